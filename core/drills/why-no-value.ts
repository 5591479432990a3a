import type { DrillKind } from './drill.ts';
import type { DrillTake } from './take.ts';

/** The figure that a drill's number is made of; null where it is made of what the person said. */
const FIGURE_OF: Readonly<Record<DrillKind, string | null>> = {
  length: 'answerMs',
  ladder: 'answerMs',
  'blind-clock': 'answerMs',
  'star-split': 'parts',
  'first-word': 'responseLatencyMs',
  'golden-pause': 'answerMs',
  pace: 'articulationRate',
  'silence-instead-of-um': 'voicedHesitations',
  interruption: null,
  silence: 'answerMs',
  splits: 'answerMs',
  'out-of-notes': 'responseLatencyMs',
};

/** Why a take has no number, by what could not be measured of it: a short sentence, or null where all could be. */
export function whyNoValue(kind: DrillKind, { pacing }: DrillTake): string | null {
  const reasonOf = (name: string | null) =>
    pacing?.notMeasurable.find(({ figure }) => figure === name)?.reason ?? null;
  return reasonOf('answerMs') ?? reasonOf(FIGURE_OF[kind]);
}
