import type { ClientFact } from '../../core/interview/fact.ts';
import { chance } from '../../core/interview/chance.ts';
import { FRAME_SAMPLES } from '../../core/pacing/sample-clock.ts';

/** Frames in a batch, as the browser sends them: 256 ms. */
const BATCH_FRAMES = 8;

const HOPS_A_FRAME = 3.2;

/** The fewest batches of an answer; another may have as many again. */
const BATCHES = 12;

const AT = '2026-11-26T10:00:00.000Z';

/** An answer as it is told by chance: its facts in order, and the voice that was told in them. */
export type ToldAnswer = { readonly facts: readonly ClientFact[]; readonly voice: Uint8Array };

/** Makes up what is told of an answer. Nobody is silent for long, so that only *done* ends it. */
export function tellAnswer(seed: number, sessionId: string, answerId: string): ToldAnswer {
  const name = `${sessionId} ${answerId}`;
  const batches = BATCHES + Math.floor(chance(seed, `${name} length`) * BATCHES);
  const frames = batches * BATCH_FRAMES;
  const voice = Uint8Array.from(
    { length: frames },
    (_, i) => 140 + Math.floor(chance(seed, `${name} ${i}`) * 115),
  );
  const opened: ClientFact = {
    type: 'answer-opened',
    answerId,
    askedBy: 'speech-program',
    askedAt: AT,
    startedAt: AT,
    responseLatencyErrorMs: 20,
    gainDb: 3,
  };
  const told = Array.from({ length: batches }, (_, i) => batchFact(answerId, voice, i));
  const done: ClientFact = { type: 'done', answerId, atSample: frames * FRAME_SAMPLES };
  const sent: ClientFact = { type: 'answer-sent', answerId, frames, clippedSamples: 0 };
  return { facts: [opened, ...told, done, sent], voice };
}

function batchFact(answerId: string, voice: Uint8Array, i: number): ClientFact {
  const firstFrame = i * BATCH_FRAMES;
  const firstLevel = Math.floor(firstFrame * HOPS_A_FRAME);
  const hops = Math.floor((firstFrame + BATCH_FRAMES) * HOPS_A_FRAME) - firstLevel;
  return {
    type: 'frames',
    answerId,
    firstFrame,
    voice: [...voice.subarray(firstFrame, firstFrame + BATCH_FRAMES)],
    firstLevel,
    level: new Array<number>(hops).fill(190 + (i % 30)),
    voicing: new Array<number>(hops).fill(120),
    envelope: new Array<number>(hops).fill(180 + (i % 20)),
    isBacklog: false,
  };
}
