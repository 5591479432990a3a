import type { PartMark } from '../pacing/pacing.ts';
import type { Stretch } from '../pacing/stretch.ts';
import type { PartStart } from './mark.ts';

/** Who moves on so soon after moving meant to be there at once: the key before was a slip. We chose it. */
const SLIP_MS = 1000;

/** Who marks a part so soon after the first word means that it began with it; we chose it. */
const BEGINNING_MS = 1000;

/**
 * The parts of an answer from where they begin: each ends where the next one does, the last with the sound.
 *
 * @param starts in order
 */
export function markedParts(starts: readonly PartStart[], soundMs: number): PartMark[] {
  return starts.map(({ name, startMs }, i) => ({ name, startMs, endMs: starts[i + 1]?.startMs ?? soundMs }));
}

/** The parts as far as they lie within what was heard, in order; one that lies outside is left out. */
export function partsWithin(starts: readonly PartStart[], heard: Stretch): PartMark[] {
  return markedParts(starts, heard.endMs)
    .map(({ name, startMs, endMs }) => ({
      name,
      startMs: Math.max(startMs, heard.startMs),
      endMs: Math.min(endMs, heard.endMs),
    }))
    .filter(({ startMs, endMs }) => endMs > startMs);
}

/** Lets a part begin at an instant; it began nowhere else. In the first second it begins with the first word. */
export function beginPart(
  starts: readonly PartStart[],
  name: string,
  atMs: number,
  heard: Stretch,
): PartStart[] {
  const startMs = atMs < heard.startMs + BEGINNING_MS ? heard.startMs : Math.min(atMs, heard.endMs);
  const others = starts.filter((one) => one.name !== name && one.startMs !== startMs);
  return [...others, { name, startMs }].toSorted((one, other) => one.startMs - other.startMs);
}

/**
 * Moves on to a part while one speaks. The first part begins by itself, so that only moving on needs a key; a part can be
 * come back to. Moving on to where one is changes nothing.
 *
 * @param names of all parts, in order
 */
export function enterPart(
  starts: readonly PartStart[],
  names: readonly string[],
  name: string,
  atMs: number,
): PartStart[] {
  const begun =
    starts.length === 0 ? names.slice(0, 1).map((first) => ({ name: first, startMs: 0 })) : starts;
  const slip = begun.length > 1 ? begun.findLast(({ startMs }) => atMs - startMs < SLIP_MS) : undefined;
  const meant = slip === undefined ? begun : begun.slice(0, -1);
  if (meant.at(-1)?.name === name) return [...meant];
  return [...meant, { name, startMs: slip?.startMs ?? atMs }];
}
