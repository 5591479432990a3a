import type { Script } from '../session/api.ts';

/** As many rows as the eye takes in beside the plan above them. */
const MAX_OTHERS = 9;

/** Of a person's own scripts, as many as leave some of ours to be found. */
const MAX_OWN = 6;

/** What the start page offers: one script to begin with, and some others. */
export type ChosenScripts = { readonly feature: Script; readonly isLast: boolean; readonly others: Script[] };

/** Chooses what the start page offers: the last one used or the first of all, then a person's own, then ours. */
export function chooseScripts(
  scripts: readonly Script[],
  lastTitle: string | undefined,
): ChosenScripts | null {
  const last = scripts.find(({ title }) => title === lastTitle);
  const feature = last ?? scripts[0];
  if (feature === undefined) return null;
  const rest = scripts.filter((script) => script !== feature);
  const own = rest.filter(({ isOwn }) => isOwn).slice(0, MAX_OWN);
  const shipped = rest.filter(({ isOwn, isFeatured }) => !isOwn && isFeatured);
  return { feature, isLast: feature === last, others: [...own, ...shipped].slice(0, MAX_OTHERS) };
}
