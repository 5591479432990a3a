import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toPcm16 } from '../../../core/pacing/pcm16.ts';
import { TrackMaker, type TrackStretch } from '../../../core/pacing/track-maker.ts';
import type { VoiceModel } from '../../../core/pacing/voice-model.ts';
import { loadVoiceModel } from '../../../server/voice-model/load-voice-model.ts';
import { HEARING_TIMEOUT_MS, readRecording } from '../../speech/read-speech.ts';

vi.setConfig({ testTimeout: HEARING_TIMEOUT_MS, hookTimeout: HEARING_TIMEOUT_MS });

let model: VoiceModel;
/** Two seconds and a part of a frame, with a first word in them. */
let pcm: Int16Array;

beforeAll(async () => {
  model = await loadVoiceModel();
  pcm = (await readRecording('two-sentences-900ms-apart')).pcm.slice(0, 32_100);
});

async function track(batches: readonly Int16Array[], gainDb = 3) {
  const maker = new TrackMaker({ model, gainDb });
  const stretches = await Promise.all(batches.map((batch) => maker.hear(batch)));
  return { stretches: [...stretches, await maker.finish()], track: maker.track([]), maker };
}

function cutAt(cuts: readonly number[]): Int16Array[] {
  const ends = [...cuts.toSorted((a, b) => a - b), pcm.length];
  return ends.map((end, i) => pcm.subarray(ends[i - 1] ?? 0, end));
}

test('32100 samples make 62 frames and 200 bytes of each other stream; what is not full is dropped', async () => {
  const made = await track([pcm]);

  expect(made.track).toMatchObject({ sampleCount: 32_100, gainDb: 3 });
  expect(made.track.voice).toHaveLength(62);
  expect(made.track.level).toHaveLength(200);
  expect(made.track.voicing).toHaveLength(200);
  expect(made.track.envelope).toHaveLength(200);
});

test('cutting the sound anywhere gives the same bytes', async () => {
  const whole = await track([pcm]);

  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(pcm.length), { maxLength: 8 }), async (cuts) => {
      const made = await track(cutAt(cuts));

      expect(made.track).toEqual(whole.track);
    }),
    { numRuns: 12 },
  );
});

test('the stretches, laid end to end, are the track', async () => {
  const { stretches, track: made } = await track(cutAt([1, 511, 513, 700, 16_000, 16_001]));

  const joined = (bytes: (stretch: TrackStretch) => readonly number[]) =>
    Uint8Array.from(stretches.flatMap(bytes));
  expect(joined(({ voice }) => voice)).toEqual(made.voice);
  expect(joined(({ level }) => level)).toEqual(made.level);
  expect(joined(({ voicing }) => voicing)).toEqual(made.voicing);
  expect(joined(({ envelope }) => envelope)).toEqual(made.envelope);
  expect(stretches.at(-1)?.firstLevel).toBe(stretches.slice(0, -1).flatMap(({ level }) => level).length);
});

test('each frame is in the stretch of the batch that completed it', async () => {
  const { stretches } = await track(cutAt([511, 512, 1535]));

  expect(stretches.map(({ firstFrame, voice }) => [firstFrame, voice.length])).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
    [2, 60],
    [62, 0],
  ]);
});

test('one model makes the same track again, for each answer begins anew', async () => {
  const first = await track([pcm]);
  const second = await track([pcm]);

  expect(second.track).toEqual(first.track);
});

test('a buffer may be changed once it has been handed over', async () => {
  const maker = new TrackMaker({ model, gainDb: 3 });
  const lent = pcm.slice();
  const heard = [maker.hear(lent.subarray(0, 9000)), maker.hear(lent.subarray(9000))];
  lent.fill(0);
  await Promise.all(heard);
  await maker.finish();

  expect(maker.track([])).toEqual((await track([pcm])).track);
});

test('gain lifts what the model hears and leaves the level as it is', async () => {
  const plain = await track([pcm], 0);
  const lifted = await track([pcm], 20);

  expect(lifted.track.level).toEqual(plain.track.level);
  expect(lifted.track.voice).not.toEqual(plain.track.voice);
});

test('3 samples at full scale are counted across batches', async () => {
  const { maker } = await track([toPcm16(Float32Array.of(1, 0.5, -1)), toPcm16(Float32Array.of(1))]);

  expect(maker.clippedSamples).toBe(3);
});

describe('when the model fails', () => {
  const broken: VoiceModel = {
    judge: () => Promise.reject(new Error('out of memory')),
    reset: () => undefined,
  };

  test('every batch from then on fails, for its track would have a hole', async () => {
    const maker = new TrackMaker({ model: broken, gainDb: 0 });
    const heard = await Promise.allSettled([maker.hear(pcm), maker.hear(pcm), maker.finish()]);

    expect(heard.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});

test('nothing can be heard after the end', async () => {
  const { maker } = await track([pcm]);

  expect(() => maker.hear(pcm)).toThrow(/has been finished/);
});
