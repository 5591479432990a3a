import type { NoteBlock } from './note-block.ts';
import { readLineStart } from './read-line-start.ts';
import { nameSpeakers } from './chat-speakers.ts';
import { deeperSigns } from './deeper-signs.ts';
import { silentLines } from './silent-lines.ts';
import { stripMarkup } from './strip-markup.ts';

/** A line that only draws: a rule, an underline, a table's frame, a fence. */
const DRAWN = /^[\s|:>]*(?:[-=_*~+#·.•–—]\s*){3,}[\s|:]*$|^[|+\-=:\s]{3,}$|^[`~]{3,}\w*$/u;
/** What an outliner keeps about a block, such as whether it is folded. */
const PROPERTY =
  /^\s*(?:(?:collapsed|id|heading|background-color|logseq\.[\w.-]+|created-at|updated-at)::\s.*|(?:SCHEDULED|DEADLINE|CLOCK):\s*[<[].*|:(?:LOGBOOK|END|PROPERTIES):)\s*$/;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;

/** More words than this are a sentence above a rule, not a heading above an underline; we chose it. */
const MAX_UNDERLINED_CHARACTERS = 70;

/** Reads plain text or Markdown, one block for each line that is not blank. Lines end as in `split('\n')`. */
export function readBlocks(text: string): NoteBlock[] {
  const lines = text.split('\n');
  const outline = OUTLINE.test(text);
  const deeper = deeperSigns(lines);
  const name = nameSpeakers(lines);
  const counted = countedLines(lines);
  const lettered = letteredLines(lines);
  const isDecimal = isDecimalOutline(lines);
  const silent = silentLines(lines);
  const blocks: NoteBlock[] = [];
  let blanksBefore = 0;
  lines.forEach((written, i) => {
    if (written.trim() === '') {
      blanksBefore += 1;
      return;
    }
    if (silent.has(i)) {
      blocks.push({ ...readSilent(written), line: i + 1, blanksBefore });
      blanksBefore = 0;
      return;
    }
    const cells = cellsOf(written, lines[i - 1] ?? '', lines[i + 1] ?? '');
    const shown = outline ? starsToHashes(written) : counted.has(i) ? pointNumber(written) : name(written);
    const block = readBlock(shown, i + 1, blanksBefore, lines[i + 1] ?? '', cells);
    const letter = lettered.get(i);
    const numbered =
      letter === undefined ? block : { ...block, text: block.text.replace(LETTERED, ''), number: letter };
    const below = isDecimal ? depthOf(numbered.number) : 0;
    blocks.push({
      ...numbered,
      indent: block.indent + below + (deeper.get(written.trimStart()[0] ?? '') ?? 0),
    });
    blanksBefore = 0;
  });
  return blocks;
}

/** Two stars or more before a line's first word: then one star stands before a heading as well. */
const OUTLINE = /^\*{2,6} \S/m;
const STARS = /^(\*{1,6}) (?=\S)/;

function starsToHashes(written: string): string {
  if (/^#\+title:/i.test(written)) return written.replace(/^#\+title:\s*/i, '# ');
  return written.replace(STARS, (_, stars: string) => `${'#'.repeat(stars.length)} `);
}

/** `1 Biggest win`: a number that nothing divides from its words. */
const COUNTED = /^(\s*)(\d{1,2})\s+(?=\p{L})/u;
const MIN_COUNTED = 3;

/** The lines whose bare numbers count on from 1, behind a gap each time or one below the other. */
function countedLines(lines: readonly string[]): ReadonlySet<number> {
  const runs: number[][] = [];
  lines.forEach((line, i) => {
    const number = Number(COUNTED.exec(line)?.[2] ?? 0);
    const run = runs.at(-1);
    if (number === 1) runs.push([i]);
    else if (run !== undefined && number === run.length + 1) run.push(i);
  });
  return new Set(runs.filter((run) => run.length >= MIN_COUNTED).flat());
}

function pointNumber(written: string): string {
  return written.replace(COUNTED, '$1$2. ');
}

/** `2.1.1`, at the line's very beginning. */
const DECIMAL = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s/;
const DEEP = /^\d{1,2}(?:\.\d{1,2}){2,3}[.)]?\s/;
const MIN_DEEP = 3;

/** Whether numbers alone tell how deep lines stand. */
function isDecimalOutline(lines: readonly string[]): boolean {
  const deep = lines.filter((line) => DEEP.test(line)).length;
  return deep >= MIN_DEEP && lines.filter((line) => DECIMAL.test(line)).length > deep;
}

/** Columns for each step of a number after the first. */
const STEP_COLUMNS = 2;

function depthOf(number: string): number {
  return (number.split('.').filter((step) => step !== '').length - 1) * STEP_COLUMNS;
}

/** `A. The company`, `B. Their values`: an outline's letters, and no parts of a story, since they go on from A. */
const LETTERED = /^([A-Z])[.)]\s+(?=\p{Lu})/u;

function letteredLines(lines: readonly string[]): ReadonlyMap<number, string> {
  const letters = lines.flatMap((line, i): [number, string][] => {
    const letter = LETTERED.exec(line)?.[1];
    return letter === undefined ? [] : [[i, letter]];
  });
  const isInOrder = letters.every(([, letter], at) => letter.charCodeAt(0) === 'A'.charCodeAt(0) + at);
  return new Map(isInOrder && letters.length >= MIN_COUNTED ? letters : []);
}

function readBlock(
  written: string,
  line: number,
  blanksBefore: number,
  next: string,
  cells: readonly string[],
): NoteBlock {
  // Further in than its block, as what stands below that is.
  if (PROPERTY.test(written)) return { ...EMPTY, indent: readLineStart(written).indent, line, blanksBefore };
  if (DRAWN.test(written) || /^\s*(?:-->|<!--|>\s*\^[\w-]+)\s*$/.test(written))
    return { ...EMPTY, line, blanksBefore };
  const row = cells.length === 0 ? written : cells.filter((cell) => cell !== '').join(' | ');
  const { rest, ...read } = readLineStart(row);
  // `#` over a column of numbers is no heading.
  const start = cells.length > 0 ? { ...read, headingLevel: 0 } : read;
  const isUnderlined =
    UNDERLINE.test(next) && isHeadingText(written, start.marker === 'none', blanksBefore, line);
  const headingLevel = isUnderlined ? (next.includes('=') ? 1 : 2) : start.headingLevel;
  const { urls, ...plain } = stripMarkup(rest === '' ? start.picture : rest);
  const isTitle = read.mark !== '' && read.mark !== 'comment';
  const isBold = plain.isBold || (isTitle && plain.text !== '');
  return {
    ...start,
    ...plain,
    isBold,
    isSilent: false,
    cells: [...cells],
    urls: [...urls],
    headingLevel,
    line,
    blanksBefore,
  };
}

/** Code as it is written; an entry of a table of contents without its marker and its link. */
function readSilent(written: string): Omit<NoteBlock, 'line' | 'blanksBefore'> {
  const isEntry = written.includes('](#');
  const { marker, rest } = readLineStart(written);
  return isEntry
    ? { ...EMPTY, marker, text: stripMarkup(rest).text, isSilent: true }
    : { ...EMPTY, text: written.trim(), isSilent: true };
}

const EMPTY: Omit<NoteBlock, 'line' | 'blanksBefore'> = {
  text: '',
  indent: 0,
  marker: 'none',
  number: '',
  isChecked: false,
  cells: [],
  picture: '',
  headingLevel: 0,
  isBold: false,
  boldLead: '',
  isQuoted: false,
  mark: '',
  isSilent: false,
  isStruck: false,
  urls: [],
};

function isHeadingText(written: string, isPlain: boolean, blanksBefore: number, line: number): boolean {
  return isPlain && (blanksBefore > 0 || line === 1) && written.trim().length <= MAX_UNDERLINED_CHARACTERS;
}

/** The cells of a row: between bars, or between tabs or bars where a line beside it is divided as it is. */
function cellsOf(written: string, before: string, after: string): string[] {
  if (TABLE_ROW.test(written)) return readCells(written.trim().slice(1, -1), '|');
  const divider = DIVIDERS.find((own) => {
    const count = countCells(written, own);
    const beside = [before, after].map((other) => countCells(other, own));
    return count > 1 && beside.some((other) => (own === '\t' ? other > 1 : other === count));
  });
  return divider === undefined ? [] : readCells(written, divider);
}

const DIVIDERS = ['\t', ' | '];
/** A number or a bullet before a tab begins a list's item and no row. */
const ITEM = /^\s*(?:[\p{L}\d]{1,3}(?:\.\d{1,2})*[.)]|[^\p{L}\p{N}]|\d+(?:\.\d+)*)?\s*$/u;

/** How many cells a line has; 1 for what is no row. */
function countCells(written: string, divider: string): number {
  if (!written.includes(divider)) return 1;
  const cells = written.replace(/\s+$/u, '').split(divider);
  return ITEM.test(cells[0] ?? '') || /[:：]\s*$/u.test(cells[0] ?? '') ? 1 : cells.length;
}

/** The words in each cell of a table's row. */
function readCells(row: string, divider: string): string[] {
  return row.split(divider).map((cell) => stripMarkup(cell.trim()).text);
}
