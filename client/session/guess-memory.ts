import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';

/** Later than this after a session one remembers figures of speech, not lengths; we chose it. */
const ASKED_WITHIN_MS = 2 * 60 * 60 * 1000;

const KEY = 'pacenotes.guessed';

/** Sessions that were asked about are remembered up to so many: older ones are not asked about anyway. */
const MOST_REMEMBERED = 20;

/**
 * The answers whose length may be guessed before the session is shown: those of an interview that has just ended, asked
 * for once; else none.
 */
export function answersToGuess(session: SessionRecord, now: number): AnswerRecord[] {
  const { id, kind, isSample, isShared, isFinished, endedAt, marks, answers } = session;
  if (kind !== 'interview' || isSample || isShared || !isFinished || endedAt === null) return [];
  if (now - Date.parse(endedAt) > ASKED_WITHIN_MS || wasAsked(id)) return [];
  if (marks.answers.some(({ guessMs }) => guessMs !== null)) return [];
  return answers.filter(
    ({ status, pacing }) => status === 'answered' && typeof pacing?.answerMs === 'number',
  );
}

/** Remembers that a session was asked about. */
export function rememberAsked(sessionId: string): void {
  const asked = readAsked().filter((id) => id !== sessionId);
  localStorage.setItem(KEY, JSON.stringify([...asked, sessionId].slice(-MOST_REMEMBERED)));
}

function wasAsked(sessionId: string): boolean {
  return readAsked().includes(sessionId);
}

function readAsked(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
