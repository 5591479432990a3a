import { beforeAll, describe, expect, test } from 'vitest';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import { writeTextGrid } from '../../../core/pacing/text-grid.ts';
import type { VoiceTrack } from '../../../core/pacing/voice-track.ts';
import { HEARING_TIMEOUT_MS, readSpeech, type Speech } from '../../speech/read-speech.ts';

const HOW = { minPauseMs: 250, band: null, question: null, clippedShare: 0 };

let speech: Speech;

beforeAll(async () => {
  speech = await readSpeech('five-phrases-with-four-pauses');
}, HEARING_TIMEOUT_MS);

function measured(change: Partial<VoiceTrack> = {}) {
  const track = { ...speech.voiceTrack, ...change };
  return { track, pacing: measurePacing(track, HOW), durationMs: speech.pcm.length / 16 };
}

/** The intervals of a tier: from, to and text, as they are written. */
function intervalsOf(grid: string, tier: string): { from: number; to: number; text: string }[] {
  const body = grid.split(/item \[\d\]:/).find((part) => part.includes(`name = "${tier}"`)) ?? '';
  return [...body.matchAll(/intervals \[\d+\]:\s+xmin = (\S+)\s+xmax = (\S+)\s+text = "(.*)"/g)].map(
    ([, from, to, text]) => ({ from: Number(from), to: Number(to), text: text ?? '' }),
  );
}

describe.each(['runs and pauses', 'answer'])('the intervals of the tier "%s"', (tier) => {
  test('tile the 12.6931875 s of the sound', () => {
    const intervals = intervalsOf(writeTextGrid(measured()) ?? '', tier);

    expect(intervals[0]?.from).toBe(0);
    expect(intervals.at(-1)?.to).toBe(12.6931875);
    for (const [i, { from, to }] of intervals.entries()) {
      expect(to).toBeGreaterThan(from);
      if (i > 0) expect(from).toBe(intervals[i - 1]?.to);
    }
  });
});

test('5 runs and 4 pauses stand where they were measured, between two silences', () => {
  const sound = measured();

  const intervals = intervalsOf(writeTextGrid(sound) ?? '', 'runs and pauses');

  expect(intervals.map(({ text }) => text)).toEqual([
    '',
    'run',
    'pause short',
    'run',
    'pause short',
    'run',
    'pause long',
    'run',
    'pause very-long',
    'run',
    '',
  ]);
  expect(intervals.filter(({ text }) => text === 'run').map(({ from, to }) => [from, to])).toEqual(
    sound.pacing.runs.map(({ startMs, endMs }) => [startMs / 1000, endMs / 1000]),
  );
});

test('there are as many points as syllables, in the runs', () => {
  const sound = measured();

  const grid = writeTextGrid(sound) ?? '';

  const points = [...grid.matchAll(/number = (\S+)/g)].map(([, at]) => Number(at) * 1000);
  expect(points).toHaveLength(sound.pacing.syllables ?? NaN);
  expect(grid).toContain(`points: size = ${points.length}`);
  for (const at of points)
    expect(sound.pacing.runs.some(({ startMs, endMs }) => at >= startMs && at <= endMs)).toBe(true);
});

test('an interruption between two runs is an interval with its cause', () => {
  const interruption = { startMs: 8000, endMs: 9000, cause: 'suspended' } as const;
  const sound = measured({ interruptions: [interruption] });

  const intervals = intervalsOf(writeTextGrid(sound) ?? '', 'runs and pauses');

  expect(intervals).toContainEqual({ from: 8, to: 9, text: 'not heard suspended' });
});

test('a sound in which nobody speaks is one interval, and one without length is none', () => {
  const sound = measured();
  const silent = { ...sound.track, voice: new Uint8Array(sound.track.voice.length) };
  const pacing = measurePacing(silent, HOW);

  const intervals = intervalsOf(writeTextGrid({ ...sound, track: silent, pacing }) ?? '', 'answer');

  expect(intervals).toEqual([{ from: 0, to: 12.6931875, text: '' }]);
  expect(writeTextGrid({ ...sound, durationMs: 0 })).toBeNull();
});
