import type { TargetBand } from '../pacing/pacing.ts';
import type { Drill, DrillKind } from './drill.ts';

/** How a drill is held where nobody chose otherwise. */
export type DrillWay = {
  /** How many answers it asks for. */
  readonly takes: number;
  /** Whether all of them answer the same question. */
  readonly isOneQuestion: boolean;
  /** In place of the question's own target; null keeps that. */
  readonly band: TargetBand | null;
  readonly clock: Drill['clock'];
  readonly allowanceMs: number | null;
  /** The silence at which an answer ends; null leaves the person's own patience. */
  readonly patienceMs: number | null;
};

const USUAL: DrillWay = {
  takes: 2,
  isOneQuestion: false,
  band: null,
  clock: 'shown',
  allowanceMs: null,
  patienceMs: null,
};

/** All of it is our choice: a drill takes three to five minutes. */
export const DRILL_WAYS: Readonly<Record<DrillKind, DrillWay>> = {
  length: { ...USUAL, takes: 4, isOneQuestion: true },
  ladder: { ...USUAL, takes: 5, isOneQuestion: true },
  'blind-clock': { ...USUAL, clock: 'hidden' },
  'star-split': { ...USUAL },
  'first-word': {
    ...USUAL,
    takes: 8,
    band: { fromMs: 5000, toMs: 30_000 },
    allowanceMs: 2000,
    patienceMs: 2000,
  },
  'golden-pause': { ...USUAL, band: { fromMs: 60_000, toMs: 90_000 } },
  pace: { ...USUAL, band: { fromMs: 60_000, toMs: 120_000 } },
  'silence-instead-of-um': { ...USUAL, takes: 1, band: { fromMs: 50_000, toMs: 70_000 } },
  interruption: { ...USUAL, band: { fromMs: 60_000, toMs: 120_000 }, patienceMs: 15_000 },
  silence: { ...USUAL, band: { fromMs: 20_000, toMs: 60_000 }, patienceMs: 15_000 },
  splits: { ...USUAL },
  'out-of-notes': { ...USUAL, takes: 4, allowanceMs: 5000 },
};

/** Drills of which an answer's length is to lie in its band; of the others it only says about how long to speak. */
const OF_LENGTH: readonly DrillKind[] = [
  'length',
  'ladder',
  'blind-clock',
  'star-split',
  'splits',
  'out-of-notes',
];

/** Whether the bands of a session are targets, in a drill or outside of one. */
export function hasTargets(drill: Drill | null): boolean {
  return drill === null || OF_LENGTH.includes(drill.kind);
}

/** Whether tones may tell a drill's target: there must be one, and the clock no secret. */
export function canHaveCues(kind: DrillKind): boolean {
  return OF_LENGTH.includes(kind) && DRILL_WAYS[kind].clock === 'shown';
}

/** The shares that a story's parts are to have, where its question names none (velyq: 15, 10, 60 and 15 %). */
export const STAR_SHARES: Drill['parts'] = [
  { name: 'Situation', share: 0.15 },
  { name: 'Task', share: 0.1 },
  { name: 'Action', share: 0.6 },
  { name: 'Result', share: 0.15 },
];
