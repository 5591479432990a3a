import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { Frames, MOST_FRAMES } from '../../../core/interview/fact.ts';
import { trackStretches } from '../../../core/interview/track-stretches.ts';
import { FRAME_MS, LEVEL_HOP_MS } from '../../../core/pacing/sample-clock.ts';
import { answer } from '../../speech/answer.ts';

const joined = (pieces: readonly (readonly number[] | undefined)[]) => pieces.flatMap((piece) => piece ?? []);

test('a track of 5 minutes is three stretches that a log takes, without a gap and side by side', () => {
  const track = answer('1920 quiet, 280000 syllables, 18080 quiet');

  const stretches = trackStretches('1', track);

  expect(stretches.map(({ voice }) => voice.length)).toEqual([
    MOST_FRAMES,
    MOST_FRAMES,
    9375 - 2 * MOST_FRAMES,
  ]);
  for (const stretch of stretches) {
    expect(Value.Check(Frames, stretch)).toBe(true);
    expect(Math.abs(stretch.firstFrame * FRAME_MS - stretch.firstLevel * LEVEL_HOP_MS)).toBeLessThan(
      LEVEL_HOP_MS,
    );
  }
  expect(joined(stretches.map(({ voice }) => voice))).toEqual([...track.voice]);
  expect(joined(stretches.map(({ level }) => level))).toEqual([...track.level]);
  expect(joined(stretches.map(({ envelope }) => envelope))).toEqual([...(track.envelope ?? [])]);
  expect(stretches.map(({ firstLevel }) => firstLevel)).toEqual(
    stretches.map((_, i) => joined(stretches.slice(0, i).map(({ level }) => level)).length),
  );
});

test('a track without a frame is one empty stretch', () => {
  expect(trackStretches('1', { ...answer('0 quiet'), voicing: null })).toMatchObject([
    { firstFrame: 0, voice: [], level: [], voicing: [] },
  ]);
});
