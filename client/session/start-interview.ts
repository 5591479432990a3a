import { createSession } from './api.ts';
import { navigate } from './navigate.ts';
import { wasSoundCheckPassedToday } from './sound-check-memory.ts';

/** Goes to the interview of a script, or first to the sound check if it was not passed today. */
export async function startInterview(bankId: string, scriptId: string): Promise<void> {
  if (!wasSoundCheckPassedToday()) {
    navigate(`/sound-check?${new URLSearchParams({ bankId, scriptId })}`);
    return;
  }
  navigate(`/interview/${await createSession(bankId, scriptId)}`);
}
