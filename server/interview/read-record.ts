import { pacingAt, type CountSettings } from '../../core/session/count-answer.ts';
import { firstPacing } from '../../core/session/first-pacing.ts';
import { marksOf } from '../../core/session/fold-marks.ts';
import { makeRecord, type KeptAnswer } from '../../core/session/make-record.ts';
import { namedQuestion } from '../../core/session/named-question.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import type { RecordingFiles } from '../storage/recording-files.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { readSession, type ReadSession } from './read-session.ts';

/** Where records come from. */
export type RecordSources = {
  readonly store: SessionStore;
  readonly recordings: RecordingFiles;
  /** How all figures are counted. */
  readonly settings: () => CountSettings;
};

/** What is kept of the sound of each answer of a session. */
export type Sounds = ReadonlyMap<string, AnswerRecord['recording']>;

/** The record of a session, its figures counted as the settings ask for them; null when there is none. */
export async function readRecord(
  { store, recordings, settings }: RecordSources,
  sessionId: string,
): Promise<SessionRecord | null> {
  const session = await readSession(store, sessionId);
  return session && recordOf(session, settings(), await findSounds(session, recordings));
}

/** The record of a session, its figures counted as the settings ask for them. */
export function recordOf(
  { head, state, answers, marks }: ReadSession,
  settings: CountSettings,
  sounds: Sounds,
): SessionRecord {
  // That drill is nothing but these moments, whatever is marked elsewhere.
  const voicedHesitations = settings.voicedHesitations || state.plan.drill?.kind === 'silence-instead-of-um';
  const keptOf = (answerId: string): KeptAnswer | null => {
    const answer = answers.get(answerId);
    if (answer === undefined) return null;
    const named = namedQuestion(state.plan, marks, answerId);
    const context = named === null ? answer.context : { ...answer.context, band: named.targetBand };
    const partStarts = marksOf(marks, answerId).parts;
    const pacing = pacingAt(
      { ...answer, context },
      answer.heard,
      { ...settings, voicedHesitations },
      partStarts,
    );
    return { pacing, firstPacing: firstPacing(answer.pacing, pacing), isLiveTrack: answer.isLiveTrack };
  };
  return makeRecord(head, state, keptOf, (answerId) => sounds.get(answerId) ?? null, marks);
}

/** Finds what sound is kept of a session. */
export async function findSounds({ head, state }: ReadSession, recordings: RecordingFiles): Promise<Sounds> {
  const found = state.answers.map(
    async ({ answerId }) => [answerId, await recordings.find(head.id, answerId)] as const,
  );
  return new Map(await Promise.all(found));
}
