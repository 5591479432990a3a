import { expect, test } from 'vitest';
import { findNuclei } from '../../../core/pacing/find-nuclei.ts';
import { levelByte } from '../../../core/pacing/voice-track.ts';

const ALL = [{ startMs: 0, endMs: 10_000 }];

/** Hills of the envelope from valley and hill levels in turn, one each 50 ms, all voiced. */
function hills(...levels: readonly number[]) {
  const envelope = levels
    .flatMap((level) => [level - 1, level - 0.5, level, level - 0.5, level - 1])
    .map(levelByte);
  return { envelope, voicing: envelope.map(() => 200) };
}

test('two hills with a dip of 3 dB are two syllables, with one of 2 dB one', () => {
  expect(findNuclei(hills(-60, -20, -23, -20, -60), ALL)).toEqual([75, 175]);
  expect(findNuclei(hills(-60, -20, -21, -20, -60), ALL)).toHaveLength(1);
});

test('a hill counts from 20 dB below the loudest on', () => {
  expect(findNuclei(hills(-60, -20, -60, -39, -60), ALL)).toHaveLength(2);
  expect(findNuclei(hills(-60, -20, -60, -42, -60), ALL)).toHaveLength(1);
});

test('a hill that is hardly periodic is a consonant', () => {
  const { envelope, voicing } = hills(-60, -20, -60, -20, -60);

  expect(findNuclei({ envelope, voicing: voicing.fill(50, 15, 20) }, ALL)).toEqual([75]);
});

test('of two hills 50 ms apart the higher one counts', () => {
  const envelope = [-60, -20, -40, -40, -40, -40, -18, -60].map(levelByte);

  expect(findNuclei({ envelope, voicing: envelope.map(() => 200) }, ALL)).toEqual([65]);
});

test('a hill outside of all runs is none, and without runs there is none', () => {
  const streams = hills(-60, -20, -60, -20, -60);

  expect(findNuclei(streams, [{ startMs: 0, endMs: 110 }])).toEqual([75]);
  expect(findNuclei(streams, [])).toEqual([]);
});
