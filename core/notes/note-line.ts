import { foldText, wordsOf } from './fold-text.ts';
import { headingRank, plainRank } from './heading-rank.ts';
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

/** Reads what each block says by itself, and where it stands in the outline. */
export function readLine(
  block: NoteBlock,
  i: number,
  matcher: Matcher,
  next: NoteBlock | undefined,
): NoteLine {
  const { text } = block;
  const folded = foldText(text);
  const wordCount = wordsOf(folded).length;
  if (block.isSilent) return { ...SILENT, i, block, text, folded, wordCount, rank: plainRank(block) };
  const unpointed = dropPointer(text.replace(REPLY, '').replace(HASHTAGS, ''));
  const named = nameLine(unpointed, matcher);
  const label = readLabel(block, matcher);
  const lead = cutLead(unpointed, matcher);
  const asked =
    QUOTED_END.exec(text)?.[1] ?? lead?.question ?? unpointed.replace(/^\d{1,2}\s+(?=\p{L})/u, '');
  const questionScore = scoreQuestion(asked, matcher);
  const isOpen = named.topic === null && (questionScore < QUESTION_FROM - 0.5 || STANDS_FOR.test(folded));
  const sensed = isOpen ? senseOfLine(block, text, wordCount, next) : null;
  const isMine = named.concept === 'questions' && sensed === 'to-ask';
  const isFacts = named.concept === 'background' && sensed === 'points';
  const concept = isMine || isFacts ? sensed : (named.concept ?? sensed);
  const line = {
    i,
    block,
    text,
    folded,
    wordCount,
    label,
    lead,
    ...named,
    concept,
    questionScore,
    isPrivate: isPrivate(text, matcher),
  };
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
