import { put, topFrame, type Draft } from './draft.ts';
import { findMarks, findPart } from './find-part.ts';
import { isAfterAction, isReply } from './is-reply.ts';
import type { NoteLine } from './note-line.ts';
import { opensByLabel } from './opens-by-label.ts';
import { placeAnsweredLabel, placeAskedLabel } from './place-asked-label.ts';
import { placeBoldQuestion } from './place-bold-question.ts';
import { placeByConcept } from './place-by-concept.ts';
import { placeByTopic } from './place-by-topic.ts';
import { turnToNamed } from './place-echo.ts';
import { placeInitial, placeSpeaker } from './place-speaker.ts';
import { placeStoryTitle } from './place-story-title.ts';
import { placePart } from './place-story.ts';

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
