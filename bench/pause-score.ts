import { DEFAULT_MIN_PAUSE_MS } from '../core/pacing/find-pauses.ts';
import { lengthMs, type Stretch } from '../core/pacing/stretch.ts';

/** Overlap ÷ union from which a found pause is a labelled one. */
const STRICT_OVERLAP = 0.5;
const TOLERANT_OVERLAP = 0.3;

/** What tolerant counting allows around the pause threshold: a label itself is no closer than 20 ms at either end. */
const TOLERANCE_MS = 100;

/** How many pauses were found, missed and invented. */
export type PauseScore = { readonly found: number; readonly missed: number; readonly invented: number };

/** The score of no speech at all. */
export const NO_PAUSES: PauseScore = { found: 0, missed: 0, invented: 0 };

/** A labelled silence and the silence found for it. */
type Pair = { readonly labelled: Stretch; readonly found: Stretch };

/** Counts pauses: both at least the threshold long, and half of them shared. */
export function scoreStrictly(labelled: readonly Stretch[], found: readonly Stretch[]): PauseScore {
  const pauses = atLeast(labelled, DEFAULT_MIN_PAUSE_MS);
  const foundPauses = atLeast(found, DEFAULT_MIN_PAUSE_MS);
  const pairs = matchSilences(pauses, foundPauses, STRICT_OVERLAP);
  return {
    found: pairs.length,
    missed: pauses.length - pairs.length,
    invented: foundPauses.length - pairs.length,
  };
}

/** Counts pauses, but a labelled or found one may have its partner a little below the threshold. */
export function scoreTolerantly(labelled: readonly Stretch[], found: readonly Stretch[]): PauseScore {
  const least = DEFAULT_MIN_PAUSE_MS - TOLERANCE_MS;
  const pairs = matchSilences(atLeast(labelled, least), atLeast(found, least), TOLERANT_OVERLAP);
  const pauses = atLeast(labelled, DEFAULT_MIN_PAUSE_MS);
  const missed = pauses.filter((pause) => !pairs.some((pair) => pair.labelled === pause));
  const invented = atLeast(found, DEFAULT_MIN_PAUSE_MS).filter(
    (pause) => !pairs.some((pair) => pair.found === pause),
  );
  return { found: pauses.length - missed.length, missed: missed.length, invented: invented.length };
}

/** How far the edges of the silence found for a labelled pause lie from its label, ms; late is positive. */
export type EdgeErrors = { readonly pause: Stretch; readonly startMs: number; readonly endMs: number };

/** The edges of each pause that was found strictly. */
export function edgeErrors(labelled: readonly Stretch[], found: readonly Stretch[]): EdgeErrors[] {
  const pairs = matchSilences(
    atLeast(labelled, DEFAULT_MIN_PAUSE_MS),
    atLeast(found, DEFAULT_MIN_PAUSE_MS),
    STRICT_OVERLAP,
  );
  return pairs.map((pair) => ({
    pause: pair.labelled,
    startMs: pair.found.startMs - pair.labelled.startMs,
    endMs: pair.found.endMs - pair.labelled.endMs,
  }));
}

/** The harmonic mean of how many found pauses are true and how many true ones were found; 1 when there were none. */
export function f1({ found, missed, invented }: PauseScore): number {
  const all = 2 * found + missed + invented;
  return all === 0 ? 1 : (2 * found) / all;
}

/** Two scores as one. */
export function addScores(a: PauseScore, b: PauseScore): PauseScore {
  return { found: a.found + b.found, missed: a.missed + b.missed, invented: a.invented + b.invented };
}

/** One to one, those that share most first. */
function matchSilences(labelled: readonly Stretch[], found: readonly Stretch[], least: number): Pair[] {
  const candidates = labelled
    .flatMap((label) =>
      found.map((silence) => ({ labelled: label, found: silence, overlap: overlap(label, silence) })),
    )
    .filter((pair) => pair.overlap >= least)
    .sort((a, b) => b.overlap - a.overlap);
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    const isTaken = pairs.some((taken) => taken.labelled === pair.labelled || taken.found === pair.found);
    if (!isTaken) pairs.push(pair);
  }
  return pairs;
}

function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.max(0, Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs));
  return shared / (lengthMs(a) + lengthMs(b) - shared);
}

function atLeast(silences: readonly Stretch[], ms: number): Stretch[] {
  return silences.filter((silence) => lengthMs(silence) >= ms);
}
