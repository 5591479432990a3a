import { expect, test } from 'vitest';
import { findEchoMs } from '../../../client/audio/echo.ts';
import { makeNoise, mix } from './made-sound.ts';

/** Half a second of the question, and what the microphone hears until 300 ms after its end. */
const TAIL_SAMPLES = 8000;
const HEARD_SAMPLES = 12_800;

const question = makeNoise(TAIL_SAMPLES, 1);

test('a question that arrives 55 ms late and 30 dB quieter, in a room, reaches 55 ms into the answer', () => {
  const late = new Float32Array(HEARD_SAMPLES);
  late.set(question, 880);
  const heard = mix([late, 10 ** (-30 / 20)], [makeNoise(HEARD_SAMPLES, 2), 10 ** (-40 / 20)]);

  expect(findEchoMs(question, heard)).toBe(55);
});

test('an echo that comes upside down is an echo', () => {
  const late = new Float32Array(HEARD_SAMPLES);
  late.set(question, 160);

  expect(findEchoMs(question, mix([late, -0.2]))).toBe(10);
});

test('another voice in the answer is no echo', () => {
  expect(findEchoMs(question, makeNoise(HEARD_SAMPLES, 3))).toBe(0);
});

test('with headphones on, in silence, there is no echo', () => {
  expect(findEchoMs(question, new Float32Array(HEARD_SAMPLES))).toBe(0);
});
