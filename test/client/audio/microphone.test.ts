import { afterEach, expect, test } from 'vitest';
import { microphoneProblemOf } from '../../../client/audio/microphone-problem.ts';
import { openMicrophone } from '../../../client/audio/microphone.ts';
import { rememberedGainDb, rememberGain } from '../../../client/audio/remembered-microphone.ts';

afterEach(() => localStorage.clear());

test('the microphone is opened with its sound as it is', async () => {
  const microphone = await openMicrophone();

  if ('type' in microphone) throw new Error(microphone.type);
  const { echoCancellation, noiseSuppression, autoGainControl } = microphone.track.getSettings();
  expect([echoCancellation, noiseSuppression, autoGainControl]).toEqual([false, false, false]);
  expect(microphone.isProcessed).toBe(false);
  microphone.track.stop();
});

test('a remembered microphone that is not connected gives way to another', async () => {
  const microphone = await openMicrophone('one that was lent to a friend');

  if ('type' in microphone) throw new Error(microphone.type);
  expect(microphone.track.readyState).toBe('live');
  microphone.track.stop();
});

test.each([
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'no-microphone'],
  ['NotReadableError', 'in-use'],
] as const)('%s means %s', (name, type) => {
  expect(microphoneProblemOf(new DOMException('', name))).toEqual({ type });
});

test('an error of our own making is not taken for a microphone problem', () => {
  expect(() => microphoneProblemOf(new TypeError('no constraints'))).toThrow(TypeError);
});

test('the gain of one microphone is not used for another', () => {
  rememberGain('desk', 12.5);

  expect(rememberedGainDb('desk')).toBe(12.5);
  expect(rememberedGainDb('headset')).toBeNull();
});
