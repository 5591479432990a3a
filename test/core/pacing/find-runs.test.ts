import { describe, expect, test } from 'vitest';
import { findRuns } from '../../../core/pacing/find-runs.ts';
import type { Interruption } from '../../../core/pacing/voice-track.ts';
import { answer } from '../../speech/answer.ts';

const found = (score: string, interruptions: readonly Interruption[] = []) =>
  findRuns(answer(score).voice, interruptions).map(({ startMs, endMs }) => [startMs, endMs]);

test('speech begins 20 ms before its first voiced frame and ends 40 ms before its last one ends', () => {
  expect(found('960 quiet, 1920 voice, 960 quiet')).toEqual([[940, 2840]]);
});

test('speech that runs from the first frame to the last is the whole track', () => {
  expect(found('1920 voice')).toEqual([[0, 1920]]);
});

test('a track without voice, or without frames, has no runs', () => {
  expect(found('960 quiet')).toEqual([]);
  expect(findRuns([])).toEqual([]);
});

test('a gap of 1 frame is closed, one of 2 frames is a gap', () => {
  expect(found('960 voice, 32 quiet, 960 voice')).toEqual([[0, 1952]]);
  expect(found('960 voice, 64 quiet, 960 voice')).toEqual([
    [0, 920],
    [1004, 1984],
  ]);
});

test('voice in 2 frames is a click, in 3 frames it is speech', () => {
  expect(found('960 quiet, 64 voice, 960 quiet')).toEqual([]);
  expect(found('960 quiet, 96 voice, 960 quiet')).toEqual([[940, 1016]]);
});

test('a probability of 0.6 is voice, less is not', () => {
  const frames = (byte: number) => Uint8Array.from({ length: 10 }, () => byte);

  expect(findRuns(frames(153))).toHaveLength(1);
  expect(findRuns(frames(152))).toHaveLength(0);
});

describe('a run does not cross an interruption', () => {
  test('that has a length', () => {
    const interruptions = [{ startMs: 800, endMs: 1000, cause: 'samples-lost' } as const];

    expect(found('1920 voice', interruptions)).toEqual([
      [0, 800],
      [1000, 1920],
    ]);
  });

  test('nor one without length, though it is cut at one instant', () => {
    const interruptions = [{ startMs: 800, endMs: 800, cause: 'paused' } as const];

    expect(found('1920 voice', interruptions)).toEqual([
      [0, 800],
      [800, 1920],
    ]);
  });

  test('nor several', () => {
    const cuts = [200, 800, 1500].map(
      (at) => ({ startMs: at, endMs: at + 100, cause: 'suspended' }) as const,
    );

    expect(found('1920 voice', cuts)).toEqual([
      [0, 200],
      [300, 800],
      [900, 1500],
      [1600, 1920],
    ]);
  });

  test('and a gap that it touches is not closed', () => {
    const interruptions = [{ startMs: 960, endMs: 960, cause: 'paused' } as const];

    expect(found('960 voice, 32 quiet, 960 voice', interruptions)).toHaveLength(2);
  });
});
