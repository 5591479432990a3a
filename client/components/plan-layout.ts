import type { TargetBand } from '../../core/pacing/pacing.ts';

/** A question of a plan, as it is drawn. */
export type PlanQuestion = { readonly kind: string; readonly band: TargetBand };

/** A question's bar: as long as its longest answer, filled where to finish. */
export type PlanBar = {
  readonly x: number;
  readonly width: number;
  /** Where the fill begins. */
  readonly fillX: number;
  readonly band: TargetBand;
  readonly isOwn: boolean;
};

/** Questions of one kind that follow each other. */
export type PlanGroup = { readonly name: string; readonly x: number; readonly width: number };

/** Lays a plan's bars out over a width, true to time. */
export function layPlan(
  questions: readonly PlanQuestion[],
  ownBand: TargetBand | null,
  width: number,
  gap: number,
): PlanBar[] {
  const bands = [...questions.map(({ band }) => band), ...(ownBand === null ? [] : [ownBand])];
  const totalMs = bands.reduce((sum, band) => sum + band.toMs, 0);
  const perMs = Math.max(0, width - gap * (bands.length - 1)) / totalMs;
  let x = 0;
  return bands.map((band, i) => {
    const bar = {
      x,
      width: band.toMs * perMs,
      fillX: x + band.fromMs * perMs,
      band,
      isOwn: i >= questions.length,
    };
    x += bar.width + gap;
    return bar;
  });
}

/** Joins neighbours of one kind; the candidate's own questions are a group of their own. */
export function groupPlan(questions: readonly PlanQuestion[], bars: readonly PlanBar[]): PlanGroup[] {
  const groups: { name: string; x: number; width: number }[] = [];
  for (const [i, bar] of bars.entries()) {
    const name = bar.isOwn ? 'Yours' : sayKind(questions[i]?.kind ?? '');
    const last = groups.at(-1);
    if (last?.name === name) last.width = bar.x + bar.width - last.x;
    else groups.push({ name, x: bar.x, width: bar.width });
  }
  return groups;
}

/** A kind as a person reads it: `product-sense` is *Product sense*. */
export function sayKind(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
