import { foldText, wordsOf } from './fold-text.ts';
import { senseOfHeading } from './heading-sense.ts';
import type { Concept } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import type { Topic } from './topic.ts';
import { perText } from './per-text.ts';

/** What words name: a section of the notes, and a question's topic. */
export type Named = { readonly concept: Concept | null; readonly topic: Topic | null };

/** Longer lines name nothing; we chose it. */
export const MAX_NAMED_WORDS = 10;

/** What may stand behind a name without changing it: `Questions (likely)`. */
export const BRACKETED = /\s*[([][^()[\]]*[)\]]\s*$/u;
const FRAME = /^[\s=*~#_\-–—•·<>[\]|]+|[\s=*~#_\-–—•·<>[\]|]+$/gu;

/** What a heading's words name: a section, or a question's topic. */
export const nameLine = perText(readName);

function readName(text: string, matcher: Matcher): Named {
  const wordCount = wordsOf(foldText(text)).length;
  if (wordCount > MAX_NAMED_WORDS + 4 || /\?\s*$/.test(text)) return { concept: null, topic: null };
  const bare = foldText(text.replace(BRACKETED, '').replace(FRAME, ''));
  if (wordsOf(bare.replace(FILLER, '')).length > MAX_NAMED_WORDS) return { concept: null, topic: null };
  const topic = topicOf(bare, matcher) ?? topicOfHalf(text, matcher);
  const named = sectionOf(bare, matcher) ?? sectionBefore(text, bare, matcher);
  const isOrder = named !== null && TOLD_OF.has(named) && matcher.order.test(bare);
  const concept = secretInBrackets(text) ?? (isOrder ? null : named);
  return { concept, topic };
}

/** `Explain our values to a child` asks about what other headings name. */
const TOLD_OF: ReadonlySet<Concept> = new Set<Concept>([
  'values',
  'mission',
  'stories',
  'story',
  'background',
  'company',
  'role',
]);

function topicOf(bare: string, matcher: Matcher): Topic | null {
  return matcher.topics.find(([, expression]) => expression.test(bare))?.[0] ?? null;
}

/** `About me / why hospice`: the first half names a topic, or the second does. */
function topicOfHalf(text: string, matcher: Matcher): Topic | null {
  const halves = text.split(/\s+\/\s+/u);
  if (halves.length !== 2) return null;
  return halves.map((half) => topicOf(foldText(half), matcher)).find((topic) => topic !== null) ?? null;
}

/** `Togetherness (not a word!)` is said of the word. */
const OWN =
  /\b(?:only|just|private|secret|me|myself|nur|mich|privat|geheim|solo|privado|secreto|seul|moi|perso)\b|privé/iu;

/** `comp etc (not for out loud)` */
const UNSPOKEN =
  /\bnot\b.{0,14}\b(?:aloud|out loud|spoken|said)\b|\bnicht laut\b|\bno en voz alta\b|\bpas à voix haute\b/iu;

/** More words in brackets say something else; we chose it. */
const MAX_ASIDE_WORDS = 4;

/** `Salary (only me!)` */
function secretInBrackets(text: string): Concept | null {
  const [aside = ''] = BRACKETED.exec(text) ?? [];
  const isAside =
    aside !== '' && aside.length < text.length && wordsOf(foldText(aside)).length <= MAX_ASIDE_WORDS;
  if (isAside && UNSPOKEN.test(aside)) return 'private';
  return isAside && OWN.test(aside) && senseOfHeading(foldText(aside))?.concept === 'private'
    ? 'private'
    : null;
}

const FILLER =
  /^(?:(?:ok|okay|so|um|and|now|then|right|next|last|first|second|third|new|one|two|three|\d|voice|note|part|bit|paragraph) )+/;

/** A section's name before a comma, or after the small words of somebody who dictates. */
function sectionBefore(text: string, bare: string, matcher: Matcher): Concept | null {
  const before = foldText(text.split(',')[0] ?? '');
  const named = before !== bare && wordsOf(before).length > 2 ? sectionOf(before, matcher) : null;
  const plain = bare.replace(FILLER, '');
  const isLed = plain !== bare && wordsOf(plain).length > 1;
  return named ?? (isLed ? sectionOf(plain, matcher) : null);
}

/** These name what one line is, and no section. */
export const LABELS_ONLY: ReadonlySet<Concept> = new Set<Concept>([
  'situation',
  'task',
  'action',
  'result',
  'lesson',
  'question',
  'answer',
  'alternate',
  'answers-which',
]);

/** Told in this order: `questions for my coach` are no questions for them. */
const SECTIONS: readonly Concept[] = [
  'others-questions',
  'questions',
  'to-ask',
  'private',
  'mock',
  'feedback',
  'points',
  'to-dos',
  'links',
  'mission',
  'story',
  'stories',
  'values',
  'company',
  'role',
  'logistics',
  'background',
];

/** The section that folded words name, or null. */
export function sectionOf(bare: string, matcher: Matcher): Concept | null {
  if (bare === '') return null;
  return SECTIONS.find((section) => conceptTest(section, bare, matcher)) ?? null;
}

function conceptTest(concept: Concept, bare: string, matcher: Matcher): boolean {
  return matcher.conceptTests.get(concept)?.test(bare) === true;
}
