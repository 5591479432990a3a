import { expect, test } from 'vitest';
import { answerSampleOf, setClock, startClock, stopClock } from '../../../client/audio/answer-clock.ts';

test('an answer that began at sample 1000 of the capture is at 500 at sample 1500', () => {
  expect(answerSampleOf(startClock(1000, 0), 1500)).toBe(500);
});

test('before its opening an answer is at its first sample', () => {
  expect(answerSampleOf(startClock(1000, 512), 300)).toBe(512);
});

test('while it is stopped it stands still, and goes on where it stood', () => {
  const stopped = stopClock(startClock(1000, 0), 1500);
  const running = setClock(stopped, 9000, 500);

  expect(answerSampleOf(stopped, 4000)).toBe(500);
  expect(answerSampleOf(running, 4000)).toBe(500);
  expect(answerSampleOf(running, 9100)).toBe(600);
});

test('inserted silence is stepped over', () => {
  const clock = setClock(startClock(0, 0), 1000, 17_000);

  expect(answerSampleOf(clock, 999)).toBe(999);
  expect(answerSampleOf(clock, 1000)).toBe(17_000);
});
