import { expect, test } from 'vitest';
import { gainNeededDb, guessGainDb } from '../../../core/pacing/gain.ts';
import { levelByte } from '../../../core/pacing/voice-track.ts';
import { answer } from '../../speech/answer.ts';

test('speech at -22 dBFS needs 2 dB to stand at -20, however much silence is around it', () => {
  const { level, voice } = answer('9600 quiet, 1920 voice, 9600 quiet');

  expect(gainNeededDb(level, voice)).toBe(2);
});

test('the loudest 5 in 100 levels of speech are let through above -20 dBFS, and the soft ones do not count', () => {
  const level = Array.from({ length: 160 }, (_, i) => levelByte(i < 120 ? -40 : i < 156 ? -25 : -5));

  expect(
    gainNeededDb(
      level,
      Array.from({ length: 50 }, () => 250),
    ),
  ).toBe(5);
});

test('an answer without voice asks for no gain', () => {
  const { level, voice } = answer('1920 quiet');

  expect(gainNeededDb(level, voice)).toBeNull();
  expect(gainNeededDb([], [])).toBeNull();
});

test('a loud voice asks for less', () => {
  expect(
    gainNeededDb(
      Array.from({ length: 16 }, () => levelByte(-6)),
      [250, 250, 250, 250, 250],
    ),
  ).toBe(-14);
});

test('no gain is more than 40 dB', () => {
  expect(
    gainNeededDb(
      Array.from({ length: 16 }, () => levelByte(-90)),
      [250, 250, 250, 250, 250],
    ),
  ).toBe(40);
});

test('the first guess takes all sound for speech, but not exact zeros', () => {
  expect(guessGainDb(answer('1920 voice, 9600 zeros').level)).toBe(2);
  expect(guessGainDb(answer('1920 zeros').level)).toBeNull();
});
