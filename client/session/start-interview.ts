import { createPractice, createSession } from './api.ts';
import { navigate } from './navigate.ts';
import { wasSoundCheckPassedToday } from './sound-check-memory.ts';

/** Goes to the interview of a script, or first to the sound check if it was not passed today. */
export async function startInterview(bankId: string, scriptId: string): Promise<void> {
  await goOn({ bankId, scriptId }, () => createSession(bankId, scriptId));
}

/** Goes to a practice of the questions that were sent back in a session, by way of the sound check as well. */
export async function startPractice(sessionId: string): Promise<void> {
  await goOn({ practiceOf: sessionId }, () => createPractice(sessionId));
}

/** @param choice what the address tells the sound check of what waits behind it */
async function goOn(choice: Record<string, string>, create: () => Promise<string>): Promise<void> {
  if (!wasSoundCheckPassedToday()) {
    navigate(`/sound-check?${new URLSearchParams(choice)}`);
    return;
  }
  navigate(`/interview/${await create()}`);
}

/** Goes to a session that is made already, or first to the sound check if it was not passed today. */
export function startSession(sessionId: string): void {
  if (wasSoundCheckPassedToday()) navigate(`/interview/${sessionId}`);
  else navigate(`/sound-check?${new URLSearchParams({ sessionId })}`);
}
