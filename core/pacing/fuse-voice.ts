import { cutAt, joinNear } from './cut-runs.ts';
import { FUSION_INPUTS, fusionInputs, type FusedStreams } from './fusion-inputs.ts';
import type { Run } from './pacing.ts';
import { LEVEL_HOP_MS } from './sample-clock.ts';
import { lengthMs, type Stretch } from './stretch.ts';
import type { Interruption } from './voice-track.ts';

/** What the fusion learned, and the lengths that were chosen with it. */
export type Fusion = {
  /** One for each of the fusion's inputs. */
  readonly weights: readonly number[];
  /** Speech begins where its probability rises to `on`, and ends where it falls below `off`. */
  readonly on: number;
  readonly off: number;
  /** Where on its way up and down the probability passes the edge of speech. */
  readonly onsetAt: number;
  readonly offsetAt: number;
  /** Shorter gaps are part of their run: first between any stretches, and again when short stretches are gone. */
  readonly leastGapMs: number;
  readonly leastRunMs: number;
  readonly leastGapAgainMs: number;
};

/** Where a fusion's numbers are from. */
export type FusionOrigin = {
  readonly trackVersion: number;
  /** Of the recordings and labels that it was fitted on. */
  readonly speechDigest: string;
  readonly recordings: number;
  readonly minutes: number;
  /** Of all these and the numbers themselves. */
  readonly hash: string;
};

/** Finds the runs of speech of an answer that has ended: it needs the levels of the whole. */
export function fuseRuns(
  streams: FusedStreams,
  interruptions: readonly Interruption[],
  fusion: Fusion,
): Run[] {
  return runsOfOdds(fusedLogOdds(fusionInputs(streams), fusion.weights), interruptions, fusion);
}

/** The runs that follow from how likely each hop is speech. A run does not cross an interruption. */
export function runsOfOdds(
  odds: Float64Array,
  interruptions: readonly Interruption[],
  fusion: Omit<Fusion, 'weights'>,
): Run[] {
  const heard = likelyStretches(odds, fusion).flatMap((stretch) => cutAt(stretch, interruptions));
  const near = joinNear(heard, fusion.leastGapMs, interruptions);
  const long = near.filter((run) => lengthMs(run) >= fusion.leastRunMs);
  return joinNear(long, fusion.leastGapAgainMs, interruptions);
}

/** The log odds that each hop is speech. */
export function fusedLogOdds(inputs: Float64Array, weights: readonly number[]): Float64Array {
  return Float64Array.from({ length: inputs.length / FUSION_INPUTS }, (_, hop) => {
    let sum = 0;
    for (let k = 0; k < FUSION_INPUTS; k++) sum += (weights[k] ?? 0) * (inputs[hop * FUSION_INPUTS + k] ?? 0);
    return sum;
  });
}

/** Where speech is likely. */
function likelyStretches(
  odds: Float64Array,
  { on, off, onsetAt, offsetAt }: Pick<Fusion, 'on' | 'off' | 'onsetAt' | 'offsetAt'>,
): Stretch[] {
  const [least, most] = [logOdds(off), logOdds(on)];
  const stretches: Stretch[] = [];
  let start: number | null = null;
  for (let hop = 0; hop <= odds.length; hop++) {
    const here = hop < odds.length ? (odds[hop] ?? 0) : -Infinity;
    if (start === null && here >= most) start = hop;
    if (start === null || here >= least) continue;
    const startMs = riseMs(odds, start, logOdds(onsetAt));
    const endMs = fallMs(odds, hop, logOdds(offsetAt));
    if (endMs > startMs) stretches.push({ startMs, endMs });
    start = null;
  }
  return joinNear(stretches, 0);
}

/** Where the odds last rise through a height up to a hop, or first after it when they are still below. */
function riseMs(odds: Float64Array, from: number, height: number): number {
  let hop = from;
  while (hop > 0 && (odds[hop - 1] ?? 0) >= height) hop--;
  while (hop < odds.length && (odds[hop] ?? 0) < height) hop++;
  return hop === 0 ? 0 : crossingMs(odds, hop, height);
}

/** Where the odds fall through a height: before a hop that is lower, or after one that is not. */
function fallMs(odds: Float64Array, from: number, height: number): number {
  let hop = from;
  while (hop > 0 && (odds[hop - 1] ?? 0) < height) hop--;
  while (hop < odds.length && (odds[hop] ?? 0) >= height) hop++;
  return hop === odds.length ? hop * LEVEL_HOP_MS : crossingMs(odds, hop, height);
}

/** Where a straight line from the middle of the hop before to that of a hop passes a height. */
function crossingMs(odds: Float64Array, hop: number, height: number): number {
  const [before, here] = [odds[hop - 1] ?? 0, odds[hop] ?? 0];
  return (hop - 0.5 + (height - before) / (here - before)) * LEVEL_HOP_MS;
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
