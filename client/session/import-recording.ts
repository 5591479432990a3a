import { ApiError, SignedOutEvent } from './api.ts';

/** Sends a wav file to be measured, and tells how much of it has gone. Gives the id of the session it became. */
export function importRecording(
  file: File,
  onSent: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  // fetch does not tell how much of a body has been sent.
  const request = new XMLHttpRequest();
  request.open('POST', `/api/recordings?${new URLSearchParams({ name: nameOf(file) })}`);
  request.setRequestHeader('content-type', 'audio/wav');
  request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0));
  signal.addEventListener('abort', () => request.abort());
  return new Promise((resolve, reject) => {
    request.addEventListener('load', () => settle(request, resolve, reject));
    request.addEventListener('error', () =>
      reject(
        new ApiError('Pacenotes does not answer. Start it again in the terminal, then try again.', null),
      ),
    );
    request.addEventListener('abort', () => reject(new ApiError('Stopped.', null)));
    request.send(file);
  });
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
  return name.replace(/\.wav$/i, '').slice(0, 200) || 'Recording';
}
