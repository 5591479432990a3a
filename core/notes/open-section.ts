import { put, type Draft, type Mode } from './draft.ts';
import { foldText } from './fold-text.ts';
import { MOCK } from './heading-signs.ts';
import { namedMode } from './named-mode.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { isOnlyDate } from './only-date.ts';
import { standsOverRemarks } from './opens-mock.ts';
import { isTitleFor, markedTitle } from './opens-story.ts';
import { placeStoryTitle } from './place-story-title.ts';
import { questionNumbered } from './question-numbered.ts';
import { unnamedMode } from './unnamed-mode.ts';

/** Sections of the whole document: a question before them is over. */
const WIDE: ReadonlySet<Mode> = new Set<Mode>([
  'questions',
  'others-questions',
  'to-ask',
  'values',
  'stories',
  'mock',
  'background',
  'logistics',
  'company',
  'role',
  'mission',
  'links',
  'to-dos',
  'private',
]);

/** Opens the section that a heading names; gives back false for a line that opens none. */
export function openSection(draft: Draft, line: NoteLine): boolean {
  if (openAnswerTo(draft, line) || openDay(draft, line)) return true;
  const title = markedTitle(line);
  if (title !== null) {
    draft.question = null;
    placeStoryTitle(draft, line, title);
    return true;
  }
  const remarks = standsOverRemarks(draft, line) ? 'feedback' : null;
  const mode = remarks ?? namedMode(draft, line) ?? unnamedMode(draft, line);
  if (mode === null) return false;
  if (isTitleFor(draft, line, mode)) {
    draft.question = null;
    placeStoryTitle(draft, line);
    return true;
  }
  if (mode === 'story') {
    placeStoryTitle(draft, line);
    return true;
  }
  const { block, i, rank } = line;
  const isNested = draft.question !== null && block.indent > draft.question.indent;
  const isTied = draft.question !== null && (isNested || !WIDE.has(mode)) && !isFarFromQuestion(draft, line);
  const question = isTied ? (draft.question?.i ?? null) : null;
  if (!isTied) draft.question = null;
  if (WIDE.has(mode) && !isNested) draft.story = null;
  if (mode === 'mock' || mode === 'feedback') noteCoaches(draft, line);
  draft.frames.push({
    mode,
    rank,
    i,
    isList: block.marker === 'bullet' || block.marker === 'check',
    indent: block.indent,
    question,
    hasList: false,
    count: 0,
  });
  put(draft, line, 'heading');
  draft.questionOf[i] = null;
  draft.heading = i;
  return true;
}

/** What was added on another day stands in none of the sections before it. */
function openDay(draft: Draft, line: NoteLine): boolean {
  if (line.block.marker !== 'none' || line.block.headingLevel > 0 || !isOnlyDate(line.text)) return false;
  draft.frames.length = 1;
  draft.question = null;
  draft.story = null;
  put(draft, line, 'heading');
  draft.heading = line.i;
  return true;
}

const ANSWER_TO =
  /^(?:my )?(?:answer|antwort|respuesta|reponse|a)(?: (?:to|zu|a|for|fur))?(?: (?:q|question|frage|no|nr))? ?(\d{1,2})$/;

/** `answer to 1` goes on with the question of that number. */
function openAnswerTo(draft: Draft, line: NoteLine): boolean {
  const number = ANSWER_TO.exec(line.folded)?.[1];
  const asked = number === undefined ? undefined : questionNumbered(draft, number);
  if (asked === undefined) return false;
  const { block, rank } = line;
  draft.question = { i: asked, rank, indent: block.indent, isList: false };
  draft.story = null;
  put(draft, line, 'heading');
  return true;
}

/** What a mail's subject begins with is nobody. */
const REPLY = /^(?:re|aw|wg|fwd?|tr|rv)$/;

/** Names in the heading of a mock are of those who gave it. */
function noteCoaches({ coaches, matcher }: Draft, { text }: NoteLine): void {
  for (const [name] of text.matchAll(/\p{Lu}\p{Ll}+/gu)) {
    const folded = foldText(name);
    if (
      !matcher.titleWord.test(folded) &&
      !matcher.smallWords.has(folded) &&
      !REPLY.test(folded) &&
      !MOCK.test(folded) &&
      !matcher.concepts.some(([, concept]) => concept.test(folded))
    )
      coaches.add(folded);
  }
}

/** A heading that is no label, or one after a gap, is not about the last question. */
function isFarFromQuestion({ question, lines }: Draft, { block, rank, label, wordCount }: NoteLine): boolean {
  if (question === null) return true;
  if (block.indent > question.indent) return false;
  const owner = lines[question.i];
  if (rank > question.rank || owner?.rank === undefined) return false;
  const isLabel = label !== null && label.rest === '' && wordCount <= 3;
  return !isLabel || block.blanksBefore > 1 || rank < RANK.weak;
}
