import { isAnswerWord } from './is-answer-word.ts';
import { put, topFrame, type Draft, type PartName } from './draft.ts';
import { wordsOf, foldText } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { partNamed } from './part-named.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { perText } from './per-text.ts';
import { dictatedTitle } from './told-story.ts';

/** A part's mark within a line: a capital or a word, and what divides it from what it says. */
const MARK = /(?:^|[\s.;,|/(])(\(?[STARLEHCPO]\)?|\p{L}{4,14})(?:\s*[:：=)]\s*|\s*[–—]\s*|\s+-\s+)/gu;
const LETTER = /^\(?([STARLEHstarleh])(?:\)|\s*[/&+]\s*([STAR])\)?)?\s*[:：.)=–—-]?\s+\S/u;
/** `Situation. The ward was full` */
const DOTTED = /^(\p{Lu}\p{L}{3,13})\.\s+\S/u;
/** Dictated: `so the situation was …`, `what I did was …`, `el resultado fue …` */
const SPOKEN =
  /^(?:(?:.{0,60} (?:story|geschichte|historia|histoire) )?(?:(?:so|and|ok|okay|well|now|um|also|und|dann|y|pues|bueno|et|alors|donc) )*)(?:(?:the|my|die|das|meine|la|el|mi|le|ma|mon) )?(?:(situation|context|task|goal|result|outcome|what i had to do|what i did|what we did|what i learn(?:ed|t)|lesson|aufgabe|ziel|ergebnis|was ich (?:gemacht|getan|gelernt) habe|situacion|tarea|resultado|lo que hice|lo que aprendi|contexte|tache|mission|objectif|resultat|ce que j ai (?:fait|appris)) (?:was|is|were|war|ist|fue|era|es|etait|est|c etait|i|we|ich|je)|(in the end|am ende|al final|au final) (?!of )\S+) /;

/** A part's letter with nothing to it yet. */
const ALONE = /^\(?([STARLEH])\)?\s*[:：.)=–—-]?$/u;
const JOINED = /^([STARL]|\p{L}{4,12})\s*(?:[/&+,]|and|und|y|et)\s*([STARL]|\p{L}{4,12})\s*[:：=–—-]\s*/u;
const NUMBERED_TITLE = /^(?:\p{L}+\s+)?(?:#|no\.?|nr\.?)?\s*(\d{1,2}|[A-Z])?\s*[:：.)–—-]\s*/u;

/** The parts that a line marks, in order; none for most lines. */
export const findMarks = perText(readMarks);

function readMarks(text: string, matcher: Matcher): readonly PartName[] {
  const joined = JOINED.exec(text);
  if (joined) {
    const both = [joined[1] ?? '', joined[2] ?? ''].map((name) => partNamed(name, matcher));
    if (both[0] && both[1]) return [both[0], both[1]];
  }
  const found = [...text.matchAll(MARK)]
    .map(([, name = '']) => partNamed(name.replace(/[()]/g, ''), matcher))
    .filter((name) => name !== null);
  const distinct = found.filter((name, i) => found.indexOf(name) === i);
  return distinct.length > 1 ? distinct : [];
}

/** The one part that a line's label names, or its first capital when its neighbours go on from it; null for none. */
export function findPart(draft: Draft, line: NoteLine): PartName | null {
  const { label, block, text } = line;
  if (label !== null) {
    const isLetter = /^\(?[A-Z]\)?$/u.test(label.text.trim());
    const isWord = label.folded.length > 2;
    if (isLetter || isWord) return partNamed(label.text, draft.matcher);
  }
  if (block.boldLead !== '') {
    const named = partNamed(block.boldLead, draft.matcher);
    if (named) return named;
  }
  if (line.wordCount <= 3 && line.wordCount > 0 && text.length > 3) {
    const named = partNamed(text.replace(/\s*[:：.–—-]+\s*$/u, ''), draft.matcher);
    if (named && (block.headingLevel === 0 || standsAmongParts(draft, line, named))) return named;
  }
  const [, said, ended] = SPOKEN.exec(foldText(text)) ?? [];
  const spoken = said ?? (draft.story === null ? '' : (ended ?? ''));
  const told = spoken === '' ? null : partNamed(spoken, draft.matcher);
  if (told) return told;
  const dotted = partNamed(DOTTED.exec(text)?.[1] ?? '', draft.matcher);
  if (dotted) return dotted;
  const letter = (LETTER.exec(text) ?? ALONE.exec(text))?.[1]?.toUpperCase();
  if (letter === undefined) return null;
  const isSure = /^\(?[STARLEH](?:\)|\s*[:：.)=–—-])/u.test(text);
  return isSure || continues(draft, line, letter) ? partNamed(letter, draft.matcher) : null;
}

/** `### Task` is a part where the heading before or after it, of its own height, is another part. */
function standsAmongParts({ lines, matcher }: Draft, { i, block }: NoteLine, own: PartName): boolean {
  const isOther = (other: NoteLine | undefined) => {
    if (other?.block.headingLevel !== block.headingLevel || other.wordCount > 3) return false;
    const named = partNamed(other.text, matcher);
    return named !== null && named !== own;
  };
  const isHigh = (other: NoteLine) =>
    other.block.headingLevel > 0 && other.block.headingLevel <= block.headingLevel;
  const before = lines.slice(Math.max(0, i - MAX_PART_LINES), i).findLast(isHigh);
  return isOther(before) || isOther(lines.slice(i + 1, i + 1 + MAX_PART_LINES).find(isHigh));
}

/** A part of more lines is none; we chose it. */
const MAX_PART_LINES = 60;

const FOLLOWS: Readonly<Record<string, string>> = { S: 'TA', T: 'A', A: 'RHE', H: 'E', R: 'L', L: '', E: '' };

/** `S worked on …` is a part when the next line begins with T or A, or the one before with what comes before. */
function continues({ lines }: Draft, { i }: NoteLine, letter: string): boolean {
  const level = lines[i]?.block.headingLevel ?? 0;
  const step = level > 0 ? 2 : 1;
  const letterOf = (text = '') => (LETTER.exec(text) ?? ALONE.exec(text))?.[1]?.toUpperCase() ?? '';
  const after = letterOf(lines[i + step]?.text);
  const before = letterOf(lines[i - step]?.text);
  const isFollowed = after !== '' && (FOLLOWS[letter] ?? '').includes(after);
  return isFollowed || (before !== '' && (FOLLOWS[before] ?? '').includes(letter));
}

/** Makes a line a part of the story that is being told, or of a new one under what stands above. */
export function placePart(draft: Draft, line: NoteLine, names: readonly PartName[]): void {
  const story = draft.story?.i ?? openUntitledStory(draft, line);
  const isEmpty =
    ALONE.test(line.text) || line.label?.rest === '' || line.wordCount === 1 || line.block.headingLevel > 0;
  for (const name of names) draft.parts.push({ i: line.i, name, story, isEmpty });
  if (draft.homes[line.i] === 'unplaced')
    put(draft, line, 'part', line.label?.rest === '' ? line.text : line.text);
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

/** `Story = the blue folder`, `Story, if they want another: the gas main` */
const STORY_LABEL =
  /^(?:story|example|geschichte|beispiel|historia|ejemplo|histoire|exemple)(?:,?\s[\p{L} ]{1,40})?\s*[=:–—]\s*(?=\S)/iu;

/** Makes a line the title of a story. */
export function placeStoryTitle(draft: Draft, line: NoteLine, written = line.text): void {
  const { block, i } = line;
  const isNumbered = /^\s*\p{L}+\s*(?:#|no\.?|nr\.?)?\s*(?:\d{1,2}|[A-Z])(?:\s*[:：.)]|\s+[–—-])\s/u.test(
    written,
  );
  const [lead = '', number = ''] = isNumbered ? (NUMBERED_TITLE.exec(written) ?? []) : [];
  const [, quoted = ''] = /^\p{L}+\s+["“„«]\s?(.+?)\s?["”“»]\s*[:：]?$/u.exec(written) ?? [];
  const title =
    quoted ||
    dictatedTitle(written) ||
    written
      .slice(lead.length)
      .replace(STORY_LABEL, '')
      .replace(/\s*[:：]\s*$/u, '') ||
    written;
  draft.stories.push({ i, title, number: number || block.number, isTitled: true });
  put(draft, line, 'story', title);
  draft.story = { i, rank: line.rank, indent: block.indent, isList: block.marker !== 'none' };
  draft.storyOf[i] = i;
  if (draft.question !== null) draft.questionOf[i] = draft.question.i;
}

/** Reads a line under a heading of stories. */
export function placeStoryLine(draft: Draft, line: NoteLine): void {
  if (isStoryTitle(draft, line)) {
    draft.question = null;
    placeStoryTitle(draft, line);
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
  // Among plain lines a short one after a blank begins the next story.
  return (
    block.blanksBefore > 0 &&
    wordCount <= 10 &&
    topFrame(draft).mode === 'stories' &&
    !/[.!]$/.test(line.text)
  );
}

/** How many words a text has. */
export function countWords(text: string): number {
  return wordsOf(foldText(text)).length;
}
