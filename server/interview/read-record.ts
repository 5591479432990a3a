import { fold } from '../../core/interview/transition.ts';
import { pacingAt } from '../../core/session/count-answer.ts';
import { makeRecord } from '../../core/session/make-record.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { RecordingFiles } from '../storage/recording-files.ts';
import type { SessionStore } from '../storage/session-store.ts';

/** Where records come from. */
export type RecordSources = {
  readonly store: SessionStore;
  readonly recordings: RecordingFiles;
  /** The pause threshold that all figures are counted at. */
  readonly minPauseMs: () => number;
};

/** The record of a session, its figures counted at the pause threshold of the settings; null when there is none. */
export async function readRecord(
  { store, recordings, ...settings }: RecordSources,
  sessionId: string,
): Promise<SessionRecord | null> {
  const head = await store.head(sessionId);
  if (head === null) return null;

  const { state } = fold(await store.events(sessionId));
  const kept = new Map((await store.answers(sessionId)).map((answer) => [answer.answerId, answer]));
  const files = await Promise.all(
    state.answers.map(
      async ({ answerId }) => [answerId, await recordings.find(sessionId, answerId)] as const,
    ),
  );
  const sounds = new Map(files);
  const minPauseMs = settings.minPauseMs();
  const keptOf = (answerId: string) => {
    const answer = kept.get(answerId);
    if (answer === undefined) return null;
    return { pacing: pacingAt(answer, minPauseMs), isLiveTrack: answer.isLiveTrack };
  };

  return makeRecord(head, state, keptOf, (answerId) => sounds.get(answerId) ?? null);
}
