import { expect, test } from 'vitest';
import { expectReasons, HOW, measure, reason } from './measured-score.ts';

const SPOKEN = '1920 quiet, 4000 syllables, 640 quiet, 2560 syllables, 3200 quiet, 6400 syllables, 960 quiet';

/** Marked in the first two pauses' middles: 1900 to 6200, to 10 700, to the end of the sound. */
const PARTS = [
  { name: 'Situation', startMs: 0, endMs: 6200 },
  { name: 'Action', startMs: 6200, endMs: 10_700 },
  { name: 'Result', startMs: 10_700, endMs: 20_000 },
];

test('three parts that fill the answer have its length, its syllables and its two pauses between them', () => {
  const { parts, ...whole } = measure(SPOKEN, { parts: PARTS });

  const sum = (figure: 'share' | 'syllables' | 'pauses') =>
    (parts ?? []).reduce((total, part) => total + (part[figure] ?? NaN), 0);
  expect(parts?.map(({ name }) => name)).toEqual(['Situation', 'Action', 'Result']);
  expect(sum('share')).toBeCloseTo(1, 6);
  expect(sum('syllables')).toBe(whole.syllables);
  expect(sum('pauses')).toBe(whole.pauses.length);
  expect(parts?.[0]?.startMs).toBe(whole.speechOnsetMs);
  expect(parts?.[2]?.endMs).toBe(whole.speechOffsetMs);
  expectReasons({ parts, ...whole });
});

test('a part spoken at 4 syllables a second has that articulation rate, and a lower speech rate with its pauses', () => {
  const { parts } = measure(SPOKEN, { parts: PARTS });

  for (const { articulationRate, speechRate } of parts ?? []) {
    expect(Math.abs((articulationRate ?? 0) - 4)).toBeLessThan(0.6);
    expect(speechRate).toBeLessThan(articulationRate ?? 0);
  }
});

test('a part with under 2 s of speech has syllables and pauses, and says why it has no rate', () => {
  const { parts } = measure(SPOKEN, { parts: [{ name: 'Task', startMs: 5000, endMs: 7400 }] });

  expect(parts?.[0]).toMatchObject({ speechRate: null, articulationRate: null, pauses: 1 });
  expect(parts?.[0]?.syllables).toBeGreaterThan(5);
  expect(parts?.[0]?.notMeasurable).toEqual([
    { figure: 'speechRate', reason: 'Less than 2 s of speech was heard.' },
    { figure: 'articulationRate', reason: 'Less than 2 s of speech was heard.' },
  ]);
});

test('a part marked outside of the answer has no share of it', () => {
  const { parts } = measure(SPOKEN, { parts: [{ name: 'Task', startMs: 0, endMs: 1000 }] });

  expect(parts?.[0]).toMatchObject({ share: 0, syllables: 0, pauses: 0, speechRate: null });
});

test('what is not measurable of the answer is not measurable of its parts, for the same reason', () => {
  const spoiled = measure(SPOKEN, { parts: PARTS, clippedShare: 0.5 });
  const unspoken = measure('4000 quiet', { parts: PARTS });

  for (const part of spoiled.parts ?? []) {
    expect(part).toMatchObject({ syllables: null, articulationRate: null, pauses: null });
    expect(part.notMeasurable).toContainEqual({ figure: 'pauses', reason: reason(spoiled, 'syllables') });
  }
  expect(unspoken.parts).toBeNull();
  expect(reason(unspoken, 'parts')).toBe('No speech was heard.');
});

test('without marks there are no parts, and that is said', () => {
  expect(reason(measure(SPOKEN, HOW), 'parts')).toBe('The parts of this answer are not marked.');
});
