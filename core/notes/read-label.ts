import { foldText, wordsOf } from './fold-text.ts';
import type { Concept } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import { BRACKETED, LABELS_ONLY, MAX_NAMED_WORDS, sectionOf } from './name-line.ts';
import type { NoteBlock } from './note-block.ts';
import { senseOfLabel } from './sense-of-line.ts';
import { scoreQuestion } from './score-question.ts';
import type { Topic } from './topic.ts';
import { perText } from './per-text.ts';

/** What stands before a colon or a dash, where it says what the rest is. */
export type Label = {
  readonly text: string;
  readonly folded: string;
  readonly concept: Concept | null;
  readonly topic: Topic | null;
  readonly rest: string;
};

const MAX_LABEL_CHARACTERS = 60;

/** `Tell us about a crisis – see below` asks, and is no heading over points; we chose it. */
const ASKED_FROM = 2.5;

const COLON_LABEL = /^(.{1,60}?)\s*[:：]\s*(.*)$/u;
const DASH_LABEL = /^(.{1,60}?)\s*(?:\s[-–—=]+|\s\||\s~)\s+(.*)$/u;
const SPEAKER = /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*)?(?:\s*\([^)]*\)|,?\s+\d.{0,15})?$/u;

const QUESTION_LABEL =
  /^(?:Q|F|P|V|D|(?:question|frage|pregunta|domanda|vraag|pergunta|q)\s?(?:n[ro.º°]*\s?)?\d{1,3}|q\d{1,2})\s*[.:：)–—-]+\s+(.+)$/iu;

/** What `F:` or `P:` is short for depends on the language. */
const LETTERS: Readonly<Partial<Record<string, RegExp>>> = {
  de: /^F/,
  es: /^P/,
  pt: /^P/,
  nl: /^V/,
  it: /^D/,
};

/** `maths q – …`, `EDI question – …` */
export const ENDS_AS_QUESTION =
  /(?:^| )(?:q|question|frage|pregunta|follow up|nachfrage|repregunta|relance)$/;

/** Reads the label of a line, or null. */
export function readLabel({ text, boldLead }: NoteBlock, matcher: Matcher): Label | null {
  return boldLead === '' ? readPlain(text, matcher) : readMarked(text, boldLead, matcher);
}

const readPlain = perText((text, matcher) => readMarked(text, '', matcher));

function readMarked(text: string, boldLead: string, matcher: Matcher): Label | null {
  const asked = QUESTION_LABEL.exec(text)?.[1];
  if (
    asked !== undefined &&
    (/\d/u.test(text) || LETTERS[matcher.language]?.test(text) === true || text.startsWith('Q'))
  )
    return { text: 'Q', folded: 'q', concept: 'question', topic: null, rest: asked };
  if (boldLead !== '' && boldLead.length <= MAX_LABEL_CHARACTERS && !boldLead.includes('?')) {
    const rest = text.slice(boldLead.length).replace(/^[\s:：\-–—.=→]+/u, '');
    const found = makeLabel(boldLead.replace(/[\s:：.]+$/u, ''), rest, matcher);
    const isDivided = /[:：]\s*$/u.test(boldLead) || /^\s*[:：–—-]/u.test(text.slice(boldLead.length));
    if (found.concept !== null || found.topic !== null || isDivided) return found;
  }
  const colon = COLON_LABEL.exec(text);
  const isOpen = /\([^)]*$/.test(colon?.[1] ?? '');
  // `https:` and `10:30` are no labels.
  if (colon && !isOpen && !/^\w+:\/\/|\d[:：]\d\d/u.test(text.slice(0, (colon[1] ?? '').length + 6))) {
    return makeLabel(colon[1] ?? '', colon[2] ?? '', matcher);
  }
  const dash = DASH_LABEL.exec(text);
  if (!dash) return null;
  const label = makeLabel(dash[1] ?? '', dash[2] ?? '', matcher);
  const isNamed =
    label.concept !== null ||
    label.topic !== null ||
    SPEAKER.test(label.text) ||
    ENDS_AS_QUESTION.test(label.folded);
  return isNamed ? label : null;
}

function makeLabel(text: string, written: string, matcher: Matcher): Label {
  // `Their values (on the wall)` has nothing behind it.
  const rest = /^\([^()]*\)\s*:?$/u.test(written) ? '' : written;
  const folded = foldText(text.replace(BRACKETED, ''));
  const words = wordsOf(folded).length;
  const isShort = words > 0 && words <= MAX_NAMED_WORDS;
  const only = isShort
    ? matcher.concepts.find(
        ([concept, expression]) => LABELS_ONLY.has(concept) && expression.test(folded),
      )?.[0]
    : undefined;
  const section = isShort ? sectionOf(folded, matcher) : null;
  // A word such as `misión` may be a part of a story, but before a company's values it is the mission.
  const concept = section === 'mission' ? section : (only ?? section);
  const topic = isShort
    ? (matcher.topics.find(([, expression]) => expression.test(folded))?.[0] ?? null)
    : null;
  const sensed =
    concept === null && topic === null && rest !== '' && scoreQuestion(text, matcher) < ASKED_FROM
      ? senseOfLabel(folded, words, /^["“„«]/u.test(rest))
      : null;
  return { text, folded, concept: concept ?? sensed, topic, rest };
}
