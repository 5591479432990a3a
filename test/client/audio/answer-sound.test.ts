import { expect, test } from 'vitest';
import { AnswerSound } from '../../../client/audio/answer-sound.ts';
import { CaptureTimeline } from '../../../client/audio/capture-timeline.ts';
import { RecordingChunks } from '../../../client/audio/recording-chunks.ts';

const RATE_HZ = 16_000;
const BLOCK_SAMPLES = 320;

/** A capture whose sample i is i % 1000 of 16 bits; it can stand still, and goes on at the next sample. */
class CountingMicrophone {
  readonly timeline = new CaptureTimeline(RATE_HZ);
  #sample = 0;
  #stoodMs = 0;

  hear(ms: number): void {
    for (let heardMs = 0; heardMs < ms; heardMs += 20) {
      const samples = Float32Array.from(
        { length: BLOCK_SAMPLES },
        (_, i) => valueAt(this.#sample + i) / 32_768,
      );
      const contextFrame = this.#sample;
      this.#sample += BLOCK_SAMPLES;
      this.timeline.hear({ contextFrame, samples, wallMs: this.#sample / 16 + this.#stoodMs });
    }
  }

  standStill(ms: number): void {
    this.#stoodMs += ms;
  }
}

const valueAt = (sample: number) => 1 + (sample % 1000);
const valuesOf = (answer: AnswerSound) => [...answer.sound.read(0, answer.sound.end)];
const countFrom = (sample: number, length: number) => Array.from({ length }, (_, i) => valueAt(sample + i));

test('an answer holds exactly the samples from its opening in the past to its end', () => {
  const microphone = new CountingMicrophone();
  microphone.hear(1000);
  const answer = new AnswerSound({ answerId: '1', atSample: 12_345, resume: null }, microphone.timeline);

  answer.close(5001);
  microphone.hear(1000);
  answer.take(microphone.timeline);

  expect(answer.isClosed).toBe(true);
  expect(valuesOf(answer)).toEqual(countFrom(12_345, 5001));
  expect(answer.interruptions([])).toEqual([]);
});

test.each([
  [20_000, [[1, 4000]]],
  [16_000, [[1, 0]]],
  [48_000, []],
])('an end at sample %i, which is past, cuts off what came after it: last comes %j', (end, expected) => {
  const microphone = new CountingMicrophone();
  microphone.hear(3000);
  const answer = new AnswerSound({ answerId: '1', atSample: 0, resume: null }, microphone.timeline);
  const chunks = new RecordingChunks(answer.sound);
  const whole = chunks.takeWhole(answer.sound).map(({ chunk, pcm }) => [chunk, pcm.length]);

  answer.close(end);
  answer.take(microphone.timeline);
  const last = chunks.takeLast(answer.sound).map(({ chunk, pcm }) => [chunk, pcm.length]);

  expect(whole).toEqual([
    [0, 16_000],
    [1, 16_000],
    [2, 16_000],
  ]);
  expect(last).toEqual(expected);
});

test('a standstill of 2 s is 32,000 samples of silence, where it was', () => {
  const microphone = new CountingMicrophone();
  microphone.hear(1000);
  const answer = new AnswerSound({ answerId: '1', atSample: 0, resume: null }, microphone.timeline);

  microphone.standStill(2000);
  microphone.hear(1000);
  answer.close(40_000 + 8000);
  answer.take(microphone.timeline);

  expect(valuesOf(answer).slice(0, 16_000)).toEqual(countFrom(0, 16_000));
  expect(valuesOf(answer).slice(16_000)).toEqual([...new Array<number>(32_000).fill(0)]);
  expect(answer.interruptions([])).toEqual([{ cause: 'suspended', startMs: 1000, endMs: 3000 }]);
});

test('what follows a standstill of an hour is 60 s later, not an hour', () => {
  const microphone = new CountingMicrophone();
  microphone.hear(1000);
  const answer = new AnswerSound({ answerId: '1', atSample: 0, resume: null }, microphone.timeline);

  microphone.standStill(3_600_000);
  microphone.hear(1000);
  answer.take(microphone.timeline);

  expect(answer.sound.end).toBe(16_000 + 960_000 + 16_000);
});

test('a pause leaves out exactly the samples between', () => {
  const microphone = new CountingMicrophone();
  const answer = new AnswerSound({ answerId: '1', atSample: 0, resume: null }, microphone.timeline);
  answer.pause(10_000);
  answer.resume(30_001);
  answer.close(12_000);

  microphone.hear(3000);
  answer.take(microphone.timeline);

  expect(valuesOf(answer)).toEqual([...countFrom(0, 10_000), ...countFrom(30_001, 2000)]);
  expect(answer.interruptions([])).toEqual([{ cause: 'paused', startMs: 625, endMs: 625 }]);
});

test('an answer whose last samples never come ends where it was told to, with marked silence', () => {
  const microphone = new CountingMicrophone();
  microphone.hear(1000);
  const answer = new AnswerSound({ answerId: '1', atSample: 0, resume: null }, microphone.timeline);

  answer.close(24_000);
  answer.closeWithout(microphone.timeline);

  expect(answer.sound.end).toBe(24_000);
  expect(answer.interruptions([])).toEqual([{ cause: 'suspended', startMs: 1000, endMs: 1500 }]);
});
