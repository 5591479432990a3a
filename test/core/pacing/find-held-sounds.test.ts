import { expect, test } from 'vitest';
import { findHeldSounds } from '../../../core/pacing/find-held-sounds.ts';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import { levelByte, probabilityByte } from '../../../core/pacing/voice-track.ts';
import { answer } from '../../speech/answer.ts';
import { HOW, measure, reason } from './measured-score.ts';

const ALL = [{ startMs: 0, endMs: 10_000 }];
const MOVING = [-30, -26, -22, -20, -22, -26, -30, -34, -38, -34];

/** Syllables of 100 ms, a level held for so long, and syllables again; all as voiced as told. */
function spoken(heldMs: number, voicing = 0.9) {
  const syllables = Array.from({ length: 60 }, (_, hop) => MOVING[hop % MOVING.length] ?? 0);
  const envelope = [...syllables, ...new Array<number>(heldMs / 10).fill(-20), ...syllables].map(levelByte);
  return { envelope, level: envelope, voicing: envelope.map(() => probabilityByte(voicing)) };
}

test('a vowel held for 500 ms between moving syllables is found within 60 ms', () => {
  const [held, ...others] = findHeldSounds(spoken(500), ALL);

  expect(others).toEqual([]);
  expect(Math.abs((held?.startMs ?? 0) - 600)).toBeLessThanOrEqual(60);
  expect(Math.abs((held?.endMs ?? 0) - 1100)).toBeLessThanOrEqual(60);
});

test('one of 200 ms is a vowel like any other', () => {
  expect(findHeldSounds(spoken(200), ALL)).toEqual([]);
});

test('a steady noise is no held sound, nor is one outside of all runs', () => {
  expect(findHeldSounds(spoken(500, 0.5), ALL)).toEqual([]);
  expect(findHeldSounds(spoken(500), [{ startMs: 0, endMs: 600 }])).toEqual([]);
});

test('a sound whose colour changes at the same envelope is not held', () => {
  const streams = spoken(500);
  const level = streams.envelope.map((byte, hop) => byte + 2 * (hop % 12));

  expect(findHeldSounds({ ...streams, level }, ALL)).toEqual([]);
});

test('held sounds are looked for only when asked, and change no other figure', () => {
  const score = '960 quiet, 4000 syllables, 640 quiet, 4000 syllables, 960 quiet';
  const track = answer(score);
  // The second half of the speech becomes one held sound.
  const envelope = Uint8Array.from(track.envelope ?? [], (byte, hop) => (hop > 600 ? levelByte(-22) : byte));
  const asked = measurePacing({ ...track, envelope }, { ...HOW, findsHesitations: true });
  const unasked = measurePacing({ ...track, envelope }, HOW);

  expect(asked.voicedHesitations).toHaveLength(1);
  expect(reason(unasked, 'voicedHesitations')).toBe('Held sounds were not looked for.');
  expect({ ...asked, voicedHesitations: null, notMeasurable: [] }).toEqual({ ...unasked, notMeasurable: [] });
});

test('a track without an envelope says why it has no held sounds', () => {
  const pacing = measure('960 quiet, 4000 voice, 960 quiet', { findsHesitations: true });

  expect(reason(pacing, 'voicedHesitations')).toBe(
    'This voice track does not keep what held sounds are known by.',
  );
});
