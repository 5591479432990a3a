import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { TrackMaker } from '../../core/pacing/track-maker.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { pinkNoise } from '../../test/speech/pink-noise.ts';

/** How much sound is measured in a turn. */
export const SECONDS_A_TURN = 10;

/** A worker judges so much at a time. */
const FRAMES_AT_A_TIME = 8;

/** What the same sound took, by the voice model alone and by all stages. */
export type CostTurn = { readonly plainMs: number; readonly allMs: number };

/** Times both in a tight loop, turn about, so that what else the machine does falls on both alike. */
export async function timeTurns(model: VoiceModel, minutes: number): Promise<CostTurn[]> {
  const sound = pinkNoise(SECONDS_A_TURN * SAMPLE_RATE_HZ, 1).map((sample) => sample / 100);
  const pcm = toPcm16(sound);
  const turns: CostTurn[] = [];
  for (let second = 0; second < minutes * 60; second += SECONDS_A_TURN)
    turns.push({
      plainMs: await timeMs(() => judgePlainly(model, sound)),
      allMs: await timeMs(() => makeTrack(model, pcm)),
    });
  return turns;
}

async function judgePlainly(model: VoiceModel, sound: Float32Array): Promise<void> {
  model.reset();
  for (let from = 0; from + FRAME_SAMPLES <= sound.length; from += FRAME_SAMPLES)
    await model.judge(sound.subarray(from, from + FRAME_SAMPLES));
}

async function makeTrack(model: VoiceModel, pcm: Int16Array): Promise<void> {
  const maker = new TrackMaker({ model, gainDb: 0 });
  const step = FRAMES_AT_A_TIME * FRAME_SAMPLES;
  for (let from = 0; from < pcm.length; from += step) await maker.hear(pcm.subarray(from, from + step));
  await maker.finish();
}

async function timeMs(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
