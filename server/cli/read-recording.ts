import { open, type FileHandle } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { makeShared } from '../voice-model/shared-bytes.ts';
import { decodeToWav } from './decode-to-wav.ts';
import { RecordingError } from './recording-error.ts';

/** Bytes that are read at a time, so that reading can be stopped. */
const PIECE_BYTES = 16 * 1024 * 1024;

/** What wav files begin with. */
const WAV_BEGINS = ['RIFF', 'RF64', 'BW64'];

/**
 * The bytes of a wav file, or of a wav file made from a file of another format.
 *
 * @throws {@link RecordingError}, or the signal's reason
 */
export async function readRecording(file: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    await using handle = await open(file);
    const bytes = await readAll(handle, file, signal);
    return bytes ?? (await decodeToWav(file, signal));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    if (signal.aborted || code === null || !/^E[A-Z]+$/.test(code)) throw cause;
    throw new RecordingError(`expected a file that can be read, got ${SYSTEM_WORDS[code] ?? code}`, {
      cause,
    });
  }
}

/** Null where the file is no wav file. */
async function readAll(handle: FileHandle, file: string, signal: AbortSignal): Promise<Uint8Array | null> {
  const found = await handle.stat();
  // A pipe does not know its length, and cannot be read twice.
  if (!found.isFile()) return buffer(handle.createReadStream({ autoClose: false, signal }));
  const head = new Uint8Array(4);
  await handle.read(head, 0, head.length, 0);
  if (!isWav(file, head)) return null;
  const bytes = roomFor(found.size);
  for (let at = 0; at < bytes.length;) {
    signal.throwIfAborted();
    const { bytesRead } = await handle.read(bytes, at, Math.min(PIECE_BYTES, bytes.length - at), at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}

function roomFor(size: number): Uint8Array {
  try {
    return makeShared(size);
  } catch (cause) {
    throw new RecordingError(`expected a file that fits into memory, got ${size} bytes`, { cause });
  }
}

/** What a file says of itself, or claims by its name: a false claim then gets the message about what is wrong in it. */
function isWav(file: string, head: Uint8Array): boolean {
  const begins = new TextDecoder('latin1').decode(head);
  return WAV_BEGINS.includes(begins) || ['.wav', '.wave'].includes(extname(file).toLowerCase());
}

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'no permission',
};
