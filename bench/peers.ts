import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ort from 'onnxruntime-web/wasm';
import { joinNear } from '../core/pacing/cut-runs.ts';
import { fromPcm16 } from '../core/pacing/pcm16.ts';
import { quantile } from '../core/pacing/quantile.ts';
import { LEVEL_HOP_MS, SAMPLE_RATE_HZ } from '../core/pacing/sample-clock.ts';
import { SileroModel } from '../core/pacing/silero.ts';
import { lengthMs, type Stretch } from '../core/pacing/stretch.ts';
import { levelDbfs } from '../core/pacing/voice-track.ts';
import { readPcm16 } from '../server/voice-model/recording-pcm16.ts';
import type { LabelledSpeech } from './labelled-speech.ts';
import { runSyllableNuclei } from './syllable-nuclei.ts';

/** Another way to find the runs of a recording. */
export type Peer = {
  readonly name: string;
  readonly findRuns: (speech: LabelledSpeech) => Promise<readonly Stretch[]> | readonly Stretch[];
  /** Absent where a way counts none. */
  readonly countSyllables?: (speech: LabelledSpeech) => number;
};

/** One part of the package's own frame processor, in plain JavaScript. */
type FrameProcessor = {
  resume(): void;
  process(frame: Float32Array, onEvent: (event: { readonly msg: string }) => void): Promise<void>;
};
type FrameModule = {
  readonly FrameProcessor: new (
    process: (frame: Float32Array) => Promise<{ isSpeech: number; notSpeech: number }>,
    reset: () => void,
    options: object,
    msPerFrame: number,
  ) => FrameProcessor;
  readonly defaultFrameProcessorOptions: object;
};

type Judge = { readonly samples: number; judge(frame: Float32Array): Promise<number>; reset(): void };

const require = createRequire(import.meta.url);
// The package has no types for its inner files.
const { FrameProcessor, defaultFrameProcessorOptions } =
  require('@ricky0123/vad-web/dist/frame-processor.js') as FrameModule;

/** As the model's own page has them: on, off, and the silence that ends speech. */
const PLAIN = { on: 0.5, off: 0.35, leastGapMs: 100 };
const TUNED = {
  positiveSpeechThreshold: 0.5,
  negativeSpeechThreshold: 0.35,
  redemptionMs: 256,
  minSpeechMs: 96,
};

/**
 * All peers that can be run here; Praat only where it is installed.
 *
 * @param syllableNuclei the user's copy of that script; undefined without one
 */
export async function loadPeers(
  speech: readonly LabelledSpeech[],
  syllableNuclei: string | undefined,
): Promise<Peer[]> {
  const [legacy, v5, v6] = [await loadLegacy(), await loadSilero('v5'), await loadSilero('v6')];
  const praat = runPraat(speech);
  return [
    { name: 'MicVAD events, as it comes (legacy)', findRuns: (one) => eventRuns(one, legacy, {}) },
    { name: 'MicVAD events, tuned (v6)', findRuns: (one) => eventRuns(one, v6, TUNED) },
    { name: 'legacy frames, 0.5/0.35', findRuns: (one) => plainRuns(one, legacy) },
    { name: 'v5 frames, 0.5/0.35', findRuns: (one) => plainRuns(one, v5) },
    { name: 'v6 frames, 0.5/0.35', findRuns: (one) => plainRuns(one, v6) },
    { name: 'energy above -40 dBFS', findRuns: ({ track }) => louderThan(track.level, -40) },
    { name: 'energy, adaptive', findRuns: ({ track }) => louderThan(track.level, adaptive(track.level)) },
    ...(praat === null
      ? []
      : [{ name: 'Praat, silences', findRuns: ({ wav }: LabelledSpeech) => praat.get(wav) ?? [] }]),
    ...(syllableNuclei === undefined ? [] : [loadSyllableNuclei(syllableNuclei, speech)]),
  ];
}

function loadSyllableNuclei(script: string, speech: readonly LabelledSpeech[]): Peer {
  const found = runSyllableNuclei(
    script,
    speech.map(({ wav }) => wav),
  );
  return {
    name: 'Praat, SyllableNuclei 3',
    findRuns: ({ wav }) => found.get(wav)?.runs ?? [],
    countSyllables: ({ wav }) => found.get(wav)?.syllables ?? 0,
  };
}

async function loadSilero(version: 'v5' | 'v6'): Promise<Judge> {
  const model = new SileroModel({ session: await openModel(version), Tensor: ort.Tensor });
  return { samples: 512, judge: (frame) => model.judge(frame), reset: () => model.reset() };
}

/** The model of before: frames of 96 ms, and a state in two parts. */
async function loadLegacy(): Promise<Judge> {
  const session = await openModel('legacy');
  const sr = new ort.Tensor('int64', [16_000n]);
  const empty = () => new ort.Tensor('float32', new Float32Array(128), [2, 1, 64]);
  let [h, c] = [empty(), empty()];
  return {
    samples: 1536,
    async judge(frame) {
      const made = await session.run({
        input: new ort.Tensor('float32', frame, [1, frame.length]),
        h,
        c,
        sr,
      });
      [h, c] = [made.hn ?? h, made.cn ?? c] as (typeof h)[] as [typeof h, typeof c];
      return Number(made.output?.data[0]);
    },
    reset: () => ([h, c] = [empty(), empty()]),
  };
}

async function openModel(version: string): Promise<ort.InferenceSession> {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  const file = require.resolve(`@ricky0123/vad-web/dist/silero_vad_${version}.onnx`);
  return ort.InferenceSession.create(await readFile(file));
}

/** From each event that speech began to the one that it ended, less the silence that was waited for. */
async function eventRuns({ wav }: LabelledSpeech, judge: Judge, options: object): Promise<Stretch[]> {
  judge.reset();
  const frameMs = (judge.samples * 1000) / SAMPLE_RATE_HZ;
  const all = { ...defaultFrameProcessorOptions, ...options } as { readonly redemptionMs: number };
  const processor = new FrameProcessor(
    async (frame) => {
      const isSpeech = await judge.judge(frame);
      return { isSpeech, notSpeech: 1 - isSpeech };
    },
    () => undefined,
    all,
    frameMs,
  );
  processor.resume();
  const runs: Stretch[] = [];
  const frames = framesOf(await soundOf(wav), judge.samples);
  const starts: number[] = [];
  for (const [i, frame] of frames.entries())
    await processor.process(frame, ({ msg }) => {
      if (msg === 'SPEECH_START') starts.push(i * frameMs);
      if (msg === 'VAD_MISFIRE') starts.pop();
      if (msg !== 'SPEECH_END') return;
      const startMs = starts.pop() ?? 0;
      runs.push({ startMs, endMs: Math.max(startMs, (i + 1) * frameMs - all.redemptionMs) });
    });
  return [...runs, ...starts.map((startMs) => ({ startMs, endMs: frames.length * frameMs }))];
}

async function plainRuns({ wav }: LabelledSpeech, judge: Judge): Promise<Stretch[]> {
  judge.reset();
  const frameMs = (judge.samples * 1000) / SAMPLE_RATE_HZ;
  const voiced: Stretch[] = [];
  let isOn = false;
  for (const [i, frame] of framesOf(await soundOf(wav), judge.samples).entries()) {
    const likely = await judge.judge(frame);
    isOn = isOn ? likely >= PLAIN.off : likely >= PLAIN.on;
    if (isOn) voiced.push({ startMs: i * frameMs, endMs: (i + 1) * frameMs });
  }
  return joinNear(voiced, PLAIN.leastGapMs);
}

function louderThan(level: Uint8Array, dbfs: number): Stretch[] {
  const loud = [...level.keys()].filter((hop) => levelDbfs(level[hop] ?? 0) > dbfs);
  const hops = loud.map((hop) => ({ startMs: hop * LEVEL_HOP_MS, endMs: (hop + 1) * LEVEL_HOP_MS }));
  return joinNear(hops, 100).filter((run) => lengthMs(run) >= 60);
}

/** Three tenths of the way from the quiet tenth of the levels to the loud one. */
function adaptive(level: Uint8Array): number {
  const levels = Array.from(level, levelDbfs);
  const [quiet, loud] = [quantile(levels, 0.1) ?? 0, quantile(levels, 0.95) ?? 0];
  return quiet + 0.3 * (loud - quiet);
}

/** `To TextGrid (silences)` with its usual −25 dB, 250 ms and 100 ms, for all recordings at once; null without Praat. */
function runPraat(speech: readonly LabelledSpeech[]): Map<string, Stretch[]> | null {
  const folder = mkdtempSync(join(tmpdir(), 'pacenotes-praat-'));
  const [script, out] = [join(folder, 'silences.praat'), join(folder, 'out.txt')];
  const body = speech.map(
    ({ wav }) => `Read from file: "${wav}"
To TextGrid (silences): 100, 0, -25, 0.25, 0.1, "-", "x"
n = Get number of intervals: 1
for i to n
  label$ = Get label of interval: 1, i
  if label$ = "x"
    a = Get start time of interval: 1, i
    b = Get end time of interval: 1, i
    appendFileLine: "${out}", "${wav}", tab$, a, tab$, b
  endif
endfor
select all
Remove`,
  );
  writeFileSync(script, body.join('\n'));
  writeFileSync(out, '');
  if (spawnSync('praat', ['--run', script]).status !== 0) return null;
  const runs = new Map<string, Stretch[]>();
  for (const line of readFileSync(out, 'utf8').trim().split('\n')) {
    const [wav = '', start, end] = line.split('\t');
    const run = { startMs: Number(start) * 1000, endMs: Number(end) * 1000 };
    runs.set(wav, [...(runs.get(wav) ?? []), run]);
  }
  return runs;
}

let heard: { readonly wav: string; readonly sound: Float32Array } | null = null;

/** The peers hear one recording after the other. */
async function soundOf(wav: string): Promise<Float32Array> {
  if (heard?.wav !== wav) heard = { wav, sound: fromPcm16(await readPcm16(await readFile(wav))) };
  return heard.sound;
}

function framesOf(sound: Float32Array, samples: number): Float32Array[] {
  return Array.from({ length: Math.floor(sound.length / samples) }, (_, i) =>
    sound.slice(i * samples, (i + 1) * samples),
  );
}
