import { LOOP_RATE_HZ, type LoopRecording } from './sound-loop.ts';

/** What is this far below the loudest of a side is not speech any more; the product says the same of a question. */
const AUDIBLE_DB = -50;
/** The answers lie in a room's noise; composed speech begins where it is this far below its peak. */
const ANSWER_DB = -45;

/** A longer silence stands between two answers; within one there is none. */
const BETWEEN_ANSWERS_MS = 1000;

/** Where an answer began, and where the question before it had ended. */
export type TrueAnswer = { readonly questionEndMs: number; readonly answerStartMs: number };

/** When each answer began in what was recorded, and when the question before it was last heard. */
export function findTrueAnswers({ questions, answers }: LoopRecording): TrueAnswer[] {
  const isQuestion = louderThan(questions, AUDIBLE_DB);
  return burstStarts(answers).map((start, i, starts) => {
    const before = starts[i - 1] ?? 0;
    const end = before + questions.subarray(before, start).findLastIndex(isQuestion) + 1;
    return { questionEndMs: msOf(end), answerStartMs: msOf(start) };
  });
}

function burstStarts(sound: Float32Array): number[] {
  const isSpeech = louderThan(sound, ANSWER_DB);
  const starts: number[] = [];
  let last = -Infinity;
  for (const [i, sample] of sound.entries()) {
    if (!isSpeech(sample)) continue;
    if (msOf(i - last) > BETWEEN_ANSWERS_MS) starts.push(i);
    last = i;
  }
  return starts;
}

function louderThan(sound: Float32Array, belowPeakDb: number): (sample: number) => boolean {
  const peak = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const threshold = peak * 10 ** (belowPeakDb / 20);
  return (sample) => Math.abs(sample) > threshold;
}

function msOf(sample: number): number {
  return (sample * 1000) / LOOP_RATE_HZ;
}
