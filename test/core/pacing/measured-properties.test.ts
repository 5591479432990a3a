import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import type { Pacing } from '../../../core/pacing/pacing.ts';
import { fromPcm16, toPcm16 } from '../../../core/pacing/pcm16.ts';
import type { VoiceModel } from '../../../core/pacing/voice-model.ts';
import type { VoiceTrack } from '../../../core/pacing/voice-track.ts';
import { loadVoiceModel } from '../../../server/voice-model/load-voice-model.ts';
import { trackRecording } from '../../../server/voice-model/track-recording.ts';
import { atLevel } from '../../speech/level.ts';
import { MADE_SOUNDS } from '../../speech/made-sounds.ts';
import { HEARING_TIMEOUT_MS, readRecording } from '../../speech/read-speech.ts';

vi.setConfig({ testTimeout: 4 * HEARING_TIMEOUT_MS, hookTimeout: HEARING_TIMEOUT_MS });

const SECOND = 16_000;
const HOW = { band: null, question: null, clippedShare: 0 };

/** The level of the noise under `five-phrases-with-four-pauses`. */
const ROOM_DBFS = -50;

/** More of the same room moves an edge by no more than this. */
const SAME_EDGE_MS = 20;

let model: VoiceModel;
let spoken: Float32Array;
let track: VoiceTrack;

beforeAll(async () => {
  model = await loadVoiceModel();
  spoken = fromPcm16((await readRecording('five-phrases-with-four-pauses')).pcm);
  track = await trackRecording(toPcm16(spoken), model);
});

async function measured(sound: Float32Array, minPauseMs = 250): Promise<Pacing> {
  return measurePacing(await trackRecording(toPcm16(sound), model), { ...HOW, minPauseMs });
}

const edgesMs = ({ runs }: Pacing) => runs.flatMap(({ startMs, endMs }) => [startMs, endMs]);
const countsOf = ({ runs, pauses, syllables, falseFinishes }: Pacing) => ({
  runs: runs.length,
  pauses: pauses.length,
  syllables,
  falseFinishes: falseFinishes?.length,
});

describe('whatever the pause threshold', () => {
  const thresholds = fc.integer({ min: 200, max: 1000 });

  test('the track stays as it is', () => {
    const before = structuredClone(track);

    fc.assert(
      fc.property(thresholds, (minPauseMs) => {
        measurePacing(track, { ...HOW, minPauseMs });
        expect(track).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test('a longer one gives no more pauses', () => {
    fc.assert(
      fc.property(thresholds, thresholds, (one, other) => {
        const pausesAt = (minPauseMs: number) => measurePacing(track, { ...HOW, minPauseMs }).pauses.length;

        expect(pausesAt(Math.max(one, other))).toBeLessThanOrEqual(pausesAt(Math.min(one, other)));
      }),
      { numRuns: 20 },
    );
  });

  test('runs and pauses in turn fill the answer', () => {
    fc.assert(
      fc.property(thresholds, (minPauseMs) => {
        const { runs, pauses, speechOnsetMs, speechOffsetMs } = measurePacing(track, { ...HOW, minPauseMs });
        const inTurn = [...runs, ...pauses].sort((a, b) => a.startMs - b.startMs);

        expect(inTurn[0]?.startMs).toBe(speechOnsetMs);
        expect(inTurn.at(-1)?.endMs).toBe(speechOffsetMs);
        for (const [i, { startMs }] of inTurn.entries())
          if (i > 0) expect(startMs).toBe(inTurn[i - 1]?.endMs);
      }),
      { numRuns: 20 },
    );
  });
});

describe('no speech is found in', () => {
  const length = 10 * SECOND;

  test.each(['tone', 'white', 'pink', 'hum', 'typing'] as const)('10 s of %s, soft or loud', async (kind) => {
    for (const dbfs of [-50, -25]) {
      const { runs, notMeasurable } = await measured(atLevel(MADE_SOUNDS[kind](length, 3), dbfs));

      expect(runs).toEqual([]);
      expect(notMeasurable).toContainEqual({ figure: 'answerMs', reason: 'No speech was heard.' });
    }
  });

  test('10 s of exact zeros', async () => {
    expect((await measured(new Float32Array(length))).runs).toEqual([]);
  });
});

test.each([
  ['plucked notes', 'music'],
  ['held chords', 'pads'],
] as const)('%s under speech, 15 dB below it, are music and leave the rates open', async (_, kind) => {
  const music = atLevel(MADE_SOUNDS[kind](spoken.length, 3), -38);

  const pacing = await measured(spoken.map((sample, i) => sample + (music[i] ?? 0)));

  expect(pacing.quality).toMatchObject({ music: true, otherVoices: false });
  expect(pacing).toMatchObject({ syllables: null, speechRate: null });
});

test.each(['tone', 'white', 'pink', 'hum', 'typing'] as const)(
  '%s under speech, 15 dB below it, is no music',
  async (kind) => {
    const sound = atLevel(MADE_SOUNDS[kind](spoken.length, 3), -38);

    const { quality } = await measured(spoken.map((sample, i) => sample + (sound[i] ?? 0)));

    expect(quality).toMatchObject({ music: false, otherVoices: false });
  },
);

test.each([
  [10, 0],
  [0, 10],
  [3.3, 7.1],
])(
  '%d s more of the same room before, and %d s after, move no edge by more than 20 ms',
  async (before, after) => {
    const [lead, tail] = [Math.round(before * SECOND), Math.round(after * SECOND)];
    const room = (length: number, seed: number) =>
      length === 0 ? new Float32Array(0) : atLevel(MADE_SOUNDS.pink(length, seed), ROOM_DBFS);
    const longer = new Float32Array([...room(lead, 5), ...spoken, ...room(tail, 6)]);

    const [was, is] = [
      edgesMs(measurePacing(track, { ...HOW, minPauseMs: 250 })),
      edgesMs(await measured(longer)),
    ];

    expect(is).toHaveLength(was.length);
    const moved = is.map((edge, i) => Math.abs(edge - (lead * 1000) / SECOND - (was[i] ?? NaN)));
    expect(Math.max(...moved)).toBeLessThanOrEqual(SAME_EDGE_MS);
  },
);

test.each([
  ['five-phrases-with-four-pauses', -18],
  ['five-phrases-with-four-pauses', 3],
  ['quiet-voice-in-noise', -18],
  ['quiet-voice-in-noise', -9],
  ['quiet-voice-in-noise', 6],
] as const)('%s: a gain of %i dB, without clipping, changes no count', async (name, gainDb) => {
  const sound = fromPcm16((await readRecording(name)).pcm);
  const louder = sound.map((sample) => sample * 10 ** (gainDb / 20));

  const [was, is] = [await measured(sound), await measured(louder)];

  expect(louder.every((sample) => Math.abs(sample) < 1)).toBe(true);
  expect(countsOf(is)).toEqual(countsOf(was));
});
