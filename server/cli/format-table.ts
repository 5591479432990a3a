import type { Pacing } from '../../core/pacing/pacing.ts';
import type { MeasuredFile } from './measure-files.ts';

const NOT_MEASURABLE = '–';

/** The figures shown, by their names in words. */
const COLUMNS: Readonly<Record<string, (measured: MeasuredFile) => number | null>> = {
  length: ({ durationMs }) => durationMs,
  'first word': ({ pacing }) => pacing.responseLatencyMs,
  answer: ({ pacing }) => pacing.answerMs,
  speech: ({ pacing }) => pacing.phonationTimeMs,
  pauses: ({ pacing }) => pacing.pauses.length,
  median: ({ pacing }) => pacing.medianPauseMs,
  longest: ({ pacing }) => pacing.longestPauseMs,
};

/** How much longer than the target that was given, or with a minus how much shorter; 0 within it. */
const OFF_TARGET = 'off target';

/** Why a figure shown is not there; the others have no place in the table. */
const SHOWN_FIGURES: Readonly<Partial<Record<keyof Pacing, string>>> = {
  responseLatencyMs: 'first word',
  answerMs: 'answer',
};

/** A table of the files' figures, times in ms, and under it why one is missing. */
export function formatTable(measured: readonly MeasuredFile[], hasTarget: boolean): string {
  const columns = hasTarget ? { ...COLUMNS, [OFF_TARGET]: offTarget } : COLUMNS;
  const header = ['file', ...Object.keys(columns)];
  const rows = measured.map((row) => [
    row.file,
    ...Object.values(columns).map((figure) => formatNumber(figure(row))),
  ]);
  const minPauseMs = measured[0]?.pacing.minPauseMs ?? 0;
  const legend = `Times in ms from the start of the sound; a silence is a pause from ${minPauseMs} ms on.`;
  return [...alignRows([header, ...rows]), '', legend, ...measured.flatMap(missingLines)].join('\n');
}

function offTarget({ pacing: { band } }: MeasuredFile): number | null {
  if (band === null) return null;
  return band.where === 'under' ? -band.offByMs : band.offByMs;
}

function formatNumber(figure: number | null): string {
  return figure === null ? NOT_MEASURABLE : String(Math.round(figure));
}

/** The first column to the left, numbers to the right. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   '),
  );
}

function missingLines({ file, pacing }: MeasuredFile): string[] {
  return Object.entries(SHOWN_FIGURES).flatMap(([figure, words]) => {
    const found = pacing.notMeasurable.find((missing) => missing.figure === figure);
    return found ? [`${file}: ${words} not measurable: ${found.reason}`] : [];
  });
}
