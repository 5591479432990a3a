import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPauses } from '../../core/pacing/find-pauses.ts';
import { findRuns } from '../../core/pacing/find-runs.ts';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { Resampler } from '../../core/pacing/resampler.ts';
import { FRAME_SAMPLES, sampleOfMs } from '../../core/pacing/sample-clock.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import { TrackMaker } from '../../core/pacing/track-maker.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import { loadVoiceModel } from '../../server/voice-model/load-voice-model.ts';
import { composeSpeech, type SpeechItem } from '../speech/compose-speech.ts';
import { writeWav } from '../speech/write-wav.ts';
import type { ToldAnswer } from './capture-page/main.ts';
import { SEARCHED_MS, WHOLE_SHARE, findOffsetsMs, leastShare } from './find-offsets.ts';
import { closeAnswer, openAnswer, openCapture, recordedPcm } from './open-capture.ts';
import { servePage, type ServedPage } from './serve-page.ts';

const FILE_RATE_HZ = 48_000;
const MIN_PAUSE_MS = 250;

/** The frames of two takes lie against the sound by chance, so an edge may fall two of them apart; most fall within one. */
const EDGE_TOLERANCE_MS = 64;

/** Runs keep their distance to a sample or two; the sample clock has no drift that could be measured. */
const DRIFT_TOLERANCE_MS = 0.5;

/** Wall time on a busy machine. */
const WALL_TOLERANCE_MS = 150;

/**
 * A Chromium that is kept from its work slips by whole buffers of its fake microphone; then the capture is repeated,
 * and reported. What drifts in our hands does not drift by 10 ms.
 */
const SLIP_MS = 10;

/** From here on the microphone of that name gives exact zeros. */
const MUTED_AFTER_MS = 4000;

const say = (text: string): SpeechItem => ({ say: text, wordsPerMinute: 150 });

/** The microphone begins before its sound is taken: so much of it may be missed. */
const LEAD_MS = 1000;

const SPOKEN = {
  leadMs: LEAD_MS,
  sampleRateHz: FILE_RATE_HZ,
  tailMs: 1500,
  items: [
    say('my manager asked me to present the results'),
    { pauseMs: 500 },
    say('nobody had touched it for several years'),
    { pauseMs: 800 },
    say('and then we changed one part after the other'),
    { pauseMs: 1200 },
    say('in the end we delivered two weeks early'),
    { pauseMs: 2000 },
    say('that was the hardest part of my job'),
  ],
};
const usual = composeSpeech({ ...SPOKEN, noiseDbfs: -50 });
const quiet = composeSpeech({ ...SPOKEN, noiseDbfs: -72, speechDbfs: -45 });
const LENGTH_MS = (usual.samples.length * 1000) / FILE_RATE_HZ;

let folder: string;
let served: ServedPage;
let model: VoiceModel;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacenotes-capture-'));
  served = await servePage(new URL('capture-page/', import.meta.url));
  model = await loadVoiceModel();
  await writeWav(wav('usual'), usual.samples, FILE_RATE_HZ);
  await writeWav(wav('quiet'), quiet.samples, FILE_RATE_HZ);
  await writeWav(wav('muted'), usual.samples.map(muteLate), FILE_RATE_HZ);
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe.each([48_000, 44_100])('speech through a microphone at %i Hz', (sampleRateHz) => {
  test('has the pauses of the file, keeps its time, and gives Node the same bytes', async () => {
    const file = filePcm(usual.samples);
    const { told, offsetsMs } = await captureSteadily(file, sampleRateHz);

    expectUnbroken(told);
    expect(told.interruptions).toEqual([]);
    for (const offsetMs of offsetsMs) {
      const slips = (offsetMs - (offsetsMs[0] ?? 0)) / SLIP_MS;
      expect(Math.abs(slips - Math.round(slips)) * SLIP_MS).toBeLessThan(DRIFT_TOLERANCE_MS);
    }
    expectSamePauses(told.voice, (await trackOf(file, 0)).voice, offsetsMs);
    expectSameBytes(told, await trackOf(recordedPcm(told), 0));
  });
});

test('a quiet voice is judged anew with the gain it needed, and Node gives the same bytes', async () => {
  const { page, close } = await openCapture(served.url, wav('quiet'));
  await openAnswer(page, '1');
  await page.waitForTimeout(LENGTH_MS);
  const told = await closeAnswer(page, '1');
  await close();

  const gainDb = told.sent?.gainOffDb ?? 0;
  const anew = told.rejudged.flatMap(({ voice }) => voice);
  const track = await trackOf(recordedPcm(told), gainDb);

  expect(gainDb).toBeGreaterThan(15);
  expect(told.rejudged[0]?.gainDb).toBe(gainDb);
  expect(anew).toEqual([...track.voice]);
  expect(told.level).toEqual([...track.level]);
});

test('a microphone read at 8 kHz is heard like any other', async () => {
  const told = await captureWhole('usual', 8000);

  const pauses = findPauses(findRuns(told.voice), MIN_PAUSE_MS, []);
  expectUnbroken(told);
  expect(pauses).toHaveLength(usual.labels.silences.length);
});

test('three seconds in which the page is blocked change nothing', async () => {
  const { page, close } = await openCapture(served.url, wav('usual'));
  await openAnswer(page, '1');
  await page.waitForTimeout(3000);
  await page.evaluate(() => window.capturePage.block(3000));
  await page.waitForTimeout(2000);
  const told = await closeAnswer(page, '1');
  const samples = await page.evaluate(() => window.capturePage.capture.newestSample);
  await close();

  expectUnbroken(told);
  expect(told.interruptions).toEqual([]);
  expect(told.sent?.samples).toBeGreaterThan(16 * 8000 - 16 * WALL_TOLERANCE_MS);
  expect(told.sent?.samples).toBeLessThanOrEqual(samples);
});

test('three seconds in which the sound engine stood still are silence, and marked', async () => {
  const { page, close } = await openCapture(served.url, wav('usual'));
  await openAnswer(page, '1');
  await page.waitForTimeout(2500);
  const stoodMs = await page.evaluate(async () => {
    const { context } = window.capturePage.capture;
    await context.suspend();
    const from = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await context.resume();
    return performance.now() - from;
  });
  await page.waitForTimeout(2000);
  const told = await closeAnswer(page, '1');
  await close();

  // A busy machine may make the engine stand still by itself, for less long.
  const [longest] = told.interruptions.toSorted((one, other) => lengthMs(other) - lengthMs(one));
  if (longest === undefined) throw new Error('Nothing was marked.');
  expectUnbroken(told);
  expect(longest.cause).toBe('suspended');
  expect(Math.abs(lengthMs(longest) - stoodMs)).toBeLessThan(WALL_TOLERANCE_MS);
});

test('a microphone that ends is marked until another is heard', async () => {
  const { page, close } = await openCapture(served.url, wav('usual'));
  await openAnswer(page, '1');
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const { track } = window.capturePage.capture.microphone;
    track.stop();
    // A browser does not tell the page of what the page itself stopped.
    track.dispatchEvent(new Event('ended'));
  });
  await page.waitForTimeout(2500);
  const told = await closeAnswer(page, '1');
  const events = await page.evaluate(() => window.capturePage.events);
  await close();

  const last = told.interruptions.at(-1);
  expectUnbroken(told);
  expect(events).toEqual(['lost no-microphone', 'back']);
  expect(last?.cause).toBe('microphone-ended');
  expect(last?.startMs).toBeGreaterThan(1500 - WALL_TOLERANCE_MS);
  expect(last?.endMs).toBeLessThan(4000);
});

test('a microphone that gives exact zeros is told of after 3 s, and marked from their start', async () => {
  const { page, close } = await openCapture(served.url, wav('muted'));
  await openAnswer(page, '1');
  await page.waitForTimeout(MUTED_AFTER_MS + 4500);
  const told = await closeAnswer(page, '1');
  const events = await page.evaluate(() => window.capturePage.events);
  await close();

  const last = told.interruptions.at(-1);
  expectUnbroken(told);
  expect(events).toEqual(['lost silent']);
  expect(last?.cause).toBe('microphone-muted');
  expect((last?.endMs ?? 0) - (last?.startMs ?? 0)).toBeGreaterThan(3000);
  expect(last?.startMs).toBeLessThan(MUTED_AFTER_MS);
});

test('while an answer is paused its clock stands still', async () => {
  const { page, close } = await openCapture(served.url, wav('usual'));
  await openAnswer(page, '1');
  await page.waitForTimeout(1000);
  const pausedAt = await page.evaluate(() => {
    const { capture } = window.capturePage;
    const sample = capture.answerSampleAt(capture.newestSample);
    capture.pauseAnswer();
    return sample;
  });
  await page.waitForTimeout(1500);
  const stillAt = await page.evaluate(() => {
    const { capture } = window.capturePage;
    const sample = capture.answerSampleAt(capture.newestSample);
    capture.resumeAnswer();
    return sample;
  });
  await page.waitForTimeout(1000);
  const told = await closeAnswer(page, '1', 32_000);
  await close();

  expectUnbroken(told);
  expect(told.sent?.samples).toBe(32_000);
  expect(stillAt - pausedAt).toBeLessThan(1024);
  expect(told.interruptions).toEqual([{ cause: 'paused', startMs: stillAt / 16, endMs: stillAt / 16 }]);
});

test('after a reload an answer goes on at its next frame, with the time between as silence', async () => {
  const frame = 103;
  const { page, close } = await openCapture(served.url, wav('usual'));
  await page.evaluate((resumeAtFrame) => {
    const { capture } = window.capturePage;
    const atSample = capture.newestSample;
    capture.openAnswer({ answerId: '1', atSample, gainDb: 0, resumeAtFrame, wallGapMs: 2000 });
  }, frame);
  await page.waitForTimeout(1500);
  const told = await closeAnswer(page, '1');
  await close();

  // The levels that a page sends of 103 frames, before it is left.
  const before = await new TrackMaker({ model, gainDb: 0 }).hear(new Int16Array(frame * FRAME_SAMPLES));
  const levelsBefore = before.level.length;
  expect(told.firsts[0]).toEqual([frame, levelsBefore]);
  expect(told.interruptions).toEqual([{ cause: 'page-left', startMs: frame * 32, endMs: frame * 32 + 2000 }]);
  expect(Math.min(...Object.keys(told.chunks).map(Number))).toBe(
    Math.floor((frame * FRAME_SAMPLES) / 16_000),
  );
  expect(told.sent?.frames).toBe(Math.floor((told.sent?.samples ?? 0) / FRAME_SAMPLES));
});

test('an answer that is opened late holds the same samples as one that was open in time', async () => {
  const { page, close } = await openCapture(served.url, wav('usual'));
  const atSample = await page.evaluate(() => window.capturePage.capture.newestSample);
  await openAnswer(page, '1', atSample);
  await page.waitForTimeout(3000);
  const inTime = await closeAnswer(page, '1', 40_000);
  await openAnswer(page, '2', atSample);
  const late = await closeAnswer(page, '2', 40_000);
  await close();

  expect(recordedPcm(inTime)).toHaveLength(40_000);
  expect(late.chunks).toEqual(inTime.chunks);
  expect(late.voice).toEqual(inTime.voice.slice(0, late.voice.length));
});

function muteLate(sample: number, i: number): number {
  return i < (MUTED_AFTER_MS * FILE_RATE_HZ) / 1000 ? sample : 0;
}

function wav(name: string): string {
  return join(folder, `${name}.wav`);
}

type Captured = {
  readonly told: ToldAnswer;
  /** How much later each run begins and ends in what was captured, in turn. */
  readonly offsetsMs: readonly number[];
  readonly share: number;
};

/** All of the file as an answer, and how much later each run begins and ends in it; again where the machine was too busy. */
async function captureSteadily(file: Int16Array, sampleRateHz: number, tries = 5): Promise<Captured> {
  const captured = await captureWithOffsets(file, sampleRateHz);
  const spreadMs = Math.max(...captured.offsetsMs) - Math.min(...captured.offsetsMs);
  if ((spreadMs < SLIP_MS / 2 && captured.share > WHOLE_SHARE) || tries === 1) return captured;
  console.warn(
    `The browser slipped by ${spreadMs} ms (share heard ${captured.share.toFixed(2)}); it is captured once more.`,
  );
  return captureSteadily(file, sampleRateHz, tries - 1);
}

async function captureWithOffsets(file: Int16Array, sampleRateHz: number): Promise<Captured> {
  const told = await captureWhole('usual', sampleRateHz);
  // The browser may slip in the middle of a run: both of its ends are looked for.
  const { runs } = usual.labels;
  const placesMs = runs.flatMap(([startMs, endMs]) => [startMs, endMs - SEARCHED_MS]);
  const pcm = recordedPcm(told);
  const offsetsMs = findOffsetsMs(file, pcm, placesMs, LEAD_MS);
  const share = leastShare(
    file,
    pcm,
    runs,
    offsetsMs.filter((_, i) => i % 2 === 0),
  );
  return { told, offsetsMs, share };
}

async function captureWhole(name: string, sampleRateHz: number): Promise<ToldAnswer> {
  const { page, close } = await openCapture(served.url, wav(name), { sampleRateHz });
  // Near its first sample, however long the voice model took to load; of the very first ones some are lost.
  await openAnswer(page, '1', sampleOfMs(200));
  const lastSample = sampleOfMs(LENGTH_MS - 1000);
  await page.waitForFunction((sample) => window.capturePage.capture.newestSample >= sample, lastSample);
  const told = await closeAnswer(page, '1');
  await close();
  return told;
}

/** The file as the product would read it. */
function filePcm(samples: Float32Array): Int16Array {
  const resampler = new Resampler(FILE_RATE_HZ);
  return toPcm16(Float32Array.from([...resampler.push(samples), ...resampler.flush()]));
}

async function trackOf(pcm: Int16Array, gainDb: number): Promise<VoiceTrack> {
  const maker = new TrackMaker({ model, gainDb });
  await maker.hear(pcm);
  await maker.finish();
  return maker.track([]);
}

/** Every frame and level was told once, in order, and the sound is as long as they say. */
function expectUnbroken(told: ToldAnswer): void {
  const { frames = 0, samples = 0 } = told.sent ?? {};
  expect(told.voice).toHaveLength(frames);
  expect(recordedPcm(told)).toHaveLength(samples);
  expect(frames).toBeGreaterThanOrEqual(Math.floor(samples / FRAME_SAMPLES));
  expect(told.firsts.map(([frame]) => frame)).toEqual(told.firsts.map((_, i) => Math.min(8 * i, frames)));
}

function expectSamePauses(
  captured: ArrayLike<number>,
  file: ArrayLike<number>,
  offsetsMs: readonly number[],
): void {
  const heard = findPauses(findRuns(captured), MIN_PAUSE_MS, []);
  const written = findPauses(findRuns(file), MIN_PAUSE_MS, []);
  expect(heard).toHaveLength(written.length);
  for (const [i, pause] of heard.entries()) {
    const [before = 0, after = 0] = offsetsMs.slice(2 * i + 1);
    expect(Math.abs(pause.startMs - before - (written[i]?.startMs ?? 0))).toBeLessThan(EDGE_TOLERANCE_MS);
    expect(Math.abs(pause.endMs - after - (written[i]?.endMs ?? 0))).toBeLessThan(EDGE_TOLERANCE_MS);
  }
}

function expectSameBytes(told: ToldAnswer, { voice, level }: VoiceTrack): void {
  expect(told.voice).toEqual([...voice]);
  expect(told.level).toEqual([...level]);
}
