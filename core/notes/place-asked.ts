import { isBlockHead } from './block-head.ts';
import { put, topFrame, type Draft } from './draft.ts';
import { isQuotedLikeQuestions } from './is-bare-question.ts';
import { leaveSection } from './leave-section.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { putItems } from './put-items.ts';
import { sensesOf } from './senses.ts';

/** A longer plain line under `Questions to ask` is no question; we chose it. */
const MAX_ASKED_WORDS = 30;
const MAX_FRAGMENT_WORDS = 12;

/** `→ Bisi: what is …?` is asked of Bisi. */
const ADDRESSED =
  /^(?:→|->|=>)\s*(?:[\p{L} .]{2,25}:\s*)?|^(?:\p{Lu}[\p{L}.]+|the \w+|and the \w+):\s*(?=\S)/u;

/** Reads a line under a heading of one's own questions. */
export function placeAsked(draft: Draft, line: NoteLine): void {
  if (line.label !== null && sensesOf(line.label.folded.split(' ')[0] ?? '').includes('not')) {
    put(draft, line, 'unplaced');
    return;
  }
  const { block, text, folded, wordCount } = line;
  const { matcher } = draft;
  if (isQuotedLikeQuestions(draft, line)) {
    leaveSection(draft, line);
    return;
  }
  const isAskedOfMe =
    matcher.order.test(folded) &&
    !matcher.questionWord.test(folded) &&
    !matcher.questionStart.test(folded) &&
    !matcher.asksThem.test(folded) &&
    !/\?\s*$/.test(text);
  if (isAskedOfMe && line.questionScore >= 3) {
    leaveSection(draft, line);
    return;
  }
  const isAsked = /[?？]/u.test(text) || line.questionScore >= 0.8;
  if (!isAsked && isStatement(draft, line)) {
    leaveSection(draft, line);
    return;
  }
  if (line.isPrivate && !/[?？]\s*(?:\([^()]*\))?\s*$/u.test(text)) put(draft, line, 'private');
  else if (line.isHeading && !isAsked) put(draft, line, 'heading');
  else if (!isAsked && block.marker === 'none' && matcher.toDoLine.test(folded)) put(draft, line, 'to-do');
  else if (isAsked || (isListed(draft, line) && wordCount <= MAX_ASKED_WORDS)) {
    putItems(draft, line, 'question-to-ask', text.replace(ADDRESSED, ''));
    draft.isDoubtful[line.i] = !isAsked;
  } else put(draft, line, 'unplaced', text, true);
}

/** Under a heading without a list, a sentence about oneself or a long one is no question any more. */
function isStatement(draft: Draft, line: NoteLine): boolean {
  const { block, folded, wordCount, isHeading } = line;
  const frame = topFrame(draft);
  if (block.marker !== 'none' || isHeading) return false;
  if (beginsAnew(draft, line)) return true;
  if (frame.hasList) return block.blanksBefore > 0 && !endsAsked(draft);
  if (frame.rank < RANK.weak) return false;
  return wordCount > MAX_FRAGMENT_WORDS || draft.matcher.me.has(folded.split(' ')[0] ?? '');
}

/** A few words behind a gap and over others, where the questions stood without one, begin something else. */
function beginsAnew(draft: Draft, line: NoteLine): boolean {
  const { lines } = draft;
  const above = lines.slice(topFrame(draft).i + 2, line.i);
  return above.length > 0 && above.every(({ block }) => block.blanksBefore === 0) && isBlockHead(lines, line);
}

/** Whether plain lines stood among the questions before this one. */
function endsAsked({ homes, lines }: Draft): boolean {
  const last = homes.lastIndexOf('question-to-ask');
  return lines[last]?.block.marker === 'none';
}

/** Stands at the list's own height, and not as a note under one of its questions. */
function isListed(draft: Draft, { block, i }: NoteLine): boolean {
  const frame = topFrame(draft);
  const first = draft.lines.slice(frame.i + 1, i).find(({ text }) => text !== '');
  return first === undefined || block.indent <= first.block.indent;
}
