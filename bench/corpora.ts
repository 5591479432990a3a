import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Every so many readers one is held out: heard for the first time when the fit is over. */
const HELD_OUT_EVERY = 5;

/** Folders of labelled speech: those to fit on, and those that no fit may look at. */
export type Corpora = {
  readonly fitted: readonly string[];
  readonly heldOut: readonly string[];
  /** Also held out, with rooms, microphones and languages of which there are none in the fit. */
  readonly field: readonly string[];
};

/**
 * Composes the speech that is fitted on and judged by. The same data make the same files; they are kept beside the
 * machine's other temporary files, for it takes minutes.
 *
 * @param data a folder with `readers`, `monologues` and `synth/gen.mjs`
 */
export function composeCorpora(data: string): Corpora {
  return {
    fitted: [
      composeOurs('fitted', 1, 6),
      synthesise(data, 1),
      synthesise(data, 2),
      cutReaders(data, 2, 'fitted'),
      cutReaders(data, 3, 'fitted'),
      resolve(data, 'monologues'),
    ],
    heldOut: [composeOurs('held-out', 10, 4), synthesise(data, 5), cutReaders(data, 6, 'held-out')],
    field: [composeField(data, 1)],
  };
}

/** A digest of the wav files and labels of folders. */
export function digestOf(folders: readonly string[]): string {
  const digest = createHash('sha256');
  for (const folder of folders)
    for (const file of globSync(join(folder, '*.{wav,json}')).sort())
      if (!file.endsWith('manifest.json')) digest.update(readFileSync(file));
  return digest.digest('hex').slice(0, 16);
}

/** The sentences of readers: those that are fitted on, or held out, as lines of file, syllables, reader. */
export function readersOf(data: string, which: 'fitted' | 'held-out'): string[][] {
  const table = readFileSync(join(data, 'readers', 'syllables.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const lines = table.map((line) => line.split('\t'));
  const readers = [...new Set(lines.map(([, , reader]) => reader))].sort();
  const isHeldOut = (reader = '') => readers.indexOf(reader) % HELD_OUT_EVERY === HELD_OUT_EVERY - 1;
  return lines.filter(([, , reader]) => isHeldOut(reader) === (which !== 'fitted'));
}

function composeOurs(voices: string, seed: number, answers: number): string {
  return kept(`ours-${voices}-${seed}`, (out) =>
    run(join(import.meta.dirname, 'compose-suite.ts'), out, seed, [
      '--voices',
      voices,
      '--answers',
      `${answers}`,
    ]),
  );
}

function synthesise(data: string, seed: number): string {
  return kept(`synth-${seed}`, (out) => run(join(data, 'synth', 'gen.mjs'), out, seed, ['--suite']));
}

function cutReaders(data: string, seed: number, which: 'fitted' | 'held-out'): string {
  return kept(`readers-${which}-${seed}`, (out) => {
    const list = listReaders(data, which, out);
    run(join(data, 'synth', 'gen.mjs'), out, seed, ['--suite', '--answers', '8', '--real', list]);
  });
}

function composeField(data: string, seed: number): string {
  return kept(`field-${seed}`, (out) => {
    const list = listReaders(data, 'held-out', out);
    run(join(import.meta.dirname, 'compose-field.ts'), out, seed, ['--readers', list]);
  });
}

/** Writes the sentences of readers to a file beside a folder. */
function listReaders(data: string, which: 'fitted' | 'held-out', folder: string): string {
  const lines = readersOf(data, which).map(([file = '', syllables, reader]) =>
    [resolve(data, 'readers', file), syllables, reader].join('\t'),
  );
  const list = `${folder}.tsv`;
  writeFileSync(list, lines.join('\n'));
  return list;
}

/** A half-made folder has another name, so that a run that was stopped leaves none that looks whole. */
function kept(name: string, make: (out: string) => void): string {
  const folder = join(tmpdir(), 'pacenotes-bench-speech', name);
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  mkdirSync(half, { recursive: true });
  make(half);
  renameSync(half, folder);
  return folder;
}

function run(script: string, out: string, seed: number, args: readonly string[]): void {
  execFileSync(process.execPath, [script, ...args, '--out', out, '--seed', `${seed}`], { stdio: 'ignore' });
}
