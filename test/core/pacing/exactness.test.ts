import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FIGURE_WORDS, ROWS } from '../../../bench/accuracy-rows.ts';
import { exactnessFile, readExactness } from '../../../bench/exactness-file.ts';
import { EXACTNESS } from '../../../core/pacing/exactness-figures.ts';
import { rangeOf, type ExactFigure } from '../../../core/pacing/exactness.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (file: string) => readFile(new URL(file, ROOT), 'utf8');

/** A bench's last run as its document has it. */
const written = (rows: string) =>
  `# Benches\n\n## Accuracy: last run, 2 May 2026\n\nWords.\n\n| Speech | Figure | Is | Must be | |\n|---|---|---|---|---|\n${rows}\n\nMore words.\n`;

test('the product tells the figures of the last run that bench/README.md tells; else run npm run bench:exactness', async () => {
  const run = readExactness(await read('bench/README.md'));

  expect(EXACTNESS).toEqual(run);
  expect(await read('core/pacing/exactness-figures.ts')).toBe(await exactnessFile(run));
});

/** `5 to 8`, or `8` where both are. */
const said = (figure: ExactFigure) => {
  const rooms = EXACTNESS.rows.filter(({ speech }) => speech.startsWith('clean'));
  const { least, most } = rangeOf(rooms, figure) ?? { least: NaN, most: NaN };
  return least === most ? String(most) : `${least} to ${most}`;
};

test('README.md says of ordinary rooms what that run found: ends and first words, as numbers', async () => {
  const readme = (await read('README.md')).replaceAll(/\s+/g, ' ');
  const mostOfFirstWord = said('firstWordMostMs').split(' to ').at(-1);

  expect(readme).toContain(
    `ends off by ${said('edgeMedianMs')} ms (median), ${said('edgeP95Ms')} ms (95 of 100)`,
  );
  expect(readme).toContain(`first word within ${mostOfFirstWord} ms`);
});

test('two rows of one kind of speech are one, with 0.99 of its pauses and 7 ms at its edges, and no more', () => {
  const rows = '| clean, quiet, readers (8) | pause F1, tolerant | 0.990 | ≥ 0.99 | reached |';
  const run = readExactness(
    written(`${rows}\n| clean, quiet, readers (8) | edges, median ms | 7 | ≤ 20 | reached |`),
  );

  expect(run.on).toBe('2 May 2026');
  expect(run.rows).toHaveLength(1);
  expect(run.rows[0]).toMatchObject({ speech: 'clean, quiet', by: 'readers', recordings: 8 });
  expect(run.rows[0]).toMatchObject({ pauseF1: 0.99, edgeMedianMs: 7, edgeP95Ms: null });
});

test('each figure that the bench judges has words, and they are read back', () => {
  for (const { name, must } of ROWS)
    for (const figure of Object.keys(must)) {
      const run = readExactness(written(`| ${name}, readers (8) | ${FIGURE_WORDS[figure]} | 7 | ≤ 20 | |`));
      expect(Object.values(run.rows[0] ?? {})).toContain(7);
    }
});

test('a figure that is not known, and a run without a date, are told by name', () => {
  expect(() => readExactness(written('| clean, readers (8) | charm | 1 | ≥ 1 | reached |'))).toThrow('charm');
  expect(() => readExactness('# Benches\n')).toThrow('got none');
});

test('edges off by 5 and 8 ms, and by nothing that was said, range from 5 to 8', () => {
  const rows =
    '| clean, a (1) | edges, median ms | 8 | | |\n| clean, b (1) | edges, median ms | 5 | | |\n| loud, c (1) | flagged | 1 | | |';
  const run = readExactness(written(rows));

  expect(rangeOf(run.rows, 'edgeMedianMs')).toEqual({ least: 5, most: 8 });
  expect(rangeOf(run.rows, 'edgeP95Ms')).toBeNull();
});
