import type { Pacing } from '../pacing/pacing.ts';

/** A length of time: `2:54`. */
export function sayLength(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A short time: `1.9 s`. */
export function saySeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** A share of 0 to 1: `83 %`. */
export function sayShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Where an answer's length lies against its target: `in target (1:30 to 2:30)`. */
export function sayPlace({ where, offByMs, fromMs, toMs }: NonNullable<Pacing['band']>): string {
  const places = {
    within: 'in target',
    over: `over by ${sayLength(offByMs)}`,
    under: `short by ${sayLength(offByMs)}`,
  };
  return `${places[where]} (target ${sayLength(fromMs)} to ${sayLength(toMs)})`;
}
