import { foldText, wordsOf } from './fold-text.ts';
import { headingRank, plainRank, type Unranked } from './heading-rank.ts';
import { isPrivate } from './is-private.ts';
import type { Concept } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import { nameLine } from './name-line.ts';
import type { NoteBlock } from './note-block.ts';
import { readLabel, type Label } from './read-label.ts';
import { senseOfLine } from './sense-of-line.ts';
import { cutLead, QUESTION_FROM, scoreQuestion, type Lead } from './score-question.ts';
import type { Topic } from './topic.ts';

/** A block with what its words say, before its neighbours are looked at. */
export type NoteLine = {
  readonly i: number;
  readonly block: NoteBlock;
  readonly text: string;
  readonly folded: string;
  readonly wordCount: number;
  readonly label: Label | null;
  readonly lead: Lead | null;
  /** What the whole line names, as a heading would. */
  readonly concept: Concept | null;
  readonly topic: Topic | null;
  /** From about -5 to 8: how much the words are a question of an interviewer. */
  readonly questionScore: number;
  /** Whether its own words say that it is never to be said aloud. */
  readonly isPrivate: boolean;
  readonly isHeading: boolean;
  /** Where it stands in the outline; a line belongs to the nearest one before it of a lower rank. */
  readonly rank: number;
};

/** Ranks of lines that no Markdown heading tells: those stand at 1 to 6. */
export const RANK = { capitals: 6.5, bold: 7, weak: 8, plain: 9, list: 10 } as const;

/**
 * Reads what each block says by itself, and where it stands in the outline.
 *
 * Each reading has so many expressions that one goes over all lines before the next begins: the compiled code of all
 * of them together is most likely larger than the processor's caches.
 */
export function readLines(blocks: readonly NoteBlock[], matcher: Matcher): NoteLine[] {
  return blocks
    .map(readWords)
    .map((line) => ({ ...line, ...nameLine(line.unpointed, matcher) }))
    .map((line) => ({ ...line, label: readLabel(line.block, matcher) }))
    .map((line) => ({ ...line, lead: cutLead(line.unpointed, matcher) }))
    .map((line) => ({ ...line, questionScore: scoreQuestion(askedIn(line), matcher) }))
    .map((line) => ({ ...line, isPrivate: isPrivate(line.text, matcher) }))
    .map((line) => rankLine(line, blocks[line.i + 1]));
}

type Words = Pick<NoteLine, 'i' | 'block' | 'text' | 'folded' | 'wordCount'> & {
  /** The words without what they point to, without tags, and without what begins a mail's subject. */
  readonly unpointed: string;
};

function readWords(block: NoteBlock, i: number): Words {
  const { text } = block;
  const folded = foldText(text);
  const unpointed = dropPointer(text.replace(REPLY, '').replace(HASHTAGS, ''));
  return { i, block, text, folded, wordCount: wordsOf(folded).length, unpointed };
}

/** The words of a line that ask, if any of them do. */
function askedIn({ text, unpointed, lead }: Words & { readonly lead: Lead | null }): string {
  return QUOTED_END.exec(text)?.[1] ?? lead?.question ?? unpointed.replace(/^\d{1,2}\s+(?=\p{L})/u, '');
}

function rankLine(read: Unranked, next: NoteBlock | undefined): NoteLine {
  const { block, text, folded, wordCount, questionScore } = read;
  if (block.isSilent) return { ...read, ...SILENT, rank: plainRank(block) };
  const isOpen = read.topic === null && (questionScore < QUESTION_FROM - 0.5 || STANDS_FOR.test(folded));
  const sensed = isOpen ? senseOfLine(block, text, wordCount, next) : null;
  const isMine = read.concept === 'questions' && sensed === 'to-ask';
  const isFacts = read.concept === 'background' && sensed === 'points';
  const line = { ...read, concept: isMine || isFacts ? sensed : (read.concept ?? sensed) };
  const weight = headingRank(line, next);
  return { ...line, isHeading: weight !== null, rank: weight ?? plainRank(block) };
}

/** `Wofür sie stehen` asks nothing, unlike `Wofür stehen Sie?` */
const STANDS_FOR =
  /^(?:wofur|woran) (?:sie|die|wir|\w+) (?:stehen|steht|glauben)$|^(?:en que|lo que|por lo que) (?:creen|defienden|apuestan)$|^(?:ce en quoi|ce a quoi) ils (?:croient|tiennent)$|^what (?:they|.{2,20}) stands? for$/;

/** What words say that say nothing. */
const SILENT = {
  label: null,
  lead: null,
  concept: null,
  topic: null,
  questionScore: -5,
  isPrivate: false,
  isHeading: false,
} as const;

/** `she asked: "why us?"` */
export const QUOTED_END = /[:：,]\s*["“„«]([^"”“»]+\?)["”“»]\s*$/u;
const POINTER = /(?<=\S)\s*(?:→|➜|➔|⇒|[-=]{1,2}>)\s*\S(?:.{0,60})$/u;

/** What a mail's subject begins with. */
const REPLY = /^(?:re|aw|fwd?|wg|tr|rv)\s*:\s+/iu;

/** `Fragen #bewerbung` */
const HASHTAGS = /(?<=\S)(?:\s+#[\p{L}\d/_-]+)+\s*$/u;

/** A question may end in what it points to: `Biggest failure → 3`. */
function dropPointer(text: string): string {
  return text.replace(POINTER, '');
}
