/**
 * Prints what measuring costs beside the voice model alone, both in the same run, in Node.
 *
 *   npm run bench:cost -- [--minutes 10]
 */
import { parseArgs } from 'node:util';
import { toPcm16 } from '../core/pacing/pcm16.ts';
import { median } from '../core/pacing/quantile.ts';
import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from '../core/pacing/sample-clock.ts';
import { TrackMaker } from '../core/pacing/track-maker.ts';
import { loadVoiceModel } from '../server/voice-model/load-voice-model.ts';
import { pinkNoise } from '../test/speech/pink-noise.ts';

const SECONDS_A_TURN = 10;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const model = await loadVoiceModel();
const sound = pinkNoise(SECONDS_A_TURN * SAMPLE_RATE_HZ, 1).map((sample) => sample / 100);
const pcm = toPcm16(sound);

const turns: { readonly plainMs: number; readonly allMs: number }[] = [];
// Turn about, so that what else the machine does falls on both alike.
for (let second = 0; second < Number(values.minutes) * 60; second += SECONDS_A_TURN)
  turns.push({ plainMs: await timeMs(judgePlainly), allMs: await timeMs(makeTrack) });

const plainMs = sum(turns.map((turn) => turn.plainMs));
const allMs = sum(turns.map((turn) => turn.allMs));
const middle = median(turns.map((turn) => turn.allMs / turn.plainMs)) ?? 0;
const share = (ms: number) => (ms / (turns.length * SECONDS_A_TURN * 1000)).toFixed(4);
console.log(
  `all stages ÷ plain model: ${(allMs / plainMs).toFixed(2)} (median of turns ${middle.toFixed(2)}; at most 1.6)`,
);
console.log(`share of real time: plain model ${share(plainMs)}, all stages ${share(allMs)}`);

async function judgePlainly(): Promise<void> {
  model.reset();
  for (let from = 0; from + FRAME_SAMPLES <= sound.length; from += FRAME_SAMPLES)
    await model.judge(sound.subarray(from, from + FRAME_SAMPLES));
}

async function makeTrack(): Promise<void> {
  const maker = new TrackMaker({ model, gainDb: 0 });
  for (let from = 0; from < pcm.length; from += 8 * FRAME_SAMPLES)
    await maker.hear(pcm.subarray(from, from + 8 * FRAME_SAMPLES));
  await maker.finish();
}

async function timeMs(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
