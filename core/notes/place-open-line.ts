import { isAskedOfOneself } from './asked-of-oneself.ts';
import { asksEmployer } from './asks-employer.ts';
import { put, topFrame, type Draft } from './draft.ts';
import { foldText } from './fold-text.ts';
import { QUOTED_END, RANK, type NoteLine } from './note-line.ts';
import { continuesNumbers, isBareQuestion, isLikeQuestions } from './is-bare-question.ts';
import { isAnswerWord } from './is-answer-word.ts';
import { isCategory } from './is-category.ts';
import { placeEcho } from './place-echo.ts';
import { questionNumbered } from './question-numbered.ts';
import { placeAlternate, placeAskHim } from './place-alternate.ts';
import { remarkTold } from './told-remark.ts';
import { quotedQuestions } from './quoted-questions.ts';
import { splitList } from './place-value.ts';
import { announcesTheirQuestions } from './opens-mock.ts';
import { isNestedInAnswer, isQuestion, isUnderAskingHeading, placeQuestion } from './place-question.ts';

const POINTER_LINE = /^(?:→|➜|➔|⇒|[-=]{1,2}>)\s*(.+)$/u;

/** Reads a line that no label and no section tells about. */
export function placeOpenLine(draft: Draft, line: NoteLine): void {
  const { text, folded } = line;
  const { matcher } = draft;
  const isAsking = /[?？]\s*$/u.test(text) || line.questionScore >= 3;
  const isValue = draft.values.some(({ name }) => foldText(name) === folded);
  const isLongAnswer = draft.question !== null && line.wordCount > MAX_PRIVATE_WORDS;
  if (!isAsking && !isValue && !(line.isHeading && line.rank < RANK.weak) && line.isPrivate && !isLongAnswer)
    put(draft, line, 'private');
  else if (isMostlyLink(line)) put(draft, line, 'link');
  else if (matcher.asksSelf.test(folded) && isAsking && !isAskedOfOneself(draft, line))
    put(draft, line, 'unplaced', text, true);
  else if (isOwnQuestion(draft, line)) put(draft, line, 'question-to-ask', text, true);
  else if (placeAskHim(draft, line)) return;
  else if (placeTag(draft, line)) return;
  else if (placeQuoted(draft, line) || placeAlternate(draft, line)) return;
  else if (placeEcho(draft, line)) return;
  else if (isQuestion(draft, line)) placeQuestion(draft, line, text);
  else if (placePointer(draft, line)) return;
  else if (isBareQuestion(draft, line)) placeQuestion(draft, line, text);
  else if (isToDo(draft, line)) put(draft, line, 'to-do');
  else if (placeTold(draft, line)) return;
  else if (matcher.feedbackLine.test(folded) && !isTelling(draft, folded)) {
    put(draft, line, 'feedback', text, true);
    draft.questionOf[line.i] = draft.question?.i ?? null;
  } else if (matcher.pointLine.test(folded)) {
    put(draft, line, 'point');
    draft.questionOf[line.i] = draft.question?.i ?? null;
  } else placeRest(draft, line);
}

/** What is told at such length in an answer is told; we chose it. */
const MAX_PRIVATE_WORDS = 45;

/** Under a question, a line of nothing but values that are known says what its answer shows. */
function placeTag(draft: Draft, line: NoteLine): boolean {
  const { valueNames: known } = draft;
  if (draft.question === null || known.size === 0 || line.wordCount > MAX_TAG_WORDS) return false;
  const names = known.has(line.folded) ? [line.text] : splitList(line.text);
  if (names?.every((name) => known.has(foldText(name))) !== true) return false;
  put(draft, line, 'tag');
  draft.questionOf[line.i] = draft.question.i;
  return true;
}

const MAX_TAG_WORDS = 12;

/** Each question that a sentence quotes is one. */
function placeQuoted(draft: Draft, line: NoteLine): boolean {
  const quoted = quotedQuestions(line.text, draft.matcher);
  for (const text of quoted) placeQuestion(draft, line, text, true);
  return quoted.length > 0;
}

/** `I said …`; under a question the candidate tells without an `I` too: `loved the ward, said so to the head`. */
function isTelling({ question }: Draft, folded: string): boolean {
  return OF_MINE.test(folded) || (question !== null && VERB_FIRST.test(folded));
}

const OF_MINE = /^(?:i|we|ich|wir|yo|je|j|nous) /;
const VERB_FIRST =
  /^(?:said|says|told|thought|thinks|felt|suggested|pointed out|noticed|liked|loved|noted|commented|recommended|advised|warned|praised|sagte?|meinte?|fand|schlug vor|lobte|empfahl|dije|dijo|comente|comento|opine|recomende|dit|trouve|pense|conseille|suggere|note|remarque|aime) /;

/** A remark within what is told of a rehearsal. */
function placeTold(draft: Draft, line: NoteLine): boolean {
  const remark = remarkTold(line.text, draft.matcher);
  if (remark === null) return false;
  put(draft, line, 'feedback', remark);
  return true;
}

function isMostlyLink({ block, text }: NoteLine): boolean {
  if (block.urls.length === 0) return false;
  const shown = block.urls.reduce((length, url) => length + (text.includes(url) ? url.length : 0), 0);
  const isOnlyLink = shown === 0 && /^\[.*\]\(.*\)$/.test(text);
  return isOnlyLink || text.length - shown < 40;
}

/** A question that candidates ask, and interviewers do not. */
function isOwnQuestion(draft: Draft, line: NoteLine): boolean {
  const { folded, text } = line;
  const { matcher } = draft;
  if (line.questionScore < (/[?？]\s*$/u.test(text) ? 3.2 : 2)) return false;
  if (!asksEmployer(matcher, folded) || (draft.question !== null && QUOTED_END.test(text))) return false;
  const isOrder = matcher.order.test(folded) && !/\b(?:i|me|ich|yo|je)\b/.test(folded);
  const followsOwn = draft.homes[line.i - 1] === 'question-to-ask';
  if (isLikeQuestions(draft, line) || continuesNumbers(draft, line)) return false;
  const opening = draft.lines[topFrame(draft).i];
  if (opening !== undefined && announcesTheirQuestions(draft, opening)) return false;
  return (
    !isOrder ||
    followsOwn ||
    /\b(?:habt|seid|macht|konnt|bietet|sucht) ihr\b|\bbei euch\b|\beuer\b|\beure\b/.test(folded)
  );
}

const SHOWS =
  /^(?:passt zu|zeigt|shows?|ties to|values?|werte?|montre|muestra|demuestra|illustre|links to)\b/;

function placePointer(draft: Draft, line: NoteLine): boolean {
  if (draft.question === null) return false;
  const arrow = POINTER_LINE.exec(line.text)?.[1];
  if (arrow !== undefined && SHOWS.test(foldText(arrow))) {
    put(draft, line, 'tag');
    draft.questionOf[line.i] = draft.question.i;
    return true;
  }
  const isPointer = arrow !== undefined || (draft.matcher.pointer.test(line.folded) && line.wordCount <= 9);
  if (!isPointer) return false;
  draft.pointers.push({ from: draft.question.i, text: arrow ?? line.text });
  put(draft, line, 'answer');
  draft.questionOf[line.i] = draft.question.i;
  return true;
}

function isToDo(draft: Draft, line: NoteLine): boolean {
  const { block, folded } = line;
  if (block.marker !== 'check' && draft.matcher.pointLine.test(folded)) return false;
  if (block.marker === 'check') return !isNestedInAnswer(draft, line) || draft.matcher.toDoLine.test(folded);
  const isFirstOfAnswer = draft.question !== null && draft.question.i === line.i - 1;
  if (isFirstOfAnswer || draft.story !== null || (block.marker !== 'none' && draft.question !== null))
    return /^(?:to ?do|need to|remember to|still to)\b/.test(folded);
  // `# Phone screen` stands over the questions of one.
  if (block.headingLevel > 0) return /^(?:to ?do|need to|remember to|still to)\b/.test(folded);
  return draft.matcher.toDoLine.test(folded) && !/^(?:i|ich|yo|je) /.test(folded) && line.wordCount <= 16;
}

/** A number that a question had already is its answer's. */
function answersNumber(draft: Draft, { block, text }: NoteLine): void {
  const number = block.number || (/^(\d{1,2})\s*[-–.:]\s/u.exec(text)?.[1] ?? '');
  if (number === '' || block.indent > (draft.question?.indent ?? 99)) return;
  const asked = questionNumbered(draft, number);
  const isOther = asked !== undefined && asked !== draft.question?.i;
  if (isOther && draft.question !== null) draft.question = { ...draft.question, i: asked };
}

function placeRest(draft: Draft, line: NoteLine): void {
  const frame = topFrame(draft);
  if (draft.story === null && draft.lines[draft.question?.i ?? -1]?.block.marker !== 'bullet')
    answersNumber(draft, line);
  const isAbove = isCategory(draft, line);
  const isTitle =
    isAbove || (line.isHeading && line.label?.concept !== 'answer' && !isUnderAskingHeading(draft, line));
  if (draft.question !== null && isAnswerWord(draft.matcher, line)) {
    put(draft, line, 'heading');
    return;
  }
  const isWithin = draft.question !== null && !isAbove && line.rank <= draft.question.rank;
  if (isTitle && !isWithin && (isAbove || line.rank < RANK.weak || draft.question === null)) {
    put(draft, line, 'heading');
    draft.heading = line.i;
    if (isAbove || (draft.question !== null && line.rank <= draft.question.rank)) draft.question = null;
    draft.frames.push({
      mode: frame.mode === 'questions' ? 'questions' : 'none',
      rank: line.rank,
      i: line.i,
      isList: line.rank >= RANK.list,
      indent: line.block.indent,
      question: null,
      hasList: false,
      count: 0,
    });
    return;
  }
  if (draft.story !== null && draft.question === null) {
    put(draft, line, 'part');
    draft.storyOf[line.i] = draft.story.i;
    return;
  }
  if (draft.question === null) draft.heading = line.i;
  put(draft, line, draft.question === null ? 'unplaced' : isTitle && !isWithin ? 'heading' : 'answer');
  draft.questionOf[line.i] = draft.question?.i ?? null;
  if (draft.story !== null) draft.storyOf[line.i] = draft.story.i;
}
