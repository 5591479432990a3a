import { parseArgs } from 'node:util';
import { DEFAULT_MIN_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import type { TargetBand } from '../../core/pacing/pacing.ts';

/** The range in which the pause threshold can be set: below are closed consonants, above only long pauses are left. */
const LEAST_MIN_PAUSE_MS = 200;
const MOST_MIN_PAUSE_MS = 1000;

/** How figures are written. */
export type FigureForm = 'table' | 'csv' | 'json';

/** What `measure` was asked to do. */
export type MeasureOptions = {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Null where it was left open: a table, or CSV for a folder. */
  readonly form: FigureForm | null;
  readonly minPauseMs: number;
  /** What the answers' lengths are held against; null for nothing. */
  readonly target: TargetBand | null;
  /** Where the figures go; null for the standard output. */
  readonly outputFile: string | null;
  /** Null where no TextGrids are wanted. */
  readonly textGrids: TextGridOptions | null;
};

/** Where TextGrids go. */
export type TextGridOptions = {
  /** Null for beside each recording. */
  readonly folder: string | null;
  /** Whether a file of that name gives way: it may hold somebody's own labels. */
  readonly overwrite: boolean;
};

/** A command line that was not understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(where: string, expected: string, got: string, options?: ErrorOptions) {
    super(`${where}: expected ${expected}, got ${got}`, options);
  }
}

/** Reads the arguments of `measure`. @throws {@link UsageError} */
export function readMeasureOptions(args: readonly string[]): MeasureOptions {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError('measure', 'at least one file', 'none');
  if (values.json && values.csv) throw new UsageError('measure', '--json or --csv', 'both');
  const form = values.json ? 'json' : values.csv ? 'csv' : null;
  return {
    paths: positionals,
    form,
    minPauseMs: readMinPauseMs(values['min-pause-ms']),
    target: values.target === undefined ? null : readTarget(values.target),
    outputFile: values.output ?? null,
    textGrids: readTextGridOptions(values),
  };
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  output: { type: 'string' },
  textgrid: { type: 'boolean', default: false },
  out: { type: 'string' },
  overwrite: { type: 'boolean', default: false },
  target: { type: 'string' },
  'min-pause-ms': { type: 'string', default: String(DEFAULT_MIN_PAUSE_MS) },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new UsageError('measure', `${known.join(', ')} and files`, args.join(' '), { cause });
  }
}

function readTextGridOptions({
  textgrid,
  out,
  overwrite,
}: ReturnType<typeof parse>['values']): TextGridOptions | null {
  if (textgrid) return { folder: out ?? null, overwrite };
  if (out !== undefined) throw new UsageError('--out', '--textgrid beside it', 'none');
  if (overwrite) throw new UsageError('--overwrite', '--textgrid beside it', 'none');
  return null;
}

/** Seconds, as banks write them: `90-150`. */
function readTarget(text: string): TargetBand {
  const [, from = '', to = ''] = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const [fromMs, toMs] = [Number(from) * 1000, Number(to) * 1000];
  if (from !== '' && fromMs < toMs) return { fromMs, toMs };
  throw new UsageError('--target', 'two lengths in seconds, the shorter first, such as 90-150', text);
}

function readMinPauseMs(text: string): number {
  const minPauseMs = Number(text);
  const isInRange = minPauseMs >= LEAST_MIN_PAUSE_MS && minPauseMs <= MOST_MIN_PAUSE_MS;
  if (isInRange) return minPauseMs;
  throw new UsageError('--min-pause-ms', `${LEAST_MIN_PAUSE_MS} to ${MOST_MIN_PAUSE_MS}`, text);
}
