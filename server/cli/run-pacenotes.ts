import { readMeasureOptions, UsageError } from './measure-options.ts';
import { runMeasure } from './run-measure.ts';

/** Where lines go: `log` what was asked for, `error` what stood in its way. */
export type Lines = {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
};

const USAGE = `Usage: npm run -s pacenotes -- measure [--json] [--min-pause-ms 250] FILE…

Measures the pacing of recordings: wav files, and others where ffmpeg is installed.

  --json           one line of JSON for each file
  --min-pause-ms   a silence is a pause from this length on, 200 to 1000`;

/** Runs one command and gives back its exit code: 0 when all went well, 1 when a file could not be measured, 2 when it was not understood. */
export async function runPacenotes(args: readonly string[], lines: Lines): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h') {
    lines.log(USAGE);
    return 0;
  }
  try {
    if (command !== 'measure') throw new UsageError('command', 'measure', command ?? 'none');
    return await runMeasure(readMeasureOptions(rest), lines);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    lines.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
