import {
  decodeSessionFile,
  MAX_SESSION_FILE_BYTES,
  SessionFileError,
  type BroughtSession,
} from '../../core/export/decode-session-file.ts';
import type { EnclosedSound } from '../../core/export/session-file.ts';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { ApiError, readSettings, request } from './api.ts';

/** A chunk is one second. */
const CHUNK_SAMPLES = 16_000;

/** What became of a session's file. */
export type BroughtFile = {
  readonly id: string;
  readonly isNew: boolean;
  readonly remarks: number;
  readonly sentBack: number;
};

/** Whether a file is a session, by its name: an exported one or a shared page. */
export function isSessionFile({ name }: File): boolean {
  return /\.(json|html?)$/i.test(name);
}

/**
 * Brings in a session's file: its remarks join the session if it is there, else it is added whole, its sound too where
 * sound is kept. Nothing of the file is run; only its data is read.
 *
 * @throws {@link ApiError} with words for a person
 */
export async function bringSession(file: File, signal: AbortSignal): Promise<BroughtFile> {
  const brought = await readFile(file);
  const response = await request('/api/session-files', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...brought, sounds: [] }),
    signal,
  });
  const taken = (await response.json()) as BroughtFile;
  if (taken.isNew && brought.sounds.length > 0 && (await readSettings(signal)).recording) {
    for (const sound of brought.sounds) await keepSound(taken.id, sound, signal);
  }
  return taken;
}

async function readFile(file: File): Promise<BroughtSession> {
  if (file.size > MAX_SESSION_FILE_BYTES) {
    const megabytes = Math.ceil(file.size / 1_000_000);
    throw new ApiError(`${file.name}: expected at most 200 MB, got ${megabytes} MB.`, null);
  }
  try {
    return decodeSessionFile(await file.text());
  } catch (error) {
    if (!(error instanceof SessionFileError)) throw error;
    throw new ApiError(`${file.name}: ${error.message}.`, null, error);
  }
}

async function keepSound(
  id: string,
  { answerId, base64 }: EnclosedSound,
  signal: AbortSignal,
): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const sound = await new OfflineAudioContext(1, 1, CHUNK_SAMPLES).decodeAudioData(bytes.buffer);
  const pcm = toPcm16(sound.getChannelData(0));
  for (let chunk = 0; chunk * CHUNK_SAMPLES < pcm.length; chunk++) {
    await request(`/api/sessions/${id}/answers/${answerId}/recording/${chunk}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: pcm.slice(chunk * CHUNK_SAMPLES, (chunk + 1) * CHUNK_SAMPLES),
      signal,
    });
  }
}
