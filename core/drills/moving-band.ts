import type { TargetBand } from '../pacing/pacing.ts';

/** A hit narrows the band to this much of its width, a miss widens it by as much again. We chose it: two hits in three keep it. */
const NARROWER = 0.8;
const WIDER = 1.5;

/** Narrower than this nobody aims, wider than this is no aim: shares of the band's middle. Ours. */
const NARROWEST = 0.05;
const WIDEST = 0.4;

/**
 * The band of the next take: about the same middle, narrower after each hit and wider after each miss.
 *
 * @param hits of the takes so far, in order; a take that could not be measured leaves it out
 */
export function movingBand({ fromMs, toMs }: TargetBand, hits: readonly boolean[]): TargetBand {
  const middle = (fromMs + toMs) / 2;
  const widths = { least: middle * NARROWEST * 2, most: Math.max(toMs - fromMs, middle * WIDEST * 2) };
  const width = hits.reduce(
    (before, isHit) => Math.min(widths.most, Math.max(widths.least, before * (isHit ? NARROWER : WIDER))),
    toMs - fromMs,
  );
  return { fromMs: Math.round(middle - width / 2), toMs: Math.round(middle + width / 2) };
}
