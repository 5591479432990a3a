import { MAX_WAV_BYTES } from '../../core/session/recording-limit.ts';
import { ApiError, SignedOutEvent } from './api.ts';
import { decodeRecording } from './decode-recording.ts';

/** How often the server is asked how far it is. */
const ASK_EVERY_MS = 300;

/** How far a recording is on its way to its timeline; shares are 0 to 1. */
export type ImportProgress =
  /** Another format than wav is made one. */
  | { readonly type: 'opening'; readonly share: number }
  | { readonly type: 'sending'; readonly share: number }
  /** @property isSecondTime - the voice is heard once more, at another gain */
  | { readonly type: 'hearing'; readonly share: number; readonly isSecondTime: boolean };

/**
 * Brings in a recording to be measured, and tells how far it is. Gives the id of the session it became.
 *
 * @param signal stops it: nothing is kept then
 * @throws {@link ApiError} with words for a person
 */
export async function importRecording(
  file: File,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<string> {
  const wav = isWav(file)
    ? file
    : await decodeRecording(file, (share) => onProgress({ type: 'opening', share }), signal);
  // Told before hundreds of megabytes are on their way.
  if (wav.size > MAX_WAV_BYTES) {
    const [most, got] = [MAX_WAV_BYTES, wav.size].map((bytes) => `${Math.ceil(bytes / 1_000_000)} MB`);
    const message = `${file.name}: expected at most ${most}, got ${got}. The command line measures longer files.`;
    throw new ApiError(message, null);
  }
  return sendWav(wav, nameOf(file), onProgress, signal);
}

function isWav({ name, type }: File): boolean {
  return /\.wave?$/i.test(name) || type.includes('wav');
}

function sendWav(
  wav: Blob,
  name: string,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<string> {
  const importId = crypto.randomUUID();
  // fetch does not tell how much of a body has been sent.
  const request = new XMLHttpRequest();
  request.open('POST', `/api/recordings?${new URLSearchParams({ name, importId })}`);
  request.setRequestHeader('content-type', 'audio/wav');
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    onProgress({ type: 'sending', share: total > 0 ? loaded / total : 0 }),
  );
  const settled = new AbortController();
  request.upload.addEventListener('load', () => {
    onProgress({ type: 'hearing', share: 0, isSecondTime: false });
    void askHowFar(importId, onProgress, AbortSignal.any([signal, settled.signal]));
  });
  signal.addEventListener('abort', () => request.abort());
  return new Promise<string>((resolve, reject) => {
    request.addEventListener('load', () => settle(request, resolve, reject));
    request.addEventListener('error', () =>
      reject(
        new ApiError('Pacenotes does not answer. Start it again in the terminal, then try again.', null),
      ),
    );
    request.addEventListener('abort', () => reject(new ApiError('Stopped.', null)));
    request.send(wav);
  }).finally(() => settled.abort());
}

async function askHowFar(
  importId: string,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const progress = await readProgress(importId, signal);
    if (isHearing(progress)) onProgress({ type: 'hearing', ...progress });
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

async function readProgress(importId: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(`/api/recordings/imports/${importId}`, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    // The import itself tells what went wrong.
    return null;
  }
}

function isHearing(value: unknown): value is { share: number; isSecondTime: boolean } {
  return typeof value === 'object' && value !== null && 'share' in value && 'isSecondTime' in value;
}

function settle(
  request: XMLHttpRequest,
  resolve: (id: string) => void,
  reject: (error: Error) => void,
): void {
  const answer = parse(request.responseText);
  if (request.status === 201 && answer.id !== undefined) resolve(answer.id);
  else reject(new ApiError(answer.message ?? 'This file could not be taken.', request.status));
  if (request.status === 401) window.dispatchEvent(new SignedOutEvent());
}

function parse(text: string): { id?: string; message?: string } {
  try {
    return JSON.parse(text) as { id?: string; message?: string };
  } catch {
    return {};
  }
}

function nameOf({ name }: File): string {
  return name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 200) || 'Recording';
}
