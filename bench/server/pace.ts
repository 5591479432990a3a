import { FRAME_MS } from '../../core/pacing/sample-clock.ts';
import { BATCH_FRAMES } from '../../test/chaos/told-facts.ts';

/** Messages of a connection that are on their way at once, where it sends all that it is given room for. */
export const IN_FLIGHT = 8;

/** From one batch to the next. */
export const BATCH_MS = BATCH_FRAMES * FRAME_MS;

/** How long an answer runs: to be measured at its end in real time, and never to come to it where only messages are. */
export const ANSWER_BATCHES = {
  'real-time': Math.round(120_000 / BATCH_MS),
  saturating: Math.round(3_600_000 / BATCH_MS),
} as const;
