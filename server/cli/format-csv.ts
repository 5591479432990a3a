import { writeCsv, type Columns } from '../../core/export/csv.ts';
import { PACING_COLUMNS } from '../../core/export/pacing-columns.ts';
import type { MeasuredFile } from './measure-files.ts';

const COLUMNS: Columns<MeasuredFile> = {
  file: ({ file }) => file,
  durationMs: ({ durationMs }) => durationMs,
  ...Object.fromEntries(
    Object.entries(PACING_COLUMNS).map(([name, cellOf]) => [
      name,
      ({ pacing }: MeasuredFile) => cellOf(pacing),
    ]),
  ),
};

/** Where the answer lies against the target that was given. */
const TARGET_COLUMNS: Columns<MeasuredFile> = {
  target: ({ pacing }) => pacing.band?.where ?? null,
  targetOffByMs: ({ pacing }) => pacing.band?.offByMs ?? null,
};

/** A table with a row a file and names in the first; what could not be measured is empty, and the last column says why. */
export function formatCsv(measured: readonly MeasuredFile[], hasTarget: boolean): string {
  return writeCsv(hasTarget ? { ...COLUMNS, ...TARGET_COLUMNS } : COLUMNS, measured);
}
