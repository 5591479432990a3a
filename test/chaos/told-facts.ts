import type { ClientFact } from '../../core/interview/fact.ts';
import { FRAME_SAMPLES } from '../../core/pacing/sample-clock.ts';

/** Frames in a batch, as the browser sends them: 256 ms. */
export const BATCH_FRAMES = 8;

/** How many times 10 ms, of which levels are, a frame of 32 ms is. */
const HOPS_A_FRAME = 3.2;

const AT = '2026-11-26T10:00:00.000Z';

/** What is told of the sound of a frame, in the units of a voice track. */
export type ToldFrame = Readonly<Record<'voice' | 'level' | 'voicing' | 'envelope', number>>;

/** All that a browser tells of an answer of so many batches, in order. */
export function* tellFacts(
  answerId: string,
  batches: number,
  frameAt: (frame: number) => ToldFrame,
): Generator<ClientFact, void> {
  const frames = batches * BATCH_FRAMES;
  yield {
    type: 'answer-opened',
    answerId,
    askedBy: 'speech-program',
    askedAt: AT,
    startedAt: AT,
    responseLatencyErrorMs: 20,
    gainDb: 3,
  };
  for (let frame = 0; frame < frames; frame += BATCH_FRAMES) yield tellFrames(answerId, frame, frameAt);
  yield { type: 'done', answerId, atSample: frames * FRAME_SAMPLES };
  yield { type: 'answer-sent', answerId, frames, clippedSamples: 0 };
}

/** One batch of them. */
export function tellFrames(
  answerId: string,
  firstFrame: number,
  frameAt: (frame: number) => ToldFrame,
): ClientFact {
  const firstLevel = Math.floor(firstFrame * HOPS_A_FRAME);
  const hops = Math.floor((firstFrame + BATCH_FRAMES) * HOPS_A_FRAME) - firstLevel;
  const perHop = (figure: 'level' | 'voicing' | 'envelope') =>
    Array.from({ length: hops }, (_, i) => frameAt(Math.floor((firstLevel + i) / HOPS_A_FRAME))[figure]);
  return {
    type: 'frames',
    answerId,
    firstFrame,
    voice: Array.from({ length: BATCH_FRAMES }, (_, i) => frameAt(firstFrame + i).voice),
    firstLevel,
    level: perHop('level'),
    voicing: perHop('voicing'),
    envelope: perHop('envelope'),
    isBacklog: false,
  };
}
