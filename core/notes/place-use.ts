import { put, type Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';

/** What may be asked after a story stands below it, and is no story of its own. */
const FOLLOW_UPS = /^(?:(?:potential|possible|likely|expected) )?follow ?ups?(?: questions?)?\b/;

/** How long a story takes to tell is nothing to be brought up. */
const LENGTH = /^(?:(?:talking|speaking|target|story) )?(?:time|length|duration)$/;

/**
 * Places what is said of a story as a whole: the list of what it is good for, below `Good for questions about:`, where follow-ups
 * begin, and how long it takes. Gives back false for any other line.
 */
export function placeUse(draft: Draft, line: NoteLine): boolean {
  const { story } = draft;
  const { label, i, text } = line;
  if (story === null) return false;
  if (label?.rest === '' && FOLLOW_UPS.test(label.folded)) {
    put(draft, line, 'heading');
    return true;
  }
  if (LENGTH.test(label?.folded ?? '')) {
    put(draft, line, 'unplaced');
    return true;
  }
  const isItem = isBelowUse(draft, line);
  if (!isItem && !opensUse(line)) return false;
  if (isItem) draft.answersWhich.push({ story: story.i, text });
  put(draft, line, 'part');
  draft.storyOf[i] = story.i;
  return true;
}

/** One word alone, as `Questions:`, opens a section instead. */
function opensUse({ label }: NoteLine): boolean {
  return label?.concept === 'answers-which' && label.rest === '' && label.folded.includes(' ');
}

function isBelowUse({ lines, story, storyOf }: Draft, { i, block }: NoteLine): boolean {
  if (block.marker === 'none') return false;
  const opening = lines.slice(0, i).findLast((other) => other.block.marker === 'none' && other.text !== '');
  return opening !== undefined && opensUse(opening) && storyOf[opening.i] === story?.i;
}
