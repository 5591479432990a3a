import { put, type Draft } from './draft.ts';
import { leaveSection } from './leave-section.ts';
import type { NoteLine } from './note-line.ts';
import { isOnlyLink } from './only-link.ts';
import { placeOpenLine } from './place-open-line.ts';
import { isQuestion, placeQuestion } from './place-question.ts';
import { putItems } from './put-items.ts';
import { isRemark } from './section-vote.ts';

/** Reads a line under the heading of a rehearsal, or of what was said after one. */
export function placeRemark(
  draft: Draft,
  line: NoteLine,
  mode: 'feedback' | 'mock',
  owner: number | null,
): void {
  const isPlain = (line.block.marker === 'none' || mode === 'mock') && !isRemark(line);
  if (isPlain && isQuestion(draft, line) && (mode === 'mock' || asksOpenly(draft, line) || line.isHeading)) {
    if (mode === 'feedback') leaveSection(draft, line);
    else placeQuestion(draft, line, line.text);
    return;
  }
  if (line.block.marker === 'check') {
    put(draft, line, 'to-do');
    return;
  }
  const next = draft.lines[line.i + 1];
  const hasChildren = next !== undefined && next.block.indent > line.block.indent;
  if (line.isHeading || (hasChildren && line.wordCount <= 8)) {
    put(draft, line, 'heading');
    return;
  }
  if (isForeign(draft, line)) {
    placeOpenLine(draft, line);
    return;
  }
  if (line.block.blanksBefore === 0 && draft.homes[line.i - 1] === 'to-do') {
    put(draft, line, 'to-do');
    return;
  }
  putItems(draft, line, 'feedback', line.text);
  draft.questionOf[line.i] = owner ?? (mode === 'mock' ? (draft.question?.i ?? null) : null);
}

const NOT_TO_SAY = /^(?:dont|do not|never|stop|avoid|nicht|no|ne) (?:say|saying|sagen|decir|dire)/;

/** Among remarks a question has its mark or begins as one: `te faltan preguntas tuyas` says what is missing. */
function asksOpenly({ matcher }: Draft, { text, folded, questionScore }: NoteLine): boolean {
  const begins =
    matcher.order.test(folded) || matcher.questionStart.test(folded) || matcher.questionWord.test(folded);
  return questionScore >= 3 && (/[?？]/u.test(text) || begins);
}

/** A bare link, a thing to do, a question to oneself and what is private are no remarks. */
function isForeign({ lines, homes }: Draft, line: NoteLine): boolean {
  const { block, folded, text } = line;
  const isGoingOn = homes[line.i - 1] === 'feedback' && block.blanksBefore === 0 && line.label !== null;
  const isSecret = block.marker === 'none' && !isGoingOn && line.isPrivate && !NOT_TO_SAY.test(folded);
  const above = lines[line.i - 1];
  const goesOn =
    homes[line.i - 1] === 'feedback' && above?.block.marker === block.marker && block.blanksBefore === 0;
  const asks = /\?\s*$/.test(text) && block.marker === 'none' && !goesOn;
  return isOnlyLink(line) || isSecret || asks;
}
