import { Type, type Static } from 'typebox';
import { DRILL_WAYS } from '../drills/drill-ways.ts';
import { DrillKind } from '../drills/drill.ts';
import { median } from '../pacing/quantile.ts';
import { DRILL_OF, WeakFigure } from './weakest-figure.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** Why a drill was chosen. */
export const WhyDrill = Type.Union([
  Type.Object({ type: Type.Literal('weakest'), weakest: WeakFigure }),
  Type.Object({ type: Type.Literal('due'), lastAt: Type.String(), lastValue: orNull(Type.Number()) }),
  Type.Object({ type: Type.Literal('new') }),
]);
export type WhyDrill = Static<typeof WhyDrill>;

/** A drill for today. */
export const NextDrill = Type.Object({
  kind: DrillKind,
  why: WhyDrill,
  aboutMs: Type.Number({ description: 'as long as it took before, else as its takes should take' }),
});
export type NextDrill = Static<typeof NextDrill>;

/** One kind of drill as it was held so far. */
export type HeldKind = {
  readonly kind: DrillKind;
  readonly lastAt: string;
  readonly lastValue: number | null;
  /** When it is worth coming back to; null where nothing of it could be measured. */
  readonly dueAt: string | null;
  /** How long each time took, newest last. */
  readonly tookMs: readonly number[];
};

/** A day of the person, as instants, ISO 8601. */
export type Today = { readonly from: string; readonly to: string };

/** About ten minutes a day are enough, and three numbers to think of. We chose both. */
const MOST_A_DAY = 3;
const MOST_MS = 660_000;

/** What a person meets first, in this order; the others are found in the list. They need nothing but a voice. */
const MET_FIRST: readonly DrillKind[] = [
  'length',
  'first-word',
  'blind-clock',
  'star-split',
  'golden-pause',
  'silence',
  'ladder',
];

/** The middle of a target while the question is not known yet, and the room around each take. Ours. */
const MIDDLE_MS = 75_000;
const BETWEEN_MS = 15_000;

/** What is left to drill today: the weakest figure's drill, those that are due, then one never held. Nothing nags: held today is held. */
export function nextDrills(
  held: readonly HeldKind[],
  weakest: WeakFigure | null,
  { from, to }: Today,
): NextDrill[] {
  const ofToday = held.filter(({ lastAt }) => lastAt >= from).map(({ kind }) => kind);
  const chosen: NextDrill[] = [];
  const choose = (kind: DrillKind, why: WhyDrill) => {
    const isLeft = !ofToday.includes(kind) && !chosen.some((one) => one.kind === kind);
    if (isLeft) chosen.push({ kind, why, aboutMs: aboutMs(kind, held) });
  };
  if (weakest !== null) choose(DRILL_OF[weakest.figure], { type: 'weakest', weakest });
  const due = held
    .flatMap((one) => (one.dueAt !== null && one.dueAt < to ? [{ ...one, dueAt: one.dueAt }] : []))
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  for (const { kind, lastAt, lastValue } of due) choose(kind, { type: 'due', lastAt, lastValue });
  const known = held.map(({ kind }) => kind);
  for (const kind of MET_FIRST.filter((one) => !known.includes(one))) choose(kind, { type: 'new' });
  return withinTheDay(chosen.slice(0, Math.max(0, MOST_A_DAY - ofToday.length)));
}

/** The first is never too long. */
function withinTheDay(drills: readonly NextDrill[]): NextDrill[] {
  const untilMs = (i: number) => drills.slice(0, i + 1).reduce((sum, one) => sum + one.aboutMs, 0);
  return drills.filter((_, i) => i === 0 || untilMs(i) <= MOST_MS);
}

function aboutMs(kind: DrillKind, held: readonly HeldKind[]): number {
  const before = median(held.find((one) => one.kind === kind)?.tookMs ?? []);
  const { takes, band } = DRILL_WAYS[kind];
  const middleMs = band === null ? MIDDLE_MS : (band.fromMs + band.toMs) / 2;
  return before ?? takes * (middleMs + BETWEEN_MS);
}
