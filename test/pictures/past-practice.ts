import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InterviewEvent } from '../../core/interview/fact.ts';
import { placeInBand } from '../../core/pacing/band.ts';
import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import { measureAnswer } from '../../server/interview/measure-answer.ts';
import { openDatabase } from '../../server/storage/open-database.ts';
import { PractisedStore } from '../../server/storage/practised-store.ts';
import { SqlSessionStore } from '../../server/storage/sql-session-store.ts';

const DAY_MS = 86_400_000;
const SAMPLE = join(import.meta.dirname, '../../server/sample/sample-session.json');
const WALL_TIME = /"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)"/g;

/** Where the question of the two takes is shown. */
export const QUESTION_PATH = '/questions/behavioural/disagreement';

const KINDS = [
  { kind: 'introduction', questionId: 'about-you', prompt: 'Tell me about yourself.', band: [60, 90] },
  { kind: 'motivation', questionId: 'why-us', prompt: 'Why would you like to work here?', band: [30, 90] },
  {
    kind: 'behavioural',
    questionId: 'goal',
    prompt: 'Tell me about a goal that you missed.',
    band: [90, 150],
  },
  {
    kind: 'situational',
    questionId: 'unhappy',
    prompt: 'A customer is unhappy. What do you do?',
    band: [60, 120],
  },
  { kind: 'own-questions', questionId: 'own', prompt: 'What would you like to ask?', band: [60, 180] },
] as const;

/** Fills a data folder that no server has open with twelve weeks of made-up practice, and two real takes of a question. */
export async function addPastPractice(dataFolder: string): Promise<void> {
  const database = await openDatabase(join(dataFolder, 'pacenotes.db'));
  const store = new SqlSessionStore(database);
  const practised = new PractisedStore(database);
  const log = await readFile(SAMPLE, 'utf8');
  const [first] = JSON.parse(log) as InterviewEvent[];
  if (first === undefined) throw new Error('The sample has no events.');
  for (let day = 84; day > 1; day--) {
    const answers = practiceOf(day);
    if (answers.length === 0) continue;
    const [{ sessionId: id, at: startedAt } = { sessionId: '', at: '' }] = answers;
    await store.create({ id, isSample: false, startedAt, endedAt: startedAt }, { ...first, at: startedAt });
    const measured = answers.map(({ answerId }) => answerId);
    await practised.replace(id, answers, { measured, minPauseMs: 250, changes: 0 });
  }
  await addTake(store, 'take-one', 9, log);
  const other = log
    .replaceAll('"disagreement"', '"a"')
    .replaceAll('"mistake"', '"disagreement"')
    .replaceAll('"a"', '"mistake"');
  await addTake(store, 'take-two', 1, other);
  await store.close();
}

/** A log that is as real as the sample's, measured anew. */
async function addTake(store: SqlSessionStore, id: string, daysAgo: number, log: string): Promise<void> {
  const times = [...log.matchAll(WALL_TIME)].map(([, time = '']) => Date.parse(time));
  const byMs = Date.now() - daysAgo * DAY_MS - Math.max(...times);
  const moved = log.replace(
    WALL_TIME,
    (_, time: string) => `"${new Date(Date.parse(time) + byMs).toISOString()}"`,
  );
  const [created, ...rest] = JSON.parse(moved) as InterviewEvent[];
  if (created === undefined) return;
  await store.create(
    { id, isSample: false, startedAt: created.at, endedAt: rest.at(-1)?.at ?? null },
    created,
  );
  await store.append(id, rest);
  for (const { fact } of rest)
    if (fact.type === 'measured') await measureAnswer(store, id, fact.answerId, 250);
}

/** Answers of a day, steadier from week to week; on two days of three none. */
function practiceOf(daysAgo: number): PractisedAnswer[] {
  if (chance(daysAgo) < 0.62) return [];
  const progress = 1 - daysAgo / 84;
  return KINDS.filter((_, i) => chance(daysAgo * 7 + i) > 0.3).map(
    ({ kind, questionId, prompt, band: [from, to] }, i) => {
      const swing = chance(daysAgo * 13 + i) + chance(daysAgo * 17 + i) - 1;
      const long = kind === 'behavioural' ? 0.55 : 0.1;
      const middle = (from + to) / 2;
      const answerMs =
        1000 * (middle + (to - from) * (1.25 - 0.75 * progress) * (swing + long * (1 - progress)));
      const at = new Date(Date.now() - daysAgo * DAY_MS + i * 240_000).toISOString();
      return {
        sessionId: `past-${daysAgo}`,
        answerId: String(i + 1),
        bankId: 'made-up',
        questionId,
        kind,
        asked: kind === 'own-questions' ? kind : 'question',
        status: 'answered',
        at,
        prompt,
        band: placeInBand(answerMs, { fromMs: from * 1000, toMs: to * 1000 }),
        responseLatencyMs: 3100 - 1500 * progress + 900 * swing,
        answerMs,
        pauseCount: 11,
        silentPauseRatePerMinute: 12 - 3 * progress + 4 * swing,
        longestPauseMs: 1600,
        phonationTimeRatio: 0.8,
        speechRate: 3.3 + 0.4 * progress + 0.5 * swing,
        articulationRate: 4.3,
        guessMs: chance(daysAgo + i) > 0.6 ? answerMs * (0.82 + 0.1 * progress + 0.1 * swing) : null,
      };
    },
  );
}

/** The same for the same number, 0 to 1, so that pictures stay as they are. */
function chance(seed: number): number {
  const value = Math.sin(seed * 127.1 + 11.7) * 43_758.5453;
  return value - Math.floor(value);
}
