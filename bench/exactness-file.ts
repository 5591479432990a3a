import { format, resolveConfig } from 'prettier';
import type { ExactFigure, Exactness, ExactnessRun } from '../core/pacing/exactness.ts';

/** What a page calls the figures that the bench prints. */
const FIGURES: Readonly<Record<string, ExactFigure>> = {
  'pause F1, tolerant': 'pauseF1',
  'pauses from 300 ms missed': 'missed',
  'pauses invented': 'invented',
  'missed or invented': 'missedOrInvented',
  'edges, median ms': 'edgeMedianMs',
  'edges, 95 of 100, ms': 'edgeP95Ms',
  'first word, most, ms': 'firstWordMostMs',
  'syllables, error': 'syllableError',
  'syllables, error, worse one': 'syllableError',
  flagged: 'flaggedShare',
};

const HEAD = /^## Accuracy: last run, (.+)$/m;
const ROW = /^\| (.+), ([^,|]+) \((\d+)\) \| (.+?) \| (.+?) \|/;

/** The last run that bench/README.md tells of. @throws {@link Error} when it holds none, or a figure without a name */
export function readExactness(readme: string): ExactnessRun {
  const head = HEAD.exec(readme);
  if (head === null)
    throw new Error('bench/README.md: expected a heading "## Accuracy: last run, DATE", got none');
  const rows = new Map<string, Exactness>();
  for (const line of tableAfter(readme.slice(head.index))) {
    const [, speech = '', by = '', recordings = '', name = '', is = ''] = ROW.exec(line) ?? [];
    const figure = FIGURES[name];
    if (figure === undefined || !Number.isFinite(Number(is)))
      throw new Error(`bench/README.md: expected a known figure and a number, got ${line}`);
    const key = `${speech}, ${by}`;
    const row = rows.get(key) ?? { speech, by, recordings: Number(recordings), ...NOTHING };
    rows.set(key, { ...row, [figure]: Number(is) });
  }
  return { on: head[1] ?? '', rows: [...rows.values()] };
}

/** The text of `core/pacing/exactness-figures.ts`. */
export async function exactnessFile(run: ExactnessRun): Promise<string> {
  const style = await resolveConfig(import.meta.filename);
  return format(textOf(run), { ...style, parser: 'typescript' });
}

const NOTHING: Record<ExactFigure, null> = {
  pauseF1: null,
  missed: null,
  invented: null,
  missedOrInvented: null,
  edgeMedianMs: null,
  edgeP95Ms: null,
  firstWordMostMs: null,
  syllableError: null,
  flaggedShare: null,
};

/** The rows of the first table, without its head. */
function tableAfter(text: string): string[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const rest = lines.slice(first + 2);
  return rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith('|')),
  );
}

function textOf(run: ExactnessRun): string {
  return `import type { ExactnessRun } from './exactness.ts';

/** How exact the figures were when it was last measured. Made by \`npm run bench:exactness\` from bench/README.md. */
export const EXACTNESS: ExactnessRun = ${JSON.stringify(run)};
`;
}
