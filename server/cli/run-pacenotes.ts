import { readDataOptions } from './data-options.ts';
import { readImportOptions } from './import-options.ts';
import { runBackup } from './run-backup.ts';
import { runImport } from './run-import.ts';
import { readMeasureOptions, UsageError } from './measure-options.ts';
import { runCheck } from './run-check.ts';
import { runRepair } from './run-repair.ts';
import { runRestore } from './run-restore.ts';

/** Where lines go: `log` what was asked for, `error` what stood in its way. */
export type Lines = {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
  /** How far the work is, in the place of what was shown before; empty to clear it. */
  readonly show: (line: string) => void;
};

/** What a command is run in. */
export type Surroundings = {
  /** Aborts when the person wants it stopped. */
  readonly signal: AbortSignal;
  /** The data folder that is meant where none is named. */
  readonly defaultDataFolder: string;
};

const USAGE = `Usage: npm run -s pacenotes -- measure [OPTIONS] FILE-OR-FOLDER…

Measures the pacing of recordings: wav files, and others where ffmpeg is installed. Of a folder it takes all
recordings, those in its folders too, sorted by their path.

  --csv            a table to be read by programs (RFC 4180), a row a file; for folders unless said otherwise
  --json           one line of JSON for each file, with every run and pause
  --output FILE    writes the figures to a file
  --textgrid       writes a Praat TextGrid beside each recording: runs and pauses, syllables, the answer
  --out FOLDER     writes the TextGrids into this folder
  --overwrite      lets TextGrids that are already there give way
  --target         what the answers are held against, in seconds: 90-150
  --min-pause-ms   a silence is a pause from this length on, 200 to 1000 (250)

Names that end in Ms are milliseconds from the start of the sound, shares and ratios run from 0 to 1. Ctrl-C stops it
at once, and prints what was measured until then.

       npm run -s pacenotes -- check FILE…

Checks question banks, and prints every fault as file:line:column path: expected, got.

       npm run -s pacenotes -- import [--json] [--out BANK.yaml] FILE

Turns prep notes (txt, md, docx, html) into the interview that they prepare for.

  --json           the whole proposal, with the number of every line
  --out FILE       writes it as a question bank

       npm run -s pacenotes -- backup [--data FOLDER] FILE
       npm run -s pacenotes -- restore [--data FOLDER] FILE
       npm run -s pacenotes -- repair [--data FOLDER]

Writes all that is kept, the sound too, to one file; puts such a file in the place of what is kept, which is laid aside;
saves what can be read of a damaged database. Backup and restore work while Pacenotes runs.`;

const DATA_COMMANDS = { backup: runBackup, restore: runRestore, repair: runRepair };

/**
 * Runs one command and gives back its exit code: 0 when all went well, 1 when a file could not be measured or has a
 * fault, 2 when it was not understood, 130 when it was stopped.
 */
export async function runPacenotes(
  args: readonly string[],
  lines: Lines,
  { signal, defaultDataFolder }: Surroundings,
): Promise<number> {
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    lines.log(USAGE);
    return 0;
  }
  try {
    if (command === 'check') return await runCheck(rest, lines);
    if (command === 'import') return await runImport(readImportOptions(rest), lines);
    if (command === 'backup' || command === 'restore' || command === 'repair') {
      const fileCount = command === 'repair' ? 0 : 1;
      const options = readDataOptions(command, rest, { defaultDataFolder, fileCount });
      return await DATA_COMMANDS[command](options, lines);
    }
    if (command !== 'measure') {
      throw new UsageError('command', 'measure, check, import, backup, restore or repair', command ?? 'none');
    }
    // Only measuring needs the voice model, whose program takes half a second to load.
    const { runMeasure } = await import('./run-measure.ts');
    return await runMeasure(readMeasureOptions(rest), lines, signal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    lines.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
