import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Run } from '../../core/pacing/pacing.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { expectRecordingsToGiveTheSameTracks } from './kept-tracks.ts';
import { LATENCY_SPREAD_MS, latencySpreadMs } from './latency-spread.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import { openBrowser, type OpenPage } from './open-browser.ts';
import { Product } from './product.ts';
import { enterRoom, waitForRoom, type Shown } from './room.ts';
import { composeAnswers, MEDIAN_BOUNDARY_MS, WORST_BOUNDARY_MS, type AnswerTruth } from './spoken-answers.ts';
import { TEST_SCRIPT_TITLE, writeTestBank } from './spoken-script.ts';

/** The least that can be set, so that the test is short. */
const PATIENCE_MS = 2000;

/** Silence after which Done is pressed: longer than any pause within that answer, shorter than patience. */
const DONE_AFTER_MS = 900;

/** From the server's word that an answer is over to the next question's first sound, about. */
const GOING_ON_MS = 500;

describe.each([{ contextRateHz: 48_000 }, { contextRateHz: 44_100 }])(
  'an interview of three answers and a follow-up, heard at $contextRateHz Hz',
  ({ contextRateHz }) => {
    // A busy machine loses captured sound: then it is heard once more, and both are printed.
    test('is asked, answered, ended by patience and by Done, and measured', { retry: 1 }, async () => {
      const { product, truth, open } = await prepare(contextRateHz);

      await holdInterview(open, product);

      const session = await product.newestSession();
      expect(session.answers.map(({ label, status, endedBy }) => [label, status, endedBy])).toEqual([
        ['1', 'answered', 'patience'],
        ['1a', 'answered', 'patience'],
        ['2', 'answered', 'done'],
        ['3', 'answered', 'patience'],
      ]);
      expectEveryFrameCame(session);
      expectPauses(session, truth);
      expectBoundaries(session, truth);
      expect(latencySpreadMs(session, truth)).toBeLessThanOrEqual(LATENCY_SPREAD_MS);
      expect(session.answers.map(({ pacing }) => pacing?.band?.where)).toEqual([
        'under',
        'within',
        'within',
        'over',
      ]);
      expect(session.answers.map(({ askedBy }) => askedBy)).toEqual(Array(4).fill('question-sound'));
      await expectRecordingsToGiveTheSameTracks(product, session);
      expect(open.foreign).toEqual([]);
      expect(open.faults).toEqual([]);
    });
  },
);

async function prepare(
  contextRateHz: number,
): Promise<{ product: Product; truth: AnswerTruth[]; open: OpenPage }> {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  const lines = await writeTestBank(join(product.dataFolder, 'question-banks'));
  await product.start();
  await product.set({ patienceMs: PATIENCE_MS });

  const byPatience = { afterSpeechMs: PATIENCE_MS + GOING_ON_MS };
  const byDone = { afterSpeechMs: DONE_AFTER_MS + GOING_ON_MS };
  const endings = [byPatience, byPatience, byDone, byPatience];
  const { samples, answers } = composeAnswers(lines, endings, MICROPHONE_RATE_HZ);
  const microphoneWav = await writeMicrophoneWav(samples);
  const open = await openBrowser({ origin: product.origin, microphoneWav, contextRateHz });
  onTestFinished(() => open.browser.close());
  return { product, truth: answers, open };
}

/** Goes from the start page to the timeline as a person does; the third answer is ended by the space bar. */
async function holdInterview({ page }: OpenPage, product: Product): Promise<void> {
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  const isThird = ({ phase, question }: Shown) => phase === 'listening' && question === 2;
  await waitForRoom(page, (shown) => isThird(shown) && shown.silenceMs >= DONE_AFTER_MS, 90_000);
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: 'See your timeline' }).click({ timeout: 60_000 });
  await page.waitForURL(/\/sessions\//);
}

function expectEveryFrameCame({ answers }: SessionRecord): void {
  for (const { frames } of answers) expect(frames.received).toBe(frames.sent);
  expect(answers.flatMap(({ pacing }) => pacing?.interruptions ?? [])).toEqual([]);
}

function expectPauses({ answers }: SessionRecord, truth: readonly AnswerTruth[]): void {
  const found = answers.map(({ pacing }) => pacing?.pauses.length);

  expect(found).toEqual(truth.map(({ runs }) => runs.length - 1));
}

function expectBoundaries({ answers }: SessionRecord, truth: readonly AnswerTruth[]): void {
  const errors = answers.flatMap(({ pacing }, i) => boundaryErrors(pacing?.runs ?? [], truth[i]?.runs ?? []));
  const sizes = errors.map(Math.abs).sort((one, other) => one - other);
  process.stdout.write(`boundaries: ${errors.map((error) => Math.round(error)).join(' ')} ms\n`);

  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MEDIAN_BOUNDARY_MS);
  expect(sizes.at(-1)).toBeLessThanOrEqual(WORST_BOUNDARY_MS);
}

/** Each against the answer's own first onset, which is left out. */
function boundaryErrors(runs: readonly Run[], truth: AnswerTruth['runs']): number[] {
  const [onsetMs = 0, trueOnsetMs = 0] = [runs[0]?.startMs, truth[0]?.[0]];
  const found = runs.flatMap(({ startMs, endMs }) => [startMs - onsetMs, endMs - onsetMs]);
  const wanted = truth.flatMap(([fromMs, toMs]) => [fromMs - trueOnsetMs, toMs - trueOnsetMs]);
  return wanted.slice(1).map((ms, i) => (found[i + 1] ?? Infinity) - ms);
}
