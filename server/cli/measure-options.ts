import { parseArgs } from 'node:util';
import { DEFAULT_MIN_PAUSE_MS } from '../../core/pacing/find-pauses.ts';

/** The range in which the pause threshold can be set: below are closed consonants, above only long pauses are left. */
const LEAST_MIN_PAUSE_MS = 200;
const MOST_MIN_PAUSE_MS = 1000;

/** What `measure` was asked to do. */
export type MeasureOptions = {
  readonly files: readonly string[];
  readonly asJson: boolean;
  readonly minPauseMs: number;
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
  return { files: positionals, asJson: values.json, minPauseMs: readMinPauseMs(values['min-pause-ms']) };
}

function parse(args: readonly string[]) {
  const options = {
    json: { type: 'boolean', default: false },
    'min-pause-ms': { type: 'string', default: String(DEFAULT_MIN_PAUSE_MS) },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError('measure', '--json, --min-pause-ms and files', args.join(' '), { cause });
  }
}

function readMinPauseMs(text: string): number {
  const minPauseMs = Number(text);
  const isInRange = minPauseMs >= LEAST_MIN_PAUSE_MS && minPauseMs <= MOST_MIN_PAUSE_MS;
  if (isInRange) return minPauseMs;
  throw new UsageError('--min-pause-ms', `${LEAST_MIN_PAUSE_MS} to ${MOST_MIN_PAUSE_MS}`, text);
}
