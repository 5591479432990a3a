import { announcedBy } from './announced.ts';
import { putPieces, topFrame, type Draft, type Mode } from './draft.ts';
import { announcesQuestion, askedFirst, asks, expectedQuestion } from './expected-question.ts';
import { isPrivate } from './is-private.ts';
import { MODES_OF_FACTS } from './modes-of-facts.ts';
import type { NoteLine } from './note-line.ts';
import { itemsOf, type ListedHome } from './put-items.ts';
import { placeQuestion } from './place-question.ts';
import { placeStoryTitle } from './place-story-title.ts';
import { sentencesOf } from './sentences.ts';
import { toldStory } from './told-story.ts';
import { remarksTold } from './told-remark.ts';

/** Shorter lines are read whole, but for what says that something will be asked; we chose both. */
const MIN_WORDS = 12;
const MIN_EXPECTED_WORDS = 5;

/** Sections in which a paragraph may be about anything. */
const OPEN: ReadonlySet<Mode> = new Set<Mode>([
  ...MODES_OF_FACTS,
  'questions',
  'mock',
  'feedback',
  'private',
]);

/** Reads a paragraph sentence by sentence, where its words say what they are; gives back false for any other line. */
export function placeProse(draft: Draft, line: NoteLine): boolean {
  const { block, text, wordCount } = line;
  const isPlain = block.marker === 'none' && block.headingLevel === 0 && block.cells.length < 2;
  if (!isPlain || wordCount < MIN_EXPECTED_WORDS || !OPEN.has(topFrame(draft).mode)) return false;
  const sentences = sentencesOf(text, draft.matcher);
  if (wordCount < MIN_WORDS) return beginsParagraph(draft, line) && placeExpected(draft, line, sentences);
  return (
    placeTold(draft, line) ||
    placeAnnounced(draft, line, sentences) ||
    placeRemarks(draft, line) ||
    placeExpected(draft, line, sentences)
  );
}

/** A paragraph that tells a whole story, title and all. */
function placeTold(draft: Draft, line: NoteLine): boolean {
  const told = toldStory(line.text, draft.matcher);
  if (told === null) return false;
  draft.question = null;
  placeStoryTitle(draft, line, told.title);
  for (const name of told.parts) draft.parts.push({ i: line.i, name, story: line.i, isEmpty: false });
  return true;
}

/** `Things to get in: the award. That I know the estate.` */
function placeAnnounced(draft: Draft, line: NoteLine, sentences: readonly string[]): boolean {
  if (!beginsParagraph(draft, line)) return false;
  const announced = announcedBy(sentences[0] ?? '', draft.matcher);
  const home = HOMES[announced?.concept ?? 'none'];
  if (announced === null || home === undefined) return false;
  const said = [announced.rest, ...sentences.slice(1)].filter((sentence) => /\p{L}/u.test(sentence));
  const items = itemsOf(draft, home, said);
  if (items === null) return false;
  draft.question = null;
  draft.story = null;
  putPieces(draft, line, home, items);
  return true;
}

const HOMES: Readonly<Partial<Record<Mode, ListedHome>>> = {
  'to-ask': 'question-to-ask',
  points: 'point',
  private: 'private',
};

/** Where lines are broken at the page's edge, one of them may begin with any words of a sentence. */
function beginsParagraph({ homes, lines }: Draft, { i, block }: NoteLine): boolean {
  return block.blanksBefore > 0 || i === 0 || homes[i - 1] === 'heading' || lines[i - 1]?.text === '';
}

/** What others said after a rehearsal that the paragraph tells of. */
function placeRemarks(draft: Draft, line: NoteLine): boolean {
  const remarks = remarksTold(line.text, draft.matcher);
  if (remarks.length === 0) return false;
  putPieces(draft, line, 'feedback', remarks);
  return true;
}

/** `They'll say but you've never done it, and I'd …`: what is expected to be asked, and what is said to it. */
function placeExpected(draft: Draft, line: NoteLine, sentences: readonly string[]): boolean {
  const { matcher } = draft;
  const first = askedFirst(line.text, matcher);
  if (first !== null) {
    placeQuestion(draft, line, first, true, { hasInlineAnswer: true });
    return true;
  }
  const lead = sentences[0] ?? '';
  if (isPrivate(lead, matcher) && expectedQuestion(lead, matcher) === null) return false;
  const expected = sentences.flatMap((sentence, at) => {
    const found = expectedQuestion(sentence, matcher);
    if (found !== null) return [{ ...found, at }];
    const next = sentences[at + 1] ?? '';
    const isNext = announcesQuestion(sentence, matcher) && asks(next, matcher);
    return isNext ? [{ text: next.replace(/\.$/, ''), isAnswered: at < sentences.length - 2, at }] : [];
  });
  for (const { text, isAnswered, at } of expected) {
    const hasInlineAnswer = isAnswered || at < sentences.length - 1;
    placeQuestion(draft, line, text, true, { hasInlineAnswer });
  }
  return expected.length > 0;
}
