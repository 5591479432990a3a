/**
 * Takes the table of the last `bench:accuracy` out of bench/README.md into the file that the product tells it from, so
 * that its pages and its documents cannot say different numbers; a test holds them together.
 *
 *   npm run bench:exactness
 */
import { readFile, writeFile } from 'node:fs/promises';
import { exactnessFile, readExactness } from './exactness-file.ts';

const README = new URL('README.md', import.meta.url);
const FILE = new URL('../core/pacing/exactness-figures.ts', import.meta.url);

await writeFile(FILE, await exactnessFile(readExactness(await readFile(README, 'utf8'))));
