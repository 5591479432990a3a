/**
 * Prints how far the time to the first word is off, by the kind of voice that asks: whole interviews in a sound loop,
 * held against a recording of what could be heard. Needs PulseAudio, speech-dispatcher with espeak-ng, and Chromium.
 *
 *   npm run bench:latency -- [--trials 20] [--hears headphones|loudspeakers] [--way question-sound]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from '../core/pacing/quantile.ts';
import type { AnswerRecord } from '../core/session/session-record.ts';
import { composeSpeech } from '../test/speech/compose-speech.ts';
import { pinkNoise, seededRandom } from '../test/speech/pink-noise.ts';
import { atLevel } from '../test/speech/level.ts';
import { writeWav } from '../test/speech/write-wav.ts';
import { askAndAnswer, type Interview, type Way } from './latency/ask-and-answer.ts';
import { LOOP_RATE_HZ, SoundLoop, type Hears } from './latency/sound-loop.ts';
import { findTrueAnswers, type TrueAnswer } from './latency/true-latency.ts';

/** Quieter than any speech: exact zeros are what a muted microphone gives. */
const ROOM_DBFS = -75;

/** People take this long to begin, and longer; we chose the range so that many trials fit into a run. */
const SHORTEST_DELAY_MS = 150;
const DELAY_RANGE_MS = 1200;

const WAYS: Readonly<Record<string, Way>> = {
  'question-sound': { voice: 'auto', hasSound: true },
  'speech-program': { voice: 'speech-program', hasSound: false },
  'browser-voice': { voice: 'browser-voice', hasSound: false },
  words: { voice: 'words', hasSound: false },
};

/** An answer, held against what could be heard. */
type HeldAnswer = { readonly answer: AnswerRecord; readonly errorMs: number | null };

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '20' },
    hears: { type: 'string', multiple: true, default: ['headphones', 'loudspeakers'] },
    way: { type: 'string', multiple: true, default: Object.keys(WAYS) },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'pacenotes-latency-'));
const [answerWav, roomWav] = [join(folder, 'answer.wav'), join(folder, 'room.wav')];
await writeAnswer(answerWav);
await writeWav(roomWav, atLevel(pinkNoise(600 * LOOP_RATE_HZ, 1), ROOM_DBFS), LOOP_RATE_HZ);

console.log('Error of the time to first word against what could be heard, ms.\n');
console.log(
  '| Microphone hears | Asked by | Answers | Not measured | Median | From | To | Stored | Why not |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
for (const hears of values.hears as Hears[])
  for (const name of values.way) console.log((await tryWay(hears, name)).join('\n'));
await rm(folder, { recursive: true });

async function tryWay(hears: Hears, name: string): Promise<string[]> {
  const random = seededRandom(1);
  const delaysMs = Array.from(
    { length: Number(values.trials) },
    () => SHORTEST_DELAY_MS + DELAY_RANGE_MS * random(),
  );
  const loop = await SoundLoop.start(hears);
  try {
    loop.keepPlaying(roomWav);
    const way = WAYS[name];
    if (way === undefined) throw new Error(`--way ${name}: expected one of ${Object.keys(WAYS).join(', ')}`);
    return rowsOf(hears, await askAndAnswer(loop, way, answerWav, delaysMs));
  } finally {
    await loop.stop();
  }
}

/** A row for each kind of voice that asked: a browser may find its voices only after the first question. */
function rowsOf(hears: Hears, { answers, heard }: Interview): string[] {
  const truth = findTrueAnswers(heard);
  if (truth.length !== answers.length)
    throw new Error(`${answers.length} answers were given, ${truth.length} were heard.`);
  const held = answers.map((answer, i) => ({ answer, errorMs: errorOf(answer, truth[i]) }));
  const kinds = Map.groupBy(held, ({ answer }) => answer.askedBy);
  return [...kinds].map(([askedBy, group]) => rowOf([hears, askedBy ?? '–'], group));
}

function rowOf(titles: readonly string[], group: readonly HeldAnswer[]): string {
  const errors = group.flatMap(({ errorMs }) => errorMs ?? []);
  const why = new Set(
    group
      .flatMap(({ answer }) => answer.pacing?.notMeasurable ?? [])
      .filter(({ figure }) => figure === 'responseLatencyMs')
      .map(({ reason }) => reason),
  );
  const stored = group[0]?.answer.pacing?.responseLatencyErrorMs ?? '–';
  const spread = [0.5, 0, 1].map((share) => quantile(errors, share)?.toFixed(0) ?? '–');
  const counts = [group.length, group.length - errors.length];
  return `| ${[...titles, ...counts, ...spread, stored, [...why].join(' ')].join(' | ')} |`;
}

/** Positive when the product says that the answer began later than it did; null when it says nothing. */
function errorOf({ pacing }: AnswerRecord, truth: TrueAnswer | undefined): number | null {
  const latencyMs = pacing?.responseLatencyMs ?? null;
  if (latencyMs === null || truth === undefined) return null;
  return latencyMs - (truth.answerStartMs - truth.questionEndMs);
}

async function writeAnswer(path: string): Promise<void> {
  const items = [
    { say: 'I had two eggs and a piece of toast' },
    { pauseMs: 400 },
    { say: 'and a cup of coffee' },
  ];
  const composed = composeSpeech({
    leadMs: 20,
    tailMs: 20,
    items,
    noiseDbfs: null,
    sampleRateHz: LOOP_RATE_HZ,
  });
  await writeWav(path, composed.samples, LOOP_RATE_HZ);
}
