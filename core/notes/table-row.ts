import { put, topFrame, type Draft, type Mode, type PartName } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { senseOfHeading } from './heading-sense.ts';
import { isPrivate } from './is-private.ts';
import type { Concept } from './lexicon.ts';
import { nameLine } from './name-line.ts';
import type { NoteLine } from './note-line.ts';
import { placeQuestion } from './place-question.ts';
import { partNamed } from './part-named.ts';
import { placePartRow, placeStoryRow, placeTitleRow } from './place-story-row.ts';
import { spellsWord } from './acrostic.ts';
import { addNames, addValues } from './place-value.ts';
import { QUESTION_FROM, scoreQuestion } from './score-question.ts';

/** What the columns of a table hold, by its first row. */
export type Table = {
  readonly columns: readonly (Concept | null)[];
  /** The line of the first row, and the titles in it where each column is a story. */
  readonly i: number;
  readonly titles: readonly string[];
  /** The part of a story that each column holds, or null. */
  readonly parts: readonly (PartName | null)[];
};

const ASKED: ReadonlySet<Concept | null> = new Set<Concept | null>(['questions', 'question', 'to-ask']);

/** Reads a row of a table; gives back false for any other line. */
export function placeRow(draft: Draft, line: NoteLine): boolean {
  const { cells } = line.block;
  if (cells.length < 2) {
    draft.table = null;
    return false;
  }
  if (line.block.blanksBefore > 0) draft.table = null;
  if (placePartRow(draft, line) || placeSpelled(draft, line)) return true;
  if (placeSecretRow(draft, line)) return true;
  if (draft.table === null || asksBelow(draft, line)) {
    draft.table = readHead(draft, line);
    if (draft.table !== null) return true;
  }
  placeCells(draft, line, cells, draft.table, topFrame(draft).mode);
  return true;
}

/** A head may stand between other rows: `# | Question | My answer` below the values. */
function asksBelow(draft: Draft, line: NoteLine): boolean {
  const columns = line.block.cells.map((cell) => conceptOf(draft, cell));
  return columns.some((concept) => ASKED.has(concept)) && areNames(draft, line, columns);
}

/** `Pay | need 68k | do not say first`: a cell of its own says that the row is not to be said. */
function placeSecretRow(draft: Draft, line: NoteLine): boolean {
  const { cells } = line.block;
  const says = cells.find(
    (cell) => wordsOf(foldText(cell)).length <= MAX_HEAD_WORDS && isPrivate(cell, draft.matcher),
  );
  const isOfQuestions = draft.table?.columns.some((concept) => ASKED.has(concept)) === true;
  // `Never say no` may be a value.
  if (says === undefined || isOfQuestions || topFrame(draft).mode === 'values') return false;
  put(draft, line, 'private', longest(cells.filter((cell) => cell !== says)));
  return true;
}

/** Below a row of letters, names that begin with them: what an employer stands for, as a word. */
function placeSpelled(draft: Draft, line: NoteLine): boolean {
  const { cells } = line.block;
  const above = draft.lines
    .slice(Math.max(0, line.i - 2), line.i)
    .find((other) => other.block.cells.length > 1);
  const letters = above?.block.cells ?? [];
  const areLetters = letters.length === cells.length && letters.every((cell) => /^\p{Lu}$/u.test(cell));
  if (!areLetters || !spellsWord(letters.join(''), cells)) return false;
  addNames(draft, line, cells);
  return true;
}

/** The first row names the columns when a rule is drawn below it, or when its cells are names of what tables hold. */
function readHead(draft: Draft, line: NoteLine): Table | null {
  const next = draft.lines[line.i + 1];
  const columns = line.block.cells.map((cell) => conceptOf(draft, cell));
  if (next?.text !== '' && !areNames(draft, line, columns)) return null;
  const isOfParts = standsOverParts(draft, line);
  const titles = isOfParts
    ? line.block.cells.slice(1).map((cell) => cell.replace(/^[A-Z0-9]{1,2}\s*[:.)–-]\s*/u, ''))
    : [];
  put(draft, line, titles.length > 0 ? 'story' : 'heading');
  for (const title of titles) {
    if (/\p{L}{3}/u.test(title)) draft.stories.push({ i: line.i, title, number: '', isTitled: true });
  }
  const parts = line.block.cells.map((cell) => partNamed(cell, draft.matcher));
  return { columns, i: line.i, titles, parts };
}

/** `S` or `Situation` begins the first row, and another part the second; `A`, `B`, `C` only count the rows. */
function standsOverParts({ lines, matcher }: Draft, { i }: NoteLine): boolean {
  const [first, second] = [2, 3].map((ahead) => partNamed(lines[i + ahead]?.block.cells[0] ?? '', matcher));
  return first === 'situation' && second !== undefined && second !== null && second !== first;
}

/** Short cells, of which the first and one more at least, or half of them, name something. */
function areNames(draft: Draft, { block, i }: NoteLine, columns: readonly (Concept | null)[]): boolean {
  const { cells } = block;
  const areShort = cells.every((cell) => wordsOf(foldText(cell)).length <= MAX_HEAD_WORDS);
  const named = columns.filter((concept) => concept !== null).length;
  const next = draft.lines[i + 1];
  const isAbove = (next?.block.cells.length ?? 0) > 1 && next?.block.blanksBefore === 0;
  return (
    isAbove && areShort && (columns[0] !== null || named > 1) && !cells.some((cell) => isAsked(draft, cell))
  );
}

/** A head's cell names its column in few words; we chose it. */
const MAX_HEAD_WORDS = 6;

function isAsked(draft: Draft, cell: string): boolean {
  return wordsOf(foldText(cell)).length > 2 && score(draft, cell) >= QUESTION_FROM;
}

function conceptOf({ matcher }: Draft, cell: string): Concept | null {
  const folded = foldText(cell.replace(/\([^)]*\)/g, ''));
  const named = nameLine(cell, matcher).concept ?? senseOfCell(folded);
  return named ?? matcher.concepts.find(([, expression]) => expression.test(folded))?.[0] ?? null;
}

/** What the rows of a table are, where its head says so and names no questions. */
function columnMode(table: Table | null): Mode | null {
  const columns = table?.columns ?? [];
  if (columns.some((concept) => concept === 'questions' || concept === 'question')) return null;
  return COLUMN_MODES.find((concept) => columns.includes(concept)) ?? null;
}

const COLUMN_MODES: readonly Concept[] = ['to-ask', 'feedback', 'mock', 'private', 'points'];

function senseOfCell(folded: string): Concept | null {
  const found = senseOfHeading(folded);
  return found !== null && found.share === 1 ? found.concept : null;
}

function placeCells(
  draft: Draft,
  line: NoteLine,
  cells: readonly string[],
  table: Table | null,
  mode: Mode,
): void {
  const part = table !== null && table.titles.length > 0 ? partNamed(cells[0] ?? '', draft.matcher) : null;
  if (part !== null && table !== null) {
    draft.parts.push({ i: line.i, name: part, story: table.i, isEmpty: false });
    put(draft, line, 'part');
    draft.storyOf[line.i] = table.i;
    return;
  }
  const has = (concept: Concept) => table?.columns.includes(concept) === true;
  const cellOf = (concept: Concept) => cells[table?.columns.indexOf(concept) ?? -1] ?? '';
  if (mode === 'values' || (has('values') && !has('questions') && !has('question'))) {
    const name = cellOf('values') || (cells[0] ?? '');
    const gloss = cells.find((cell) => cell !== name && wordsOf(foldText(cell)).length > 1) ?? '';
    addValues(draft, line, [{ name, gloss }]);
    return;
  }
  if (placeStoryRow(draft, line, cells, table) || placeTitleRow(draft, line, cells, table, mode)) return;
  const own = columnMode(table) ?? mode;
  if (own === 'points') put(draft, line, 'point', firstWords(cells));
  else if (own === 'feedback' || own === 'mock')
    put(draft, line, 'feedback', cellOf('feedback') || longest(cells));
  else if (own === 'private') put(draft, line, 'private', firstWords(cells));
  else placeAskedRow(draft, line, cells, table, own);
}

function placeAskedRow(
  draft: Draft,
  line: NoteLine,
  cells: readonly string[],
  table: Table | null,
  mode: Mode,
): void {
  const column = table?.columns.findIndex((concept) => ASKED.has(concept)) ?? -1;
  const asked = cells[column] ?? mostAsked(draft, cells);
  if (mode === 'to-ask') {
    put(draft, line, 'question-to-ask', asked);
    return;
  }
  if (column < 0 && score(draft, asked) < 2.5) {
    const asking = table === null ? null : draft.question;
    put(draft, line, asking === null ? 'unplaced' : 'answer');
    draft.questionOf[line.i] = asking?.i ?? null;
    return;
  }
  const answers = cells.slice(cells.indexOf(asked) + 1).filter((cell) => wordsOf(foldText(cell)).length > 1);
  const pointers = answers.filter((cell) => /\b(?:star|story|see|siehe|ver|voir)\b/i.test(cell));
  placeQuestion(draft, line, asked, true, { hasInlineAnswer: answers.length > pointers.length, pointers });
}

function score({ matcher }: Draft, cell: string): number {
  return scoreQuestion(cell, matcher);
}

function mostAsked(draft: Draft, cells: readonly string[]): string {
  return cells.reduce(
    (best, cell) => (score(draft, cell) > score(draft, best) ? cell : best),
    cells[0] ?? '',
  );
}

function firstWords(cells: readonly string[]): string {
  return cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? '';
}

function longest(cells: readonly string[]): string {
  return cells.reduce((best, cell) => (cell.length > best.length ? cell : best), '');
}
