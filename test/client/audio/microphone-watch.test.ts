import { expect, test } from 'vitest';
import { MicrophoneWatch } from '../../../client/audio/microphone-watch.ts';

const RATE_HZ = 16_000;

/** Hears a score of sound and exact zeros in ms, in blocks of 20 ms: `[1000, 'sound']`. */
function hear(
  watch: MicrophoneWatch,
  score: readonly (readonly [ms: number, what: 'sound' | 'zeros'])[],
  fromMs = 0,
) {
  let at = fromMs * 16;
  for (const [ms, what] of score) {
    for (let heardMs = 0; heardMs < ms; heardMs += 20) {
      watch.hear(new Float32Array(320).fill(what === 'sound' ? 1e-6 : 0), at);
      at += 320;
    }
  }
}

test('exact zeros for more than 3 s are a muted microphone from their start to their end', () => {
  const watch = new MicrophoneWatch(RATE_HZ);

  hear(watch, [
    [1000, 'sound'],
    [4000, 'zeros'],
    [100, 'sound'],
  ]);

  expect(watch.takeEnded()).toEqual([{ cause: 'microphone-muted', startSample: 16_000, endSample: 80_000 }]);
});

test('a microphone whose pauses are zeros again and again is gated, not muted', () => {
  const watch = new MicrophoneWatch(RATE_HZ);

  hear(watch, [
    [1000, 'sound'],
    [400, 'zeros'],
    [1000, 'sound'],
    [400, 'zeros'],
    [1000, 'sound'],
    [5000, 'zeros'],
  ]);

  expect(watch.silent).toBeNull();
});

test('a microphone that is muted twice is muted twice', () => {
  const watch = new MicrophoneWatch(RATE_HZ);

  hear(watch, [
    [1000, 'sound'],
    [4000, 'zeros'],
    [1000, 'sound'],
    [4000, 'zeros'],
    [1000, 'sound'],
  ]);

  expect(watch.takeEnded()).toHaveLength(2);
});

test('a word of the browser that comes 500 ms late marks from where the zeros began', () => {
  const watch = new MicrophoneWatch(RATE_HZ);

  hear(watch, [
    [1000, 'sound'],
    [500, 'zeros'],
  ]);
  watch.microphoneGone('microphone-ended');

  expect(watch.silent).toEqual({ cause: 'microphone-ended', startSample: 16_000, endSample: null });
  expect(watch.isMuted).toBe(false);
});

test('a microphone that is back is gone until it is heard', () => {
  const watch = new MicrophoneWatch(RATE_HZ);

  hear(watch, [[1000, 'sound']]);
  watch.microphoneGone('microphone-ended');
  hear(watch, [[600, 'zeros']], 1000);
  watch.microphoneBack();
  hear(
    watch,
    [
      [200, 'zeros'],
      [200, 'sound'],
    ],
    1600,
  );

  expect(watch.takeEnded()).toEqual([{ cause: 'microphone-ended', startSample: 16_000, endSample: 28_800 }]);
});

test('a word that another microphone is there, before any silence between the two, is not believed at once', () => {
  const watch = new MicrophoneWatch(RATE_HZ);

  hear(watch, [[1000, 'sound']]);
  watch.microphoneGone('microphone-ended');
  watch.microphoneBack();
  hear(
    watch,
    [
      [40, 'sound'],
      [160, 'zeros'],
      [400, 'sound'],
    ],
    1000,
  );

  expect(watch.takeEnded()).toEqual([{ cause: 'microphone-ended', startSample: 16_000, endSample: 19_200 }]);
});
