import type { PartName } from './draft.ts';
import { foldText } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { perText } from './per-text.ts';

const PART_NAMES: readonly PartName[] = ['situation', 'task', 'action', 'result', 'lesson'];

/** The part of a story that a word or a letter names, or null. */
export const partNamed = perText(readPart);

function readPart(name: string, matcher: Matcher): PartName | null {
  const folded = foldText(name);
  const found = matcher.concepts.find(
    ([concept, expression]) => (PART_NAMES as readonly string[]).includes(concept) && expression.test(folded),
  );
  return (found?.[0] as PartName | undefined) ?? null;
}
