import { put, topFrame, type Draft, type Mode } from './draft.ts';
import { hasItems } from './has-items.ts';
import { leaveSection } from './leave-section.ts';
import type { NoteLine } from './note-line.ts';
import { isOnlyLink } from './only-link.ts';
import { placeAsked } from './place-asked.ts';
import { placeOpenLine } from './place-open-line.ts';
import { isQuestion } from './place-question.ts';
import { placeRemark } from './place-remark.ts';
import { placeStoryLine } from './place-story.ts';
import { placeValueLine } from './place-value.ts';
import { putItems } from './put-items.ts';
import { QUESTION_FROM } from './score-question.ts';

/** Reads a line by the section that it stands in. */
export function placeInMode(draft: Draft, line: NoteLine, mode: Mode): void {
  const owner = topFrame(draft).question;
  switch (mode) {
    case 'values':
      if ((line.questionScore < 2.5 || followsValue(draft, line)) && placeValueLine(draft, line)) return;
      leaveSection(draft, line);
      return;
    case 'to-ask':
      placeAsked(draft, line);
      return;
    case 'others-questions':
      put(draft, line, 'unplaced', line.text, true);
      return;
    case 'private':
      if (line.block.marker === 'check') put(draft, line, 'to-do');
      else if (isOnlyLink(line)) put(draft, line, 'link');
      else putItems(draft, line, 'private', line.text);
      return;
    case 'points':
      if (isQuestion(draft, line) && line.questionScore >= 4) {
        leaveSection(draft, line);
        return;
      }
      if (isSecret(draft, line)) {
        put(draft, line, 'private');
        return;
      }
      putItems(draft, line, 'point', line.text.replace(/^(?:→|->|=>)\s*/u, ''));
      draft.questionOf[line.i] = owner;
      return;
    case 'to-dos':
      if (
        (line.block.marker === 'none' || isNumberedQuestion(line)) &&
        !isErrand(draft, line) &&
        isQuestion(draft, line) &&
        line.questionScore >= 3
      )
        leaveSection(draft, line);
      else put(draft, line, isSecret(draft, line) ? 'private' : 'to-do');
      return;
    case 'links':
      if (line.block.marker === 'none' && isQuestion(draft, line) && line.questionScore >= 3)
        leaveSection(draft, line);
      else put(draft, line, line.block.urls.length > 0 ? 'link' : 'unplaced');
      return;
    case 'feedback':
    case 'mock':
      placeRemark(draft, line, mode, owner);
      return;
    case 'stories':
    case 'story':
      if (line.questionScore >= QUESTION_FROM && isQuestion(draft, line)) leaveSection(draft, line);
      else placeStoryLine(draft, line);
      return;
    case 'company':
    case 'role':
    case 'mission':
      placeNamed(draft, line, mode);
      return;
    case 'background':
    case 'logistics':
      if (line.isPrivate) placeOpenLine(draft, line);
      else if (line.questionScore >= 2.5) leaveFacts(draft, line);
      else if (line.isHeading) put(draft, line, 'heading');
      else placeFact(draft, line);
      return;
    case 'questions':
    case 'none':
    case 'question':
    case 'answer':
    case 'alternate':
    case 'answers-which':
    case 'situation':
    case 'task':
    case 'action':
    case 'result':
    case 'lesson':
      placeOpenLine(draft, line);
  }
}

/** Errands are numbered as well, but ask nobody. */
function isNumberedQuestion({ block, text, questionScore }: NoteLine): boolean {
  return block.marker === 'number' && questionScore >= SURE_QUESTION && /[?？]\s*$/u.test(text);
}

/** Surely asked by its words alone; we chose it. */
const SURE_QUESTION = 4;

/** What is not to be said stays so among points and errands; what is ticked off or done is an errand all the same. */
function isSecret({ matcher }: Draft, { block, isPrivate, folded }: NoteLine): boolean {
  return isPrivate && block.marker !== 'check' && !matcher.toDoLine.test(folded);
}

/** `Preguntar a Javi: ¿…?` among errands is one. */
function isErrand({ matcher }: Draft, { folded }: NoteLine): boolean {
  return (
    matcher.toDoLine.test(folded) ||
    /^(?:ask|preguntar|demander) |^\w+ (?:fragen|anrufen|bellen|vragen)\b/.test(folded)
  );
}

/** Another item of the list that the value before it stands in. */
function followsValue({ lines, homes }: Draft, { i, block, text }: NoteLine): boolean {
  const above = lines[i - 1]?.block;
  const isAlike = above?.marker === block.marker && above.indent === block.indent;
  return homes[i - 1] === 'value' && isAlike && block.marker !== 'none' && !/\?\s*$/.test(text);
}

/** A plain question among facts is the first of those to come; a listed one stands by itself. */
function leaveFacts(draft: Draft, line: NoteLine): void {
  placeOpenLine(draft, line);
  if (draft.homes[line.i] === 'question' && line.block.marker === 'none') draft.frames.pop();
}

function placeFact(draft: Draft, line: NoteLine): void {
  const { matcher } = draft;
  const home =
    line.block.urls.length > 0 ? 'link' : matcher.toDoLine.test(line.folded) ? 'to-do' : 'unplaced';
  put(draft, line, home);
}

/** `Company` as a heading of its own names it in the next line. */
function placeNamed(draft: Draft, line: NoteLine, mode: 'company' | 'role' | 'mission'): void {
  const isFirst = topFrame(draft).count === 1;
  if (
    isFirst &&
    draft[mode] === null &&
    (mode === 'mission' || line.wordCount <= 8) &&
    line.questionScore < 2 &&
    !hasItems(draft, line)
  ) {
    draft[mode] = { i: line.i, text: line.text };
    put(draft, line, mode);
    return;
  }
  draft.frames.pop();
  placeOpenLine(draft, line);
}
