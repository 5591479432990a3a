import { fold } from '../../core/interview/transition.ts';
import type { InterviewState } from '../../core/interview/state.ts';
import type { HeardAnswer } from '../../core/pacing/heard-answer.ts';
import { hearTrack, isOfToday } from '../../core/session/count-answer.ts';
import { foldMarks } from '../../core/session/fold-marks.ts';
import type { SessionMarks } from '../../core/session/mark.ts';
import type { SessionHead, SessionStore, StoredAnswer } from '../storage/session-store.ts';

/** All that the store has of a session, folded: whatever the settings are, its record is counted from this. */
export type ReadSession = {
  readonly head: SessionHead;
  readonly state: InterviewState;
  readonly answers: ReadonlyMap<string, HeardStoredAnswer>;
  readonly marks: SessionMarks;
};

/** An answer, and what today's way of measuring heard in its track. */
export type HeardStoredAnswer = StoredAnswer & { readonly heard: HeardAnswer };

/** Reads a session; null when there is none. */
export async function readSession(store: SessionStore, sessionId: string): Promise<ReadSession | null> {
  const head = await store.head(sessionId);
  if (head === null) return null;
  const { state } = fold(await store.events(sessionId));
  const marks = foldMarks(await store.marks(sessionId));
  const answers = new Map<string, HeardStoredAnswer>();
  for (const answer of await store.storedAnswers(sessionId)) {
    const heard = await hear(store, head, answer);
    if (heard !== null) answers.set(answer.answerId, { ...answer, heard });
  }
  return { head, state, answers, marks };
}

/** What an earlier way of measuring heard is heard anew from the track, and kept. */
async function hear(
  store: SessionStore,
  { id, endedAt }: SessionHead,
  { answerId, heard, context }: StoredAnswer,
): Promise<HeardAnswer | null> {
  if (heard !== null && isOfToday(heard)) return heard;
  const track = await store.track(id, answerId);
  if (track === null) return null;
  const anew = hearTrack(track, context);
  // While a session is held its answers may be measured again: then what was heard of the track before is not kept.
  if (endedAt !== null) await store.keepHeard(id, answerId, anew);
  return anew;
}
