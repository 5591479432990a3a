import { put, topFrame, type Draft, type PartName } from './draft.ts';
import { ALONE } from './find-part.ts';
import { isAnswerWord } from './is-answer-word.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { nameOfTold, placeStoryTitle } from './place-story-title.ts';
import { dictatedTitle } from './told-story.ts';

/** Makes a line a part of the story that is being told, or of a new one under what stands above. */
export function placePart(draft: Draft, line: NoteLine, names: readonly PartName[]): void {
  const story = draft.story?.i ?? openUntitledStory(draft, line);
  const isEmpty =
    ALONE.test(line.text) || line.label?.rest === '' || line.wordCount === 1 || line.block.headingLevel > 0;
  for (const name of names) draft.parts.push({ i: line.i, name, story, isEmpty });
  if (draft.homes[line.i] === 'unplaced') put(draft, line, 'part');
  draft.storyOf[line.i] = story;
  draft.questionOf[line.i] = draft.question?.i ?? null;
}

/** A story without a title of its own has that of the question or heading above. */
function openUntitledStory(draft: Draft, line: NoteLine): number {
  const dictated = dictatedTitle(line.text);
  if (dictated !== '') {
    draft.question = null;
    placeStoryTitle(draft, line, dictated);
    return line.i;
  }
  const titleAbove = titleJustAbove(draft, line);
  if (titleAbove !== null) {
    placeStoryTitle(draft, titleAbove);
    return titleAbove.i;
  }
  const isEchoed = draft.homes[line.i - 1] === 'alternate' && draft.question !== null;
  const above = isEchoed ? line.i - 1 : (draft.question?.i ?? draft.heading);
  const i = above ?? line.i;
  const title = above === null ? line.text : (draft.texts[above] ?? line.text);
  draft.stories.push({ i, title, number: draft.lines[i]?.block.number ?? '', isTitled: false });
  if (above !== null && draft.question === null)
    put(draft, draft.lines[above] ?? line, 'story', draft.texts[above]);
  const titleRank = draft.lines[i]?.rank ?? RANK.plain;
  draft.story = { i, rank: titleRank, indent: line.block.indent, isList: line.block.marker !== 'none' };
  return i;
}

/** Words above the first part, as short as a title, are its title. */
function titleJustAbove(draft: Draft, { i }: NoteLine): NoteLine | null {
  let at = i - 1;
  while (draft.homes[at] === 'separator') at -= 1;
  const above = draft.lines[at];
  if (
    above === undefined ||
    above.label?.concept === 'answer' ||
    isAnswerWord(draft.matcher, above) ||
    above.wordCount > 9 ||
    above.wordCount < 1 ||
    /[!?,;]$|\S{20}\.$/.test(above.text) ||
    (above.text.endsWith('.') && above.wordCount > MAX_CLOSED_TITLE_WORDS)
  )
    return null;
  const isAnswer =
    draft.homes[above.i] === 'answer' || (draft.homes[above.i] === 'unplaced' && draft.question === null);
  const isFirst =
    draft.question === null ||
    above.i === draft.question.i + 1 ||
    above.block.blanksBefore > 0 ||
    ['separator', 'alternate', 'heading'].includes(draft.homes[above.i - 1] ?? '');
  return isAnswer && isFirst ? above : null;
}

/** `The Year 5 books.` is a title still; we chose it. */
const MAX_CLOSED_TITLE_WORDS = 6;

/** Reads a line under a heading of stories. */
export function placeStoryLine(draft: Draft, line: NoteLine): void {
  if (isStoryTitle(draft, line)) {
    draft.question = null;
    placeStoryTitle(draft, line, nameOfTold(line.text) ?? line.text);
    return;
  }
  const isToDo = /^(?:to ?do|fixme)\b/.test(line.folded);
  put(draft, line, isToDo ? 'to-do' : draft.story ? 'part' : 'unplaced');
  if (isToDo) return;
  draft.storyOf[line.i] = draft.story?.i ?? null;
}

function isStoryTitle(draft: Draft, line: NoteLine): boolean {
  const { block, wordCount } = line;
  const { story } = draft;
  if (story === null) return line.isHeading || topFrame(draft).rank > 1;
  if (line.isHeading && line.rank <= story.rank) return true;
  const above = draft.lines[story.i];
  const isAlike =
    above?.block.marker === block.marker &&
    above.block.indent === block.indent &&
    above.isHeading === line.isHeading &&
    above.block.isBold === block.isBold;
  if (!isAlike) return false;
  if (block.marker !== 'none' || line.isHeading) return true;
  if (nameOfTold(above.text) !== null && nameOfTold(line.text) !== null) return true;
  // Among plain lines a short one after a blank begins the next story.
  return (
    block.blanksBefore > 0 &&
    wordCount <= 10 &&
    topFrame(draft).mode === 'stories' &&
    !/[.!]$/.test(line.text)
  );
}
