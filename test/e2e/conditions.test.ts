import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pacing } from '../../core/pacing/pacing.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { loadVoiceModel } from '../../server/voice-model/load-voice-model.ts';
import { composeConditions, type Condition } from './conditions.ts';
import { WHOLE_SHARE } from './find-offsets.ts';
import { prepareConditions, type DrivenPage, type HeardCondition } from './hear-conditions.ts';
import { HiddenTab } from './hidden-tab.ts';
import { openCapture } from './open-capture.ts';
import { servePage, type ServedPage } from './serve-page.ts';

/** How far a figure through the microphone may be from the file's. */
const FIGURE_TOLERANCE_MS = 40;

/** Runs of an answer that moved further against each other: the machine lost sound on its way to us. We chose it. */
const SLIP_MS = 20;
const MOST_TRIES = 5;

const TIMES = [
  'responseLatencyMs',
  'answerMs',
  'medianPauseMs',
  'longestPauseMs',
  'phonationTimeMs',
] as const;

type Opened = DrivenPage & { close: () => Promise<void> };

let folder: string;
let served: ServedPage;
let model: VoiceModel;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacenotes-conditions-'));
  served = await servePage(new URL('capture-page/', import.meta.url));
  model = await loadVoiceModel();
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test('four rooms at 48 kHz, the page blocked for 3 s in the first, give the figures of their file', async () => {
  const heard = await hearSteadily(composeConditions().slice(0, 4), openBlocked);

  expect(heard.flatMap(differences)).toEqual([]);
});

test('three rooms at 44.1 kHz in a tab that is really hidden give the figures of their file', async () => {
  const heard = await hearSteadily(composeConditions().slice(4), openHidden);

  expect(heard.flatMap(differences)).toEqual([]);
});

async function openBlocked(wav: string): Promise<Opened> {
  const { page, close } = await openCapture(served.url, wav, { sampleRateHz: 48_000 });
  const hasBegun = `capturePage.told['0'] !== undefined`;
  void page.waitForFunction(hasBegun, null, { timeout: 0 }).then(
    () => page.evaluate(() => window.capturePage.block(3000)),
    // The page was closed before its first answer.
    () => null,
  );
  return { evaluate: (expression) => page.evaluate(expression), close };
}

async function openHidden(wav: string): Promise<Opened> {
  const tab = await HiddenTab.open(served.url, wav);
  const problem = await tab.evaluate('capturePage.open({ sampleRateHz: 44100 })');
  if (problem !== null) throw new Error(`The microphone could not be opened: ${JSON.stringify(problem)}.`);
  const evaluate = async (expression: string) => {
    const value = await tab.evaluate(expression);
    expect(await tab.evaluate('document.hidden')).toBe(true);
    return value;
  };
  return { evaluate, close: () => tab.close() };
}

/** Hears them; those that the machine spoilt again, and says so. */
async function hearSteadily(
  conditions: readonly Condition[],
  open: (wav: string) => Promise<Opened>,
  tries = MOST_TRIES,
): Promise<HeardCondition[]> {
  const heard = await hear(conditions, open);
  const spoilt = heard.filter(isSpoilt);
  if (spoilt.length === 0 || tries === 1) return heard;
  console.warn(spoilt.map(inWords).join('\n'));
  const names = spoilt.map(({ name }) => name);
  const again = await hearSteadily(
    conditions.filter(({ name }) => names.includes(name)),
    open,
    tries - 1,
  );
  return [...heard.filter(({ name }) => !names.includes(name)), ...again];
}

async function hear(
  conditions: readonly Condition[],
  open: (wav: string) => Promise<Opened>,
): Promise<HeardCondition[]> {
  const wav = join(folder, 'conditions.wav');
  const hearIn = await prepareConditions(conditions, model, wav);
  const page = await open(wav);
  try {
    return await hearIn(page);
  } finally {
    await page.close();
  }
}

function isSpoilt({ heard, offsetsMs, share }: HeardCondition): boolean {
  const slipMs = Math.max(...offsetsMs) - Math.min(...offsetsMs);
  return (
    slipMs > SLIP_MS || share < WHOLE_SHARE || heard.interruptions.some(({ cause }) => cause === 'suspended')
  );
}

function inWords({ name, heard, offsetsMs, share }: HeardCondition): string {
  const marks = heard.interruptions.map(({ cause, startMs, endMs }) => `${cause} ${startMs} to ${endMs} ms`);
  const late = `runs are late by ${offsetsMs.join(', ')} ms, share heard ${share.toFixed(2)}`;
  return [`${name}: ${late}`, ...marks].join('; ');
}

/** Where the microphone's figures are not the file's, in words. */
function differences({ name, heard, file, offsetsMs: [lateMs = 0] }: HeardCondition): string[] {
  const counts = (pacing: Pacing) =>
    `${pacing.runs.length} runs, ${pacing.pauses.length} pauses, ${pacing.interruptions.length} interruptions`;
  const told = counts(heard) === counts(file) ? [] : [`${name}: ${counts(heard)}, not ${counts(file)}`];
  // What the machine lost before the answer only moves where we cut it out.
  const times = TIMES.filter(
    (figure) => !isNear(heard[figure], file[figure], figure === 'responseLatencyMs' ? lateMs : 0),
  );
  return [...told, ...times.map((figure) => `${name}: ${figure} ${heard[figure]}, not ${file[figure]}`)];
}

function isNear(heard: number | null, file: number | null, lateMs: number): boolean {
  return heard !== null && file !== null && Math.abs(heard - lateMs - file) <= FIGURE_TOLERANCE_MS;
}
