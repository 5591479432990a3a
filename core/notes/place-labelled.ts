import { put, topFrame, type Draft, type Mode } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import type { Label } from './read-label.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { addAlternate, isNestedInAnswer, placeQuestion } from './place-question.ts';
import { findMarks, findPart } from './find-part.ts';
import { placePart } from './place-story.ts';
import { placeStoryTitle } from './place-story-title.ts';
import { addNames, splitList } from './place-value.ts';
import { scoreQuestion, QUESTION_FROM } from './score-question.ts';
import { putItems } from './put-items.ts';
import { PLAIN_TOPICS } from './topic.ts';
import { placeAnsweredLabel, placeAskedLabel } from './place-asked-label.ts';
import { placeBoldQuestion } from './place-bold-question.ts';
import { isAfterAction, isReply } from './is-reply.ts';
import { opensByLabel } from './opens-by-label.ts';
import { turnToNamed } from './place-echo.ts';
import { placeInitial, placeSpeaker } from './place-speaker.ts';

/** Reads a line whose label says what the rest of it is; gives back false for any other line. */
export function placeLabelled(draft: Draft, line: NoteLine): boolean {
  const mode = topFrame(draft).mode;
  if (placeBoldQuestion(draft, line, mode)) return true;
  if ((mode === 'mock' || mode === 'feedback') && placeInitial(draft, line, mode)) return true;
  const isNamed = (mode === 'questions' || mode === 'none') && turnToNamed(draft, line);
  if (mode !== 'feedback' && mode !== 'values' && mode !== 'to-ask') {
    const marks = findMarks(line.text, draft.matcher);
    if (marks.length > 1 && !(isReply(draft, line) && draft.story === null)) {
      if (draft.story === null && mode === 'stories') placeStoryTitle(draft, line);
      placePart(draft, line, marks);
      return true;
    }
    const part = findPart(draft, line);
    if (part !== null && isTold(draft, line)) {
      placePart(draft, line, [part]);
      return true;
    }
  }
  const { label } = line;
  if (label === null || label.rest === '' || isTitleOfSections(line) || opensByLabel(line)) return false;
  if (isReply(draft, line)) {
    put(draft, line, 'answer', label.rest);
    draft.questionOf[line.i] = draft.question?.i ?? null;
    return true;
  }
  if (isNamed) {
    put(draft, line, 'answer');
    draft.questionOf[line.i] = draft.question?.i ?? null;
    return true;
  }
  if (placeAskedLabel(draft, line, label, mode) || placeAnsweredLabel(draft, line, label)) return true;
  if (label.concept !== null && placeByConcept(draft, line, label, mode)) return true;
  return placeByTopic(draft, line, label, mode) || placeSpeaker(draft, line, label, mode);
}

/** `# Story bank – senior engineer` is a title, not a story. */
function isTitleOfSections({ block, i, label }: NoteLine): boolean {
  const isTitle = block.headingLevel === 1 || (i === 0 && block.headingLevel > 0);
  const isCapitals = /\p{Lu}{3}/u.test(label?.text ?? '') && !/\p{Ll}/u.test(label?.text ?? '');
  return (isTitle || isCapitals) && label?.concept === 'stories';
}

/** A part's word may be a plain word: it needs another part near by, or a story to stand in. */
function isTold(draft: Draft, line: NoteLine): boolean {
  const name = line.label?.folded ?? line.folded;
  const isPlainWord =
    /^(?:how|when|where|numbers|then|problem|context|background|goal|steps?|impact|target|aim|did|in the end|al final|am ende|au final|a la fin|role|my role|my job|ziel|losung|folge|contexto|objetivo|mision|mission|objectif|but)$/.test(
      name,
    );
  if (line.block.headingLevel > 0) return true;
  const near = draft.lines.slice(Math.max(0, line.i - 3), line.i + 4).filter((other) => other !== line);
  const own = findPart(draft, line);
  // `A:` after `Q:` is an answer; the action of a story stands between what comes before and after it.
  if (own === 'action' && name === 'a') return standsWithin(draft, line);
  if (own === 'result' && name === 'r') return isAfterAction(draft, line);
  const parts = near
    .map((other) => findPart(draft, other))
    .filter((part) => part !== null && part !== own).length;
  return parts > 0 || (!isPlainWord && draft.story !== null);
}

function standsWithin(draft: Draft, { i }: NoteLine): boolean {
  const partAt = (at: number) => (draft.lines[at] === undefined ? null : findPart(draft, draft.lines[at]));
  const before = [partAt(i - 1), partAt(i - 2)];
  const after = [partAt(i + 1), partAt(i + 2)];
  return before.includes('task') || before.includes('situation') || after.includes('result');
}

function placeByConcept(draft: Draft, line: NoteLine, { concept, rest, topic }: Label, mode: Mode): boolean {
  const isInAnswer = isNestedInAnswer(draft, line);
  const owner = draft.question?.i ?? null;
  switch (concept) {
    case 'question':
      if (
        !/^(?:q|f|p|v|d|question|frage|pregunta|domanda|vraag|pergunta|interviewer)/.test(
          line.label?.folded ?? '',
        )
      ) {
        if (scoreText(draft, rest) < 1.5 && !/asked|gefragt|pregunt/.test(line.label?.folded ?? ''))
          return false;
      }
      placeQuestion(draft, line, rest, true);
      return true;
    case 'answer':
      if (draft.story !== null && owner === null) return placeAnswersWhich(draft, line, rest, draft.story.i);
      put(draft, line, owner === null ? 'unplaced' : 'answer', rest, owner === null);
      draft.questionOf[line.i] = owner;
      return true;
    case 'alternate':
      if (draft.homes[line.i - 1] === 'question-to-ask') {
        put(draft, line, 'question-to-ask', rest);
        return true;
      }
      if (owner === null || wordsOf(foldText(rest)).length > 20) return false;
      addAlternate(draft, line, rest, owner);
      draft.questionOf[line.i] = owner;
      return true;
    case 'company':
    case 'role':
    case 'mission':
      if (isInAnswer || draft[concept] !== null || draft.story !== null) return false;
      draft[concept] = { i: line.i, text: rest };
      put(draft, line, concept, rest);
      return true;
    case 'values':
      placeValuesLabel(draft, line, rest);
      return true;
    case 'to-ask':
      if (mode === 'to-dos' || line.block.marker === 'check') return false;
      putItems(draft, line, 'question-to-ask', rest);
      return true;
    case 'others-questions':
      put(draft, line, 'unplaced', line.text, true);
      return true;
    case 'private':
      putItems(draft, line, 'private', rest);
      return true;
    case 'points':
      if (mode === 'feedback') return false;
      putItems(draft, line, 'point', rest);
      draft.questionOf[line.i] = owner;
      return true;
    case 'feedback':
      putItems(draft, line, 'feedback', rest);
      draft.questionOf[line.i] = owner;
      return true;
    case 'to-dos':
      put(draft, line, 'to-do', rest);
      return true;
    case 'links':
      if (line.block.urls.length === 0) return false;
      put(draft, line, 'link', rest);
      return true;
    case 'story':
    case 'stories':
      return placeStoryLabel(draft, line, rest, mode);
    case 'answers-which':
      return draft.story !== null && placeAnswersWhich(draft, line, rest, draft.story.i);
    case 'mock':
      if (wordsOf(foldText(rest)).length < MIN_REMARK_WORDS || scoreText(draft, rest) > 1) return false;
      put(draft, line, 'feedback', rest);
      return true;
    case 'questions':
    case 'background':
    case 'logistics':
    case 'situation':
    case 'task':
    case 'action':
    case 'result':
    case 'lesson':
    case null:
      return topic !== null && concept === 'questions'
        ? placeByTopic(draft, line, line.label ?? NO_LABEL, mode)
        : false;
  }
}

/** Fewer words behind `Mock:` only say when or with whom; we chose it. */
const MIN_REMARK_WORDS = 5;

/** `answers: conflict, influence` under a story says what it is good for. */
function placeAnswersWhich(draft: Draft, line: NoteLine, rest: string, story: number): true {
  draft.answersWhich.push({ story, text: rest });
  put(draft, line, 'part');
  draft.storyOf[line.i] = story;
  return true;
}

const NO_LABEL: Label = { text: '', folded: '', concept: null, topic: null, rest: '' };

function placeValuesLabel(draft: Draft, line: NoteLine, rest: string): void {
  const names = splitList(rest) ?? [rest.replace(/[.]$/, '')];
  addNames(draft, line, names);
}

/** `Story: the flood` under a question points to it; elsewhere it is the story's title. */
function placeStoryLabel(draft: Draft, line: NoteLine, rest: string, mode: Mode): boolean {
  if (draft.question === null || mode === 'stories') {
    placeStoryTitle(draft, line, rest);
    return true;
  }
  draft.pointers.push({ from: draft.question.i, text: rest });
  put(draft, line, 'answer', rest);
  draft.questionOf[line.i] = draft.question.i;
  return true;
}

/** `Strengths: calm, thorough` is a bare question and its answer. */
function placeByTopic(draft: Draft, line: NoteLine, label: Label, mode: Mode): boolean {
  const isBelowPrivate = mode === 'private' && line.block.blanksBefore > 0;
  const isClosed = mode !== 'questions' && mode !== 'none' && mode !== 'mock' && !isBelowPrivate;
  if (isClosed || isNestedInAnswer(draft, line)) return false;
  const isAsked = scoreText(draft, label.text) >= QUESTION_FROM || label.text.endsWith('?');
  const isTopic = label.topic !== null && (PLAIN_TOPICS.has(label.topic) || mode === 'questions');
  if (!isAsked && !isTopic) return false;
  if (line.isPrivate) return false;
  if (standsOverAnswer(draft, line) || isNumberedAbove(draft, line)) {
    placeQuestion(draft, line, line.text, true);
    return true;
  }
  placeQuestion(draft, line, label.text, true, { hasInlineAnswer: true });
  return true;
}

/** `safeguarding - a child left here at closing`, with the answer below it, further in, is all asked. */
function standsOverAnswer({ lines }: Draft, { i, block }: NoteLine): boolean {
  const next = lines[i + 1];
  return block.marker !== 'none' && next !== undefined && next.block.indent > block.indent;
}

/** `10. Deadlines - two jobs on one day` over its answer, among other numbers. */
function isNumberedAbove({ lines }: Draft, { i, block }: NoteLine): boolean {
  const next = lines[i + 1];
  if (block.marker !== 'number' || next === undefined || next.text === '') return false;
  return next.block.marker !== 'number' && next.block.blanksBefore === 0;
}

function scoreText(draft: Draft, text: string): number {
  return scoreQuestion(text, draft.matcher);
}
