import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeThirdParty } from '../../../server/third-party/third-party.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('THIRD-PARTY.md is what is installed; else run node server/third-party/write-third-party.ts', () => {
  const written = readFileSync(join(ROOT, 'THIRD-PARTY.md'), 'utf8');

  expect(written === describeThirdParty(ROOT)).toBe(true);
});

test('what the pages hold is named with its licence', () => {
  const [pages = ''] = describeThirdParty(ROOT).split('## In the server');

  for (const part of [
    /Figtree, font \(OFL-1\.1\)/,
    /Newsreader, font \(OFL-1\.1\)/,
    /Silero VAD, voice model \(MIT\)/,
    /@ricky0123\/vad-web [\d.]+ \(ISC\)/,
    /onnxruntime-web [\d.]+ \(MIT\)/,
    /lucide-static [\d.]+ \(ISC\)/,
    /### lit [\d.]+ \(BSD-3-Clause\)/,
    /### typebox [\d.]+ \(MIT\)/,
  ]) {
    expect(pages).toMatch(part);
  }
});

test('no package that is passed on or imported is under the GPL', () => {
  const titles = describeThirdParty(ROOT).match(/^### .*$/gm) ?? [];

  expect(titles.length).toBeGreaterThan(50);
  expect(titles.filter((title) => title.includes('GPL'))).toEqual([]);
});
