import { expect } from 'vitest';
import type { Run } from '../../core/pacing/pacing.ts';
import { FRAME_MS } from '../../core/pacing/sample-clock.ts';
import { composeSpeech } from '../speech/compose-speech.ts';
import { expectRecordingsToGiveTheSameTracks } from './kept-tracks.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import type { Product } from './product.ts';
import { MEDIAN_BOUNDARY_MS, WORST_BOUNDARY_MS } from './spoken-answers.ts';

/** The file itself gives each of them to within 21 ms: a word that ends as "walked" does may lose its last sound. */
const SPOKEN = [
  'nobody had touched it for years',
  'I see a garden and a wall',
  'we went along the river',
  'and then back through the town',
];
const PAUSES_MS = [420, 1300, 700, 350, 980];

/** So many runs and pauses in turn are found at one place of each 20 phrases alone. */
const LEAST_LENGTHS = 8;

/** Long enough for any answer of ours, whenever the microphone is opened. */
const PHRASES = 60;

/** The wait between two tries to send a second of sound doubles up to 8 s. */
const SENT_MS = 15_000;

type Edges = readonly (readonly [startMs: number, endMs: number])[];

/** Speech without end, with pauses of known and different lengths; what of it an answer holds, its rhythm tells. */
export async function writeSpokenRow(): Promise<{ readonly wav: string; readonly runs: Edges }> {
  const items = Array.from({ length: PHRASES }, (_, i) => [
    { say: SPOKEN[i % SPOKEN.length] ?? '' },
    { pauseMs: PAUSES_MS[i % PAUSES_MS.length] ?? 0 },
  ]);
  const { samples, labels } = composeSpeech({
    leadMs: 500,
    items: items.flat(),
    noiseDbfs: -58,
    sampleRateHz: MICROPHONE_RATE_HZ,
  });
  return { wav: await writeMicrophoneWav(samples), runs: labels.runs };
}

/**
 * Holds the newest session's first answer, which something happened to while it was spoken, to one that nothing happened to:
 * every frame came, nothing is marked, its runs and pauses are as long as they were spoken, and its sound is all there and
 * gives the same track.
 */
export async function expectWholeAnswer(product: Product, row: Edges): Promise<void> {
  // Its last second may still be on its way.
  await expect.poll(() => missingSoundMs(product), { timeout: SENT_MS }).toBeLessThan(FRAME_MS);
  const session = await product.newestSession();
  const [answer] = session.answers;
  if (!answer?.pacing) throw new Error('There is no measured answer.');

  expect(answer.endedBy).toBe('done');
  expect(answer.frames.received).toBe(answer.frames.sent);
  expect(answer.isLiveTrack).toBe(false);
  expect(answer.pacing.interruptions).toEqual([]);
  expectLengths(answer.pacing.runs, row);
  await expectRecordingsToGiveTheSameTracks(product, { ...session, answers: [answer] });
}

/** Of the sound of all frames that were measured. */
async function missingSoundMs(product: Product): Promise<number> {
  const { id, answers } = await product.newestSession();
  const [answer] = answers;
  const path = `/sessions/${id}/answers/${answer?.answerId ?? ''}/voice-track`;
  const { voice } = (await (await product.fetch(path)).json()) as { voice: readonly number[] };
  return Math.abs(voice.length * FRAME_MS - (answer?.recording?.durationMs ?? 0));
}

/** The first and the last run are cut by the answer's own ends. */
function expectLengths(found: readonly Run[], row: Edges): void {
  const heard = lengthsOf(found.map(({ startMs, endMs }) => [startMs, endMs] as const));
  const spoken = lengthsOf(row);
  const places = Array.from({ length: spoken.length - heard.length + 1 }, (_, i) => i).filter(
    (i) => i % 2 === 0,
  );
  const errorsAt = places.map((at) => heard.map((ms, i) => Math.abs(ms - (spoken[at + i] ?? Infinity))));
  const [errors = []] = errorsAt.toSorted((one, other) => Math.max(...one) - Math.max(...other));
  const sizes = errors.toSorted((one, other) => one - other);
  process.stdout.write(`runs and pauses: off by ${errors.map(Math.round).join(' ')} ms\n`);

  expect(heard.length).toBeGreaterThanOrEqual(LEAST_LENGTHS);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MEDIAN_BOUNDARY_MS);
  expect(sizes.at(-1)).toBeLessThanOrEqual(WORST_BOUNDARY_MS);
}

/** The lengths of each pause and of each run between two pauses, in turn. */
function lengthsOf(runs: Edges): number[] {
  const edges = runs.flat().slice(1, -1);
  return edges.slice(1).map((edge, i) => edge - (edges[i] ?? NaN));
}
