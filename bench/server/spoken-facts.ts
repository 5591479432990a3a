import type { ClientFact } from '../../core/interview/fact.ts';
import { FRAME_SAMPLES } from '../../core/pacing/sample-clock.ts';

/** Frames in a batch, as the browser sends them: 256 ms. */
export const BATCH_FRAMES = 8;

const HOPS_A_FRAME = 3.2;

/** Speech and a pause in turn; nobody is silent for long, so that only *done* ends an answer. */
const RUN_FRAMES = 70;
const PAUSE_FRAMES = 14;
const [SPEECH, SILENCE] = [
  { voice: 240, level: 210, voicing: 150, envelope: 205 },
  { voice: 3, level: 110, voicing: 20, envelope: 105 },
] as const;

const AT = '2026-11-26T10:00:00.000Z';

/** All that a browser tells of an answer of so many batches, in order. */
export function* spokenFacts(answerId: string, batches: number): Generator<ClientFact, void> {
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
  for (let frame = 0; frame < frames; frame += BATCH_FRAMES) yield framesFact(answerId, frame);
  yield { type: 'done', answerId, atSample: frames * FRAME_SAMPLES };
  yield { type: 'answer-sent', answerId, frames, clippedSamples: 0 };
}

/** A batch as any other is. */
export function framesFact(answerId: string, firstFrame: number): ClientFact {
  const firstLevel = Math.floor(firstFrame * HOPS_A_FRAME);
  const hops = Math.floor((firstFrame + BATCH_FRAMES) * HOPS_A_FRAME) - firstLevel;
  const heard = (frame: number) => (frame % (RUN_FRAMES + PAUSE_FRAMES) < RUN_FRAMES ? SPEECH : SILENCE);
  const perHop = (figure: 'level' | 'voicing' | 'envelope') =>
    Array.from(
      { length: hops },
      (_, i) => heard(Math.floor((firstLevel + i) / HOPS_A_FRAME))[figure] + (i % 9),
    );
  return {
    type: 'frames',
    answerId,
    firstFrame,
    voice: Array.from({ length: BATCH_FRAMES }, (_, i) => heard(firstFrame + i).voice + (i % 5)),
    firstLevel,
    level: perHop('level'),
    voicing: perHop('voicing'),
    envelope: perHop('envelope'),
    isBacklog: false,
  };
}
