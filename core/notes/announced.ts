import { foldText, wordsOf } from './fold-text.ts';
import { senseOfHeading } from './heading-sense.ts';
import type { Concept } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import { sectionOf } from './name-line.ts';
import { sensesOf, type Sense } from './senses.ts';

/** What the first words of a paragraph say that it holds, and what stands behind them in their sentence. */
export type Announced = { readonly concept: Concept; readonly rest: string };

/** A longer clause is a sentence of its own; we chose these. */
const MAX_WORDS = 12;
const MIN_SHARE = 0.7;
const MIN_TOLD = 2;

const CLAUSE = /^([^:,.;!?–—]{3,90}?)\s*(?:[:,.;!?–—]+\s*(.*))?$/su;
/** `…, since nobody reads this.` and `…, even if I must:` belong to what announces, and not to the list. */
const ASIDE =
  /^(?:even|since|because|as|if|though|whether|which|no matter|auch wenn|weil|da|egal|aunque|porque|ya que|même|parce que|puisque)\s[^:]*(?::\s*|$)/iu;
const FILLER =
  /^(?:(?:ok|okay|so|right|now|then|well|oh|um|uh|and|also|alright|finally|y|bueno|vale|luego|also|gut|dann|bon|alors|et) )+/;

/** The candidate is asked whether she has questions. */
const ASKED_BACK =
  /\b(?:if|when) (?:\w+ ){0,4}(?:i have|ive got|i ve got) (?:any |some )?questions\b|\bany questions (?:for|from)\b|\bob ich (?:noch |selbst )?(?:\w+ )?fragen hab\w*\b|\bsi tengo (?:yo )?(?:alguna |mas )?preguntas?\b|\bsi j ai des questions\b/;

/** A paragraph may say first what its sentences are: `Fears, since nobody reads this. I am …`; null for any other. */
export function announcedBy(sentence: string, matcher: Matcher): Announced | null {
  const [, clause = '', behind = ''] = CLAUSE.exec(sentence) ?? [];
  const rest = behind.replace(ASIDE, '');
  const folded = foldText(clause).replace(FILLER, '');
  if (folded === '' || wordsOf(folded).length > MAX_WORDS) return null;
  if (ASKED_BACK.test(folded)) return { concept: 'to-ask', rest };
  const named = sectionOf(folded, matcher);
  if (named !== null) return { concept: named, rest };
  const sensed = senseOfHeading(folded);
  if (sensed === null || sensed.share < MIN_SHARE) return null;
  const isSure = sensed.share === 1 || sensed.told >= MIN_TOLD;
  return isSure && opens(sensed.concept, folded) ? { concept: sensed.concept, rest } : null;
}

/** `I asked the team` and `I never said that` begin an answer; what opens a list names things, or orders. */
function opens(concept: Concept, folded: string): boolean {
  const senses = wordsOf(folded).map(sensesOf);
  const begins = (...sense: readonly Sense[]) => senses[0]?.some((own) => sense.includes(own)) === true;
  const has = (sense: Sense) => senses.some((own) => own.includes(sense));
  if (concept === 'to-ask') return !/^(?:i|we|ich|wir|yo|je|nous) (?:asked|fragte|pregunte|ai)/.test(folded);
  if (concept === 'points') return has('thing') || begins('must', 'for');
  return concept !== 'private' || has('secret') || begins('not', 'only');
}
