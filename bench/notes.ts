import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileNotes } from '../core/notes/compile-notes.ts';
import { readBlocks } from '../core/notes/read-blocks.ts';
import { readBankFolder } from '../server/banks/read-bank-folder.ts';
import {
  f1,
  KINDS,
  overlapAnswers,
  sameName,
  scoreNotes,
  scoreParts,
  scorePlainRule,
} from './notes-score.ts';
import type { Count, NotesGold } from './notes-score.ts';

/*
 * Precision, recall and F1 of the notes compiler on labelled notes, beside the plain rule; and its time.
 */

const FIXTURES = new URL('../test/fixtures/notes', import.meta.url).pathname;
const TIMED_LINES = 1000;
const REPEATS = 21;

const NOTHING: NotesGold = {
  company: null,
  role: null,
  questions: [],
  optionalQuestions: [],
  values: [],
  questionsToAsk: [],
  points: [],
  stories: [],
  feedback: [],
  private: [],
  optional: { values: [], questionsToAsk: [], points: [], stories: [], feedback: [], private: [] },
};

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: FIXTURES },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

if (!existsSync(options.data)) {
  console.error(`--data: expected a folder of labelled notes, got ${options.data}`);
  process.exit(2);
}

const known = (await readBankFolder(new URL('../question-banks', import.meta.url).pathname)).banks.flatMap(
  ({ bank }) => bank.questions.map((question) => ({ bankId: bank.id, language: bank.language, question })),
);
const total = Object.fromEntries(KINDS.map((kind) => [kind, empty()])) as Record<string, Count>;
const plain = empty();
const overlaps: number[] = [];
let parts = { right: 0, wanted: 0 };
let names = { right: 0, wanted: 0 };
let lost = 0;
const texts: string[] = [];

console.log(
  ['notes', ...KINDS, 'plain rule', 'answers', 'lost']
    .map((name) => name.padEnd(name === 'notes' ? 38 : 15))
    .join(''),
);
for (const file of readdirSync(options.data).sort()) {
  if (!file.endsWith('.gold.json') || !(options.only === undefined || file.startsWith(options.only)))
    continue;
  const gold = JSON.parse(readFileSync(join(options.data, file), 'utf8')) as NotesGold;
  const name = file.replace('.gold.json', '');
  const text = readFileSync(notesFile(name), 'utf8');
  texts.push(text);
  const blocks = readBlocks(text);
  const proposal = compileNotes(blocks, known);
  const counts = scoreNotes(proposal, gold);
  const rule = scorePlainRule(text, gold);
  const answers = overlapAnswers(proposal, gold, new Set(blocks.map(({ line }) => line)));
  const placed = new Set(proposal.lines.map(({ line }) => line));
  const missing = text.split('\n').filter((line, i) => line.trim() !== '' && !placed.has(i + 1)).length;
  add(plain, rule);
  overlaps.push(...answers);
  lost += missing;
  const found = scoreParts(proposal, gold);
  parts = { right: parts.right + found.right, wanted: parts.wanted + found.wanted };
  const right = [sameName(proposal.company, gold.company), sameName(proposal.role, gold.role)].filter(
    Boolean,
  ).length;
  names = { right: names.right + right, wanted: names.wanted + 2 };
  for (const kind of KINDS) add(total[kind] ?? empty(), counts[kind]);
  console.log(
    [
      name.padEnd(38),
      ...KINDS.map((kind) => cell(counts[kind])),
      cell(rule),
      mean(answers).toFixed(2).padEnd(15),
      String(missing),
    ].join(''),
  );
  if (options.verbose) tell(proposal, gold, counts);
}
console.log(
  [
    'all'.padEnd(38),
    ...KINDS.map((kind) => cell(total[kind] ?? empty())),
    cell(plain),
    mean(overlaps).toFixed(2).padEnd(15),
    String(lost),
  ].join(''),
);
console.log(
  `company and role ${names.right} of ${names.wanted}, parts of stories ${parts.right} of ${parts.wanted}`,
);
console.log(`each cell: F1 (precision/recall)`);
if (!options.verbose) time();

function notesFile(name: string): string {
  const file = ['.txt', '.md']
    .map((ending) => join(options.data, name + ending))
    .find((path) => existsSync(path));
  if (file === undefined)
    throw new Error(`${name}: expected a .txt or .md beside its gold file, got neither`);
  return file;
}

function empty(): Count {
  return { right: 0, found: 0, wanted: 0, amiss: [] };
}

function add(sum: Count, more: Count): void {
  sum.right += more.right;
  sum.found += more.found;
  sum.wanted += more.wanted;
}

function cell(count: Count): string {
  if (count.found + count.wanted === 0) return '–'.padEnd(15);
  const precision = count.found === 0 ? 1 : count.right / count.found;
  const recall = count.wanted === 0 ? 1 : count.right / count.wanted;
  return `${f1(count).toFixed(2)} (${short(precision)}/${short(recall)})`.padEnd(15);
}

function short(share: number): string {
  return share === 1 ? '1' : share.toFixed(2).replace(/^0/, '');
}

function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 1 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function tell(
  proposal: ReturnType<typeof compileNotes>,
  gold: NotesGold,
  counts: Record<string, Count>,
): void {
  console.log(
    `  company ${proposal.company ?? '–'} / ${gold.company ?? '–'}, role ${proposal.role ?? '–'} / ${gold.role ?? '–'}`,
  );
  for (const kind of KINDS) for (const amiss of counts[kind]?.amiss ?? []) console.log(`  ${kind} ${amiss}`);
}

/** The median time for so many lines of these notes, anew and again, beside splitting them into words. */
function time(): void {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  if (lines.length === 0) return;
  const textOf = (ending: string) =>
    Array.from({ length: TIMED_LINES }, (_, i) => `${lines[i % lines.length] ?? ''}${ending}`).join('\n');
  const anew = median((turn) => compileNotes(readBlocks(textOf(` ${wordOf(turn)}`)), known));
  const again = median(() => compileNotes(readBlocks(textOf('')), known));
  const rule = median(() => scorePlainRule(textOf(''), NOTHING));
  console.log(
    `${TIMED_LINES} lines: ${anew.toFixed(1)} ms anew, ${again.toFixed(1)} ms again (medians of ${REPEATS}); the plain rule ${rule.toFixed(1)} ms`,
  );
}

/** Another word each turn, so that no line was read before. */
function wordOf(turn: number): string {
  return `zz${String.fromCharCode(97 + (turn % 26))}`;
}

function median(work: (turn: number) => unknown): number {
  const times = Array.from({ length: REPEATS }, (_, turn) => {
    const start = performance.now();
    work(turn);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[(REPEATS - 1) / 2] ?? 0;
}
