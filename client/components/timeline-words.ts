import type { Pacing } from '../../core/pacing/pacing.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import { formatClock, formatCount, formatLength } from '../format.ts';

/** Where the sound stands, as a slider says it; seconds count from the first word. */
export type SaidPosition = { readonly second: number; readonly lastSecond: number; readonly words: string };

/** @param span from the first word to the end of what was heard */
export function sayPosition(playheadMs: number, span: Stretch): SaidPosition {
  const heardMs = lengthMs(span);
  const fromFirstWordMs = Math.max(0, playheadMs - span.startMs);
  return {
    second: Math.round(fromFirstWordMs / 1000),
    lastSecond: Math.round(heardMs / 1000),
    words: `${formatClock(fromFirstWordMs)} of ${formatLength(heardMs)}`,
  };
}

/** Says what the drawing of an answer shows: `The answer over 1:39: 21 runs, 20 pauses`. */
export function sayTimeline(pacing: Pacing, span: Stretch): string {
  const { runs, pauses, interruptions, voicedHesitations } = pacing;
  const held = voicedHesitations?.length ?? 0;
  const parts = [formatCount(runs.length, 'run'), formatCount(pauses.length, 'pause')];
  if (interruptions.length > 0) parts.push(formatCount(interruptions.length, 'interruption'));
  if (held > 0) parts.push(formatCount(held, 'possible held sound'));
  return `The answer over ${formatLength(lengthMs(span))}: ${parts.join(', ')}`;
}
