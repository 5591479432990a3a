import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stretch } from '../core/pacing/stretch.ts';

/** What the script found in one recording. */
export type FoundByScript = { readonly runs: readonly Stretch[]; readonly syllables: number };

/** The script's own settings, but for the pause threshold, which is this bench's; no filled pauses. */
const SETTINGS = ['None', '-25', '2', '0.25', 'no', 'English', '1.00'];

/** A TextGrid's phrase: from, to, and its number; what is no phrase has no number. */
const PHRASE = /xmin = ([\d.]+)\s+xmax = ([\d.]+)\s+text = "\d+"/g;

/**
 * Lets Praat run the user's own copy of SyllableNuclei, version 3, over recordings. It is GPL, so none is carried here.
 *
 * @returns what was found, by wav file
 * @throws Error when Praat is not installed, or ends with an error
 * @see De Jong & Wempe 2009; De Jong, Pacilly & Heeren 2021
 */
export function runSyllableNuclei(script: string, wavs: readonly string[]): Map<string, FoundByScript> {
  const folder = mkdtempSync(join(tmpdir(), 'pacenotes-nuclei-'));
  // Two corpora may hold files of one name.
  for (const [i, wav] of wavs.entries()) symlinkSync(wav, join(folder, `${i}.wav`));
  const copy = join(folder, 'script.praat');
  writeFileSync(copy, decoded(readFileSync(script)));
  const args = [...SETTINGS, 'Praat Info window', 'OverWriteData', 'no'];
  const { error, status, stderr } = spawnSync('praat', ['--run', copy, join(folder, '*.wav'), ...args]);
  if (error) throw new Error('SyllableNuclei needs praat; it could not be run.', { cause: error });
  if (status !== 0) throw new Error(`${script}: praat ended with ${String(status)}. ${stderr.toString()}`);
  return new Map(wavs.map((wav, i) => [wav, readGrid(join(folder, `${i}.auto.TextGrid`))]));
}

function readGrid(file: string): FoundByScript {
  const grid = decoded(readFileSync(file));
  const runs = [...grid.matchAll(PHRASE)].map(([, from, to]) => ({
    startMs: Number(from) * 1000,
    endMs: Number(to) * 1000,
  }));
  return { runs, syllables: Number(/points: size = (\d+)/.exec(grid)?.[1] ?? 0) };
}

/** Praat's own files, and the script as it is published, are UTF-16 where they begin with its mark. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return bytes.toString('utf8');
}
