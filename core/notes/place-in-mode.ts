import { put, topFrame, type Draft, type Mode } from './draft.ts';
import { isQuotedLikeQuestions } from './is-bare-question.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { placeOpenLine } from './place-open-line.ts';
import { isQuestion, placeQuestion } from './place-question.ts';
import { isRemark } from './section-vote.ts';
import { sensesOf } from './senses.ts';
import { QUESTION_FROM } from './score-question.ts';
import { putItems } from './put-items.ts';
import { placeStoryLine } from './place-story.ts';
import { placeValueLine } from './place-value.ts';

/** A longer plain line under `Questions to ask` is no question; we chose it. */
const MAX_ASKED_WORDS = 30;
const MAX_FRAGMENT_WORDS = 12;

/** Reads a line by the section that it stands in. */
export function placeInMode(draft: Draft, line: NoteLine, mode: Mode): void {
  const owner = topFrame(draft).question;
  switch (mode) {
    case 'values':
      if ((line.questionScore < 2.5 || followsValue(draft, line)) && placeValueLine(draft, line)) return;
      leave(draft, line);
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
        leave(draft, line);
        return;
      }
      putItems(draft, line, 'point', line.text.replace(/^(?:→|->|=>)\s*/u, ''));
      draft.questionOf[line.i] = owner;
      return;
    case 'to-dos':
      if (line.block.marker === 'none' && isQuestion(draft, line) && line.questionScore >= 3)
        leave(draft, line);
      else put(draft, line, 'to-do');
      return;
    case 'links':
      if (line.block.marker === 'none' && isQuestion(draft, line) && line.questionScore >= 3)
        leave(draft, line);
      else put(draft, line, line.block.urls.length > 0 ? 'link' : 'unplaced');
      return;
    case 'feedback':
    case 'mock':
      placeRemark(draft, line, mode, owner);
      return;
    case 'stories':
    case 'story':
      if (line.questionScore >= QUESTION_FROM && isQuestion(draft, line)) leave(draft, line);
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

/** Another item of the list that the value before it stands in. */
function followsValue({ lines, homes }: Draft, { i, block, text }: NoteLine): boolean {
  const above = lines[i - 1]?.block;
  const isAlike = above?.marker === block.marker && above.indent === block.indent;
  return homes[i - 1] === 'value' && isAlike && block.marker !== 'none' && !/\?\s*$/.test(text);
}

function isOnlyLink({ block, wordCount }: NoteLine): boolean {
  return block.urls.length > 0 && wordCount <= 8;
}

/** What does not fit the section ends it, if nothing else does. */
function leave(draft: Draft, line: NoteLine): void {
  const frame = topFrame(draft);
  if (frame.rank >= RANK.weak || line.block.marker === 'none') draft.frames.pop();
  placeOpenLine(draft, line);
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

/** `→ Bisi: what is …?` is asked of Bisi. */
const ADDRESSED =
  /^(?:→|->|=>)\s*(?:[\p{L} .]{2,25}:\s*)?|^(?:\p{Lu}[\p{L}.]+|the \w+|and the \w+):\s*(?=\S)/u;

function placeAsked(draft: Draft, line: NoteLine): void {
  if (line.label !== null && sensesOf(line.label.folded.split(' ')[0] ?? '').includes('not')) {
    put(draft, line, 'unplaced');
    return;
  }
  const { block, text, folded, wordCount } = line;
  const { matcher } = draft;
  if (isQuotedLikeQuestions(draft, line)) {
    leave(draft, line);
    return;
  }
  const isAskedOfMe =
    matcher.order.test(folded) &&
    !matcher.questionWord.test(folded) &&
    !matcher.questionStart.test(folded) &&
    !matcher.asksThem.test(folded) &&
    !/\?\s*$/.test(text);
  if (isAskedOfMe && line.questionScore >= 3) {
    leave(draft, line);
    return;
  }
  const isAsked = /[?？]/u.test(text) || line.questionScore >= 0.8;
  if (!isAsked && isStatement(draft, line)) {
    leave(draft, line);
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
function isStatement(draft: Draft, { block, folded, wordCount, isHeading }: NoteLine): boolean {
  const frame = topFrame(draft);
  if (block.marker !== 'none' || isHeading) return false;
  if (frame.hasList) return block.blanksBefore > 0 && !endsAsked(draft);
  if (frame.rank < RANK.weak) return false;
  return wordCount > MAX_FRAGMENT_WORDS || draft.matcher.me.has(folded.split(' ')[0] ?? '');
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

function placeRemark(draft: Draft, line: NoteLine, mode: 'feedback' | 'mock', owner: number | null): void {
  const isPlain = (line.block.marker === 'none' || mode === 'mock') && !isRemark(line);
  if (isPlain && isQuestion(draft, line) && (mode === 'mock' || line.questionScore >= 3 || line.isHeading)) {
    if (mode === 'feedback') leave(draft, line);
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

/** `Company` as a heading of its own names it in the next line. */
function placeNamed(draft: Draft, line: NoteLine, mode: 'company' | 'role' | 'mission'): void {
  const isFirst = topFrame(draft).count === 1;
  if (
    isFirst &&
    draft[mode] === null &&
    (mode === 'mission' || line.wordCount <= 8) &&
    line.questionScore < 2
  ) {
    draft[mode] = { i: line.i, text: line.text };
    put(draft, line, mode);
    return;
  }
  draft.frames.pop();
  placeOpenLine(draft, line);
}
