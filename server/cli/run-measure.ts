import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HearingThreads } from '../voice-model/hearing-threads.ts';
import { findRecordings } from './find-recordings.ts';
import { formatCsv } from './format-csv.ts';
import { formatJsonLine } from './format-json.ts';
import { formatTable } from './format-table.ts';
import { measureFiles, type MeasuredFile } from './measure-files.ts';
import { UsageError, type FigureForm, type MeasureOptions } from './measure-options.ts';
import { ProgressLine } from './progress-line.ts';
import type { Lines } from './run-pacenotes.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** What a shell expects of a program that Ctrl-C ended. */
const STOPPED = 130;

/**
 * Measures files and those in folders; one that cannot be read gives one line, and the others go on.
 *
 * @param signal stops it at once; what was measured until then is told
 * @returns the exit code
 * @throws {@link UsageError} when the output could not be written
 */
export async function runMeasure(
  options: MeasureOptions,
  lines: Lines,
  signal: AbortSignal,
): Promise<number> {
  await expectWritable(options.outputFile);
  const { recordings, hasFolder, notes, problems } = await findRecordings(options.paths);
  const form = options.form ?? (hasFolder ? 'csv' : 'table');
  const isToldAsItGoes = form === 'json' && options.outputFile === null;
  const progress = new ProgressLine(recordings.map(({ file }) => file));
  const measured: MeasuredFile[] = [];
  let problemCount = problems.length;
  for (const line of [...notes, ...problems]) lines.error(line);

  const threads = new HearingThreads();
  const stop = () => void threads.end(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    await measureFiles(recordings, {
      options,
      threads,
      signal,
      onProgress: (file, how) => {
        progress.hear(file, how);
        lines.show(String(progress));
      },
      onOutcome: (outcome) => {
        progress.finish();
        if (outcome.problem !== null) {
          problemCount++;
          lines.error(outcome.problem);
        }
        if (outcome.measured === null) return;
        measured.push(outcome.measured);
        if (isToldAsItGoes) lines.log(formatJsonLine(outcome.measured));
      },
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await threads.end();
    lines.show('');
  }

  const text = format(measured, form, options.target !== null);
  const isToFile = options.outputFile !== null && !signal.aborted;
  if (isToFile) await writeWholeFile(options.outputFile, text, true);
  // A line that is told gets its end by that.
  else if (!isToldAsItGoes && measured.length > 0) lines.log(text.slice(0, -1));
  if (!signal.aborted) return problemCount === 0 ? 0 : 1;
  lines.error(`Stopped: ${measured.length} of ${recordings.length} measured.`);
  return STOPPED;
}

/** Said before an hour of work, not after it. */
async function expectWritable(file: string | null): Promise<void> {
  if (file === null) return;
  try {
    await access(dirname(file), constants.W_OK);
  } catch (cause) {
    throw new UsageError('--output', 'a file in a folder that can be written to', file, { cause });
  }
}

/** Ends as its lines do. */
function format(measured: readonly MeasuredFile[], form: FigureForm, hasTarget: boolean): string {
  switch (form) {
    case 'csv':
      return formatCsv(measured, hasTarget);
    case 'json':
      return measured.map((file) => `${formatJsonLine(file)}\n`).join('');
    case 'table':
      return `${formatTable(measured, hasTarget)}\n`;
  }
}
