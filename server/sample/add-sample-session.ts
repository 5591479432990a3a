import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InterviewEvent } from '../../core/interview/fact.ts';
import { measureAnswer } from '../interview/measure-answer.ts';
import type { SessionStore } from '../storage/session-store.ts';

/** The id, and so the address, of the sample session. */
const SAMPLE_ID = 'sample';

/** Remembers that the sample was there, so that a deleted one does not come back. */
const SHOWN_NOTE = 'sample-shown';

const SAMPLE_FILE = join(import.meta.dirname, 'sample-session.json');

/** Wall times in a log and in its facts, as `Date.toISOString` writes them. */
const WALL_TIME = /"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"/g;

/** Where the sample goes, and how it is to look. */
export type SampleOptions = {
  readonly store: SessionStore;
  /** When it is to seem to have ended, ISO 8601. */
  readonly endedAt: string;
  readonly minPauseMs: number;
};

/** Puts the sample session into a store that has never held it, so that a new person sees what a timeline looks like. */
export async function addSampleSession({ store, endedAt, minPauseMs }: SampleOptions): Promise<void> {
  if ((await store.note(SHOWN_NOTE)) !== null) return;
  const [created, ...rest] = moveTo(endedAt, await readFile(SAMPLE_FILE, 'utf8'));
  if (created === undefined) throw new Error(`${SAMPLE_FILE} holds no events.`);

  await store.create({ id: SAMPLE_ID, isSample: true, startedAt: created.at, endedAt }, created);
  await store.append(SAMPLE_ID, rest);
  for (const { fact } of rest) {
    if (fact.type === 'measured') await measureAnswer(store, SAMPLE_ID, fact.answerId, minPauseMs);
  }
  await store.keepNote(SHOWN_NOTE, endedAt);
}

/** The log with every wall time moved so that the last one is `endedAt`. */
function moveTo(endedAt: string, text: string): InterviewEvent[] {
  const times = [...text.matchAll(WALL_TIME)].map(([, time = '']) => Date.parse(time));
  const byMs = Date.parse(endedAt) - Math.max(...times);
  const moved = text.replace(
    WALL_TIME,
    (_, time: string) => `"${new Date(Date.parse(time) + byMs).toISOString()}"`,
  );
  return JSON.parse(moved) as InterviewEvent[];
}
