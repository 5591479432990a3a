import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeToWav } from './decode-to-wav.ts';
import { RecordingError } from './recording-error.ts';

/** The bytes of a wav file, or of a wav file made from a file of another format. @throws {@link RecordingError} */
export async function readRecording(file: string): Promise<Uint8Array> {
  const bytes = await readBytes(file);
  return isWav(file, bytes) ? bytes : decodeToWav(file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const got = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an error';
    throw new RecordingError(`expected a file that can be read, got ${SYSTEM_WORDS[got] ?? got}`, { cause });
  }
}

/** What a file says of itself, or claims by its name: a false claim then gets the message about what is wrong in it. */
function isWav(file: string, bytes: Uint8Array): boolean {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  return begins === 'RIFF' || ['.wav', '.wave'].includes(extname(file).toLowerCase());
}

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'no permission',
};
