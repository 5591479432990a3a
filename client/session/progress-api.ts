import type { Kept, KeptSound } from '../../core/session/kept.ts';
import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import { read, send } from './api.ts';

/** What was practised; `pending` sessions are still being counted again, and nothing of them is in it. */
export type Practice = { readonly answers: readonly PractisedAnswer[]; readonly pending: number };

/** A take of a question, and whether it can be heard. */
export type Take = PractisedAnswer & { readonly hasSound: boolean };

/** What was practised since a wall time, in the order it was given. @throws {@link ApiError}, as every function here */
export async function readProgress(from: string, signal?: AbortSignal): Promise<Practice> {
  return read(`/api/progress?from=${encodeURIComponent(from)}`, signal);
}

/** All takes of a question, in the order they were given; none where it was not answered yet. */
export async function findTakes(
  bankId: string,
  questionId: string,
  signal?: AbortSignal,
): Promise<readonly Take[]> {
  const path = `/api/questions/${encodeURIComponent(bankId)}/${encodeURIComponent(questionId)}/takes`;
  return (await read<{ takes: Take[] }>(path, signal)).takes;
}

/** All that is kept, counted. */
export async function readKept(signal?: AbortSignal): Promise<Kept> {
  return read('/api/kept', signal);
}

/** Deletes sound of answers that is older; 0 days deletes all of it. Gives what went. */
export async function deleteOldSound(days: number): Promise<KeptSound> {
  return (await (await send('DELETE', `/api/recordings?olderThanDays=${days}`)).json()) as KeptSound;
}

/** Deletes everything but the settings, here in the browser too. Gives what went. */
export async function deleteEverything(): Promise<Kept> {
  const gone = (await (await send('DELETE', '/api/everything')).json()) as Kept;
  localStorage.clear();
  sessionStorage.clear();
  return gone;
}
