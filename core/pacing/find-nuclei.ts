import { markedHops } from './marked-hops.ts';
import type { Run } from './pacing.ts';
import { quantile } from './quantile.ts';
import { LEVEL_HOP_MS } from './sample-clock.ts';
import { levelDbfs, probability } from './voice-track.ts';

/** How far the envelope falls on both sides of a nucleus. Fitted with the rest (De Jong & Wempe have 2 dB). */
const DIP_DB = 2.5;

/** How far below the loudest nuclei a nucleus can be. */
const BELOW_LOUDEST_DB = 20;
const LOUDEST_SHARE = 0.99;

/** A nucleus is at least this periodic; creaky voices are hardly more. At 0.4 one of them lost a fifth of its syllables. */
const LEAST_VOICING = 0.25;

/** Nuclei are no nearer to each other: nobody speaks sixteen syllables a second. */
const LEAST_DISTANCE_MS = 60;

/** The streams that nuclei are found in. */
export type NucleusStreams = {
  readonly envelope: ArrayLike<number>;
  readonly voicing: ArrayLike<number>;
};

/**
 * Finds the nuclei of syllables in runs of speech: hills of the envelope that are voiced. Their number is about that of
 * the syllables; their places are less sure.
 *
 * @returns instants, in order
 * @see De Jong & Wempe 2009, Praat script to detect syllable nuclei and measure speech rate automatically
 */
export function findNuclei({ envelope, voicing }: NucleusStreams, runs: readonly Run[]): number[] {
  const levels = Array.from(envelope, levelDbfs);
  const spoken = markedHops(levels.length, runs);
  const loudest = quantile(
    levels.filter((_, hop) => spoken[hop] === 1),
    LOUDEST_SHARE,
  );
  if (loudest === null) return [];
  const floor = loudest - BELOW_LOUDEST_DB;
  const isNucleus = (hop: number) =>
    spoken[hop] === 1 && (levels[hop] ?? 0) >= floor && probability(voicing[hop] ?? 0) >= LEAST_VOICING;
  return thinnedOut(findHills(levels).filter(isNucleus), levels).map((hop) => (hop + 0.5) * LEVEL_HOP_MS);
}

/** Tops from which the levels fall by the dip before they rise higher, and had risen by as much. */
function findHills(levels: readonly number[]): number[] {
  const hills: number[] = [];
  let isRising = true;
  let turn = 0;
  for (let hop = 1; hop <= levels.length; hop++) {
    const here = levels[hop] ?? -Infinity;
    const there = levels[turn] ?? 0;
    if (isRising ? here > there : here < there) turn = hop;
    else if (isRising && there - here >= DIP_DB) {
      hills.push(turn);
      [isRising, turn] = [false, hop];
    } else if (!isRising && here - there >= DIP_DB) [isRising, turn] = [true, hop];
  }
  return hills;
}

/** Of hills that are too near to each other, the highest. */
function thinnedOut(hills: readonly number[], levels: readonly number[]): number[] {
  const kept: number[] = [];
  for (const hop of hills) {
    const last = kept.at(-1);
    const isNear = last !== undefined && (hop - last) * LEVEL_HOP_MS < LEAST_DISTANCE_MS;
    if (!isNear) kept.push(hop);
    else if ((levels[hop] ?? 0) > (levels[last] ?? 0)) kept[kept.length - 1] = hop;
  }
  return kept;
}
