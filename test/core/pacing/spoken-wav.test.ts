import { expect, test } from 'vitest';
import { makeWav } from '../../../core/pacing/make-wav.ts';
import { makeSpokenWav, readSpokenPart } from '../../../core/pacing/spoken-wav.ts';
import { readWav } from '../../../core/pacing/wav.ts';

const spoken = {
  samples: Float32Array.from({ length: 44_101 }, (_, i) => Math.sin(i / 9) / 2),
  sampleRateHz: 44_100,
  start: 4410,
  end: 39_690,
};

test('a wav says that somebody speaks from 0.1 to 0.9 s, and any reader still reads its sound', () => {
  const wav = makeSpokenWav(spoken);

  expect(readSpokenPart(wav)).toEqual({ startSeconds: 0.1, endSeconds: 0.9 });
  expect(readWav(wav)).toEqual(readWav(makeWav(spoken.samples, 44_100)));
});

test.each([
  ['a plain wav', makeWav(spoken.samples, 44_100)],
  ['an end before its start', makeSpokenWav({ ...spoken, end: 10 })],
  ['a file that is cut short', makeSpokenWav(spoken).subarray(0, -3)],
  ['another file', new TextEncoder().encode('OggS and more than forty-four bytes of something else')],
  ['an empty file', new Uint8Array()],
])('%s says nothing', (_, file) => {
  expect(readSpokenPart(file)).toBeNull();
});
