import { MAX_WAV_BYTES } from '../../core/session/recording-limit.ts';
import { ApiError, SignedOutEvent } from './api.ts';

/** How often the server is asked how far it is. */
const ASK_EVERY_MS = 300;

/** How far a recording is on its way to its timeline; shares are 0 to 1. */
export type ImportProgress =
  | { readonly type: 'sending'; readonly share: number }
  /** @property isSecondTime - the voice is heard once more, at another gain */
  | { readonly type: 'hearing'; readonly share: number; readonly isSecondTime: boolean };

/**
 * Sends a wav file to be measured, and tells how far it is. Gives the id of the session it became.
 *
 * @param signal stops it: the server keeps nothing then
 */
export function importRecording(
  file: File,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<string> {
  const problem = findProblem(file);
  if (problem !== null) return Promise.reject(new ApiError(problem, null));
  const importId = crypto.randomUUID();
  // fetch does not tell how much of a body has been sent.
  const request = new XMLHttpRequest();
  request.open('POST', `/api/recordings?${new URLSearchParams({ name: nameOf(file), importId })}`);
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
    request.send(file);
  }).finally(() => settled.abort());
}

/** Told before hundreds of megabytes are on their way. */
function findProblem({ name, size, type }: File): string | null {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  if (!/\.wave?$/i.test(name) && !type.includes('wav'))
    return `${name}: expected a wav file, got another format. A sound editor can save it as wav.`;
  if (size > MAX_WAV_BYTES)
    return `${name}: expected at most ${megabytes(MAX_WAV_BYTES)}, got ${megabytes(size)}. The command line measures longer files.`;
  return null;
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
  return name.replace(/\.wave?$/i, '').slice(0, 200) || 'Recording';
}
