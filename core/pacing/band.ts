import type { BandPlace, TargetBand } from './pacing.ts';

/** Where an answer of that length lies against its target band; both ends belong to the band. */
export function placeInBand(answerMs: number, { fromMs, toMs }: TargetBand): BandPlace {
  if (answerMs < fromMs) return { fromMs, toMs, where: 'under', offByMs: fromMs - answerMs };
  if (answerMs > toMs) return { fromMs, toMs, where: 'over', offByMs: answerMs - toMs };
  return { fromMs, toMs, where: 'within', offByMs: 0 };
}
