import { expect, test } from 'vitest';
import type { InterviewRoom } from '../../client/components/interview-room.ts';
import { FRAME_MS } from '../../core/pacing/sample-clock.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import { drillTakes } from '../../core/session/drill-takes.ts';
import { marksOf } from '../../core/session/fold-marks.ts';
import { findObstacles } from './find-obstacles.ts';
import { enterDrill } from './enter-drill.ts';
import { expectSameInNode } from './heard-in-node.ts';
import { EDGES_MS, finishDrill, knowPace, scoreOf, startPractice, type Practice } from './held-drill.ts';
import { waitForRoom } from './room.ts';

/** Fourteen syllables each. */
const SENTENCE = 'last year we moved the whole library to another house';
const NEXT_SENTENCE = 'nobody had asked for it and nobody had a plan';
const SENTENCE_SYLLABLES = 14;

/** Pauses that are short, and pauses in the range of a golden one. */
const SHORT_MS = 700;
const GOLDEN_MS = 1500;

/** Speech without an end. */
const STORY = Array.from({ length: 12 }, () => [
  { say: SENTENCE },
  { pauseMs: SHORT_MS },
  { say: NEXT_SENTENCE },
  { pauseMs: GOLDEN_MS },
]).flat();

/** From a key's press in the browser to the moment that the test reads the room's clock, on a machine that is busy. */
const READING_MS = 600;

/** Pace is about right: this is what is promised of it. */
const PACE_TOLERANCE = 0.07;

test('a STAR split: keys go through the parts, the cue is said once, and the number is that of the marked shares', async () => {
  const practice = await startPractice(STORY);
  const { page } = practice;
  await enterDrill(practice, { kind: 'star-split', band: { fromMs: 9000, toMs: 15_000 } });
  const said: string[] = [];
  const pressed: number[] = [];
  for (const [key, spokenMs] of [
    ['2', 4000],
    ['3', 6000],
    ['4', 11_000],
  ] as const) {
    await waitForRoom(page, ({ heardMs }) => heardMs > spokenMs);
    said.push((await page.getByRole('status').textContent())?.trim() ?? '');
    await page.keyboard.press(key);
    pressed.push(
      await page.locator('interview-room').evaluate((room) => (room as InterviewRoom).elapsedMs ?? NaN),
    );
  }
  expect(await findObstacles(page)).toEqual([]);
  await waitForRoom(page, ({ heardMs }) => heardMs > 13_000);

  const session = await finishDrill(practice);
  await page.getByText(/^Action began at 0:0\d, after \d+\s% of the answer\.$/).waitFor();

  const [answer] = session.answers;
  const parts = answer?.pacing?.parts ?? [];
  expect(parts.map(({ name }) => name)).toEqual(['Situation', 'Task', 'Action', 'Result']);
  for (const [i, atMs] of pressed.entries())
    expect(Math.abs((parts[i + 1]?.startMs ?? NaN) - atMs)).toBeLessThan(READING_MS);
  const answerMs = answer?.pacing?.answerMs ?? NaN;
  const shares = parts.map(({ startMs, endMs }) => (endMs - startMs) / answerMs);
  const targets = session.drill?.parts ?? [];
  const off = targets.reduce((sum, { share }, i) => sum + Math.abs((shares[i] ?? 0) - share), 0) / 2;
  expect(Math.abs((scoreOf(session).value ?? NaN) - off) * answerMs).toBeLessThan(FRAME_MS);
  expect(said).toEqual(['Situation has had its share.', 'Task has had its share.', 'Action']);
  expect([practice.foreign, practice.faults]).toEqual([[], []]);
});

test('speech without an end: golden pauses are those of 1.5 s, splits add up, and the pace is 7 % right at most', async () => {
  const practice = await startPractice(STORY);
  const { page, product } = practice;

  await enterDrill(practice, { kind: 'golden-pause' });
  await speakFor(practice, 12_000);
  const golden = await finishDrill(practice);
  const pauses = golden.answers[0]?.pacing?.pauses ?? [];
  const isNear = (ms: number, wanted: number) => Math.abs(ms - wanted) <= EDGES_MS;
  const lengths = pauses.map(({ startMs, endMs }) => endMs - startMs);
  expect(lengths.filter((ms) => !isNear(ms, SHORT_MS) && !isNear(ms, GOLDEN_MS))).toEqual([]);
  expect(scoreOf(golden).value).toBe(lengths.filter((ms) => isNear(ms, GOLDEN_MS)).length);
  await expectSameInNode(product, golden);

  await enterDrill(practice, { kind: 'splits', scriptId: 'behavioural-star-short' });
  for (const question of [1, 2]) {
    await speakFor(practice, 5000);
    await page.keyboard.press('Space');
    await page
      .locator('drill-take-card .value', { hasText: 'ahead of the plan' })
      .waitFor({ timeout: 30_000 });
    await page.keyboard.press('Space');
    await waitForRoom(page, (shown) => shown.phase === 'listening' && shown.question === question + 1);
  }
  await speakFor(practice, 5000);
  const splits = await finishDrill(practice);
  const spokenMs = sum(splits.answers.map(({ pacing }) => pacing?.answerMs ?? NaN));
  const plannedMs = sum(drillTakes(splits).map(({ band }) => (band.fromMs + band.toMs) / 2));
  expect(Math.abs((scoreOf(splits).value ?? NaN) - (spokenMs - plannedMs))).toBeLessThan(1);
  await expectSameInNode(product, splits);
  expect(splits.drill?.bestMs).toBeUndefined();

  await page.addInitScript(noteTones);
  await enterDrill(practice, { kind: 'length', band: { fromMs: 2000, toMs: 4000 }, hasCues: true });
  await speakFor(practice, 6000);
  expect(await page.evaluate(() => window.tonesHz)).toEqual([587, 587, 440]);
  await finishDrill(practice);

  await knowPace(product, STORY.slice(0, 8));
  await enterDrill(practice, { kind: 'pace' });
  await speakFor(practice, 12_000);
  await page.getByRole('img', { name: 'The last 15 seconds: at your usual pace.' }).waitFor();
  const pace = await finishDrill(practice);
  const { runs = [], articulationRate = null } = pace.answers[0]?.pacing ?? {};
  // The first may have begun before the answer did.
  const whole = runs.slice(1, 3);
  const trueRate = (2 * SENTENCE_SYLLABLES * 1000) / sum(whole.map(lengthMs));
  expect(Math.abs((articulationRate ?? NaN) / trueRate - 1)).toBeLessThan(PACE_TOLERANCE);
  expect(scoreOf(pace).value).toBeGreaterThan(0.8);
  expect([practice.foreign, practice.faults]).toEqual([[], []]);
});

test('the interviewer cuts in once, at the moment that was drawn, and being back is timed from the question’s end', async () => {
  const practice = await startPractice(STORY);
  const { page } = practice;
  await enterDrill(practice, { kind: 'interruption' });

  const back = page.getByRole('button', { name: 'Back with my story' });
  await back.waitFor({ timeout: 90_000 });
  const asked = await page.locator('asked-into p').textContent();
  expect(await findObstacles(page)).toEqual([]);
  await page.waitForTimeout(3000);
  await page.keyboard.press('b');
  const pressedAtMs = await page
    .locator('interview-room')
    .evaluate((room) => (room as InterviewRoom).elapsedMs ?? NaN);
  await back.waitFor({ state: 'detached' });

  const session = await finishDrill(practice);
  await page.getByText(/You were speaking as the question ended|First word after/).waitFor();
  const [answer] = session.answers;
  const { cut } = marksOf(session.marks, answer?.answerId ?? '');
  const [planned] = session.drill?.cuts ?? [];
  const sinceFirstWordMs = (cut?.startMs ?? NaN) - (answer?.pacing?.speechOnsetMs ?? NaN);
  expect(asked).toBe(planned?.text);
  expect(Math.abs(sinceFirstWordMs - (planned?.afterMs ?? NaN))).toBeLessThan(READING_MS);
  expect(Math.abs((cut?.backAtMs ?? NaN) - pressedAtMs)).toBeLessThan(READING_MS);
  expect(scoreOf(session).value).toBe((cut?.backAtMs ?? NaN) - (cut?.endMs ?? NaN));
  expect(scoreOf(session).value).toBeGreaterThan(3000);
  expect(cut?.isEchoCancelled).toBe(true);
  expect([practice.foreign, practice.faults]).toEqual([[], []]);
});

declare global {
  interface Window {
    /** The tones that were played on this page, in order. */
    tonesHz: (number | undefined)[];
  }
}

/** Runs in the page, before it: notes each tone that the sound engine is given. */
function noteTones(): void {
  window.tonesHz = [];
  window.OscillatorNode = class extends OscillatorNode {
    constructor(context: BaseAudioContext, options?: OscillatorOptions) {
      super(context, options);
      window.tonesHz.push(options?.frequency);
    }
  };
}

test('two sentences and then silence: the length is off by what was composed, and the silence is held until the key', async () => {
  const practice = await startPractice([{ say: SENTENCE }, { pauseMs: SHORT_MS }, { say: SENTENCE }], 12_000);
  const { page, product } = practice;
  const spokenMs = (practice.labels.runs.at(-1)?.[1] ?? NaN) - (practice.labels.runs[0]?.[0] ?? NaN);

  await enterDrill(practice, { kind: 'length', band: { fromMs: 2000, toMs: 4000 } });
  await waitForRoom(page, ({ silenceMs }) => silenceMs > 1500);
  const length = await finishDrill(practice);
  expect(Math.abs((scoreOf(length).value ?? NaN) - (spokenMs - 4000))).toBeLessThan(EDGES_MS);
  await expectSameInNode(product, length);

  await enterDrill(practice, { kind: 'silence' });
  await waitForRoom(page, ({ silenceMs }) => silenceMs > 4000);
  const silence = await finishDrill(practice);
  const heldMs = scoreOf(silence).value ?? NaN;
  expect(heldMs).toBeGreaterThan(4000 - EDGES_MS);
  expect(heldMs).toBeLessThan(4000 + 2 * READING_MS);
  await expectSameInNode(product, silence);
  expect([practice.foreign, practice.faults]).toEqual([[], []]);
});

/** Waits until that much of an answer was heard, and somebody speaks no more than a moment ago. */
async function speakFor({ page }: Practice, ms: number): Promise<void> {
  await waitForRoom(page, ({ heardMs, silenceMs }) => heardMs > ms && silenceMs > 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
