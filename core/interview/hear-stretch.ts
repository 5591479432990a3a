import { hear, silenceMs } from '../pacing/live-silence.ts';
import { FRAME_MS, FRAME_SAMPLES } from '../pacing/sample-clock.ts';
import type { Frames } from './fact.ts';
import type { AnswerState } from './state.ts';

/**
 * The answer with what is new in a stretch. A page that was left begins again a few frames before it had ended, and
 * what comes after the answer's end is no part of it.
 */
export function hearStretch(answer: AnswerState, { firstFrame, voice }: Frames): AnswerState {
  const known = Math.max(0, answer.framesReceived - firstFrame);
  const end = Math.max(0, endFrame(answer) - firstFrame);
  return {
    ...answer,
    framesReceived: Math.max(answer.framesReceived, firstFrame + voice.length),
    live: hear(answer.live, voice.slice(known, end)),
  };
}

/** Whether an answer has been silent for as long as the interviewer waits; what could not be heard is no silence. */
export function isPatienceOver(answer: AnswerState, patienceMs: number | null): boolean {
  const silence = silenceMs(answer.live);
  const uninterruptedMs = answer.framesReceived * FRAME_MS - answer.interruptedUntilMs;
  return patienceMs !== null && silence !== null && Math.min(silence, uninterruptedMs) >= patienceMs;
}

function endFrame({ endSample }: AnswerState): number {
  return endSample === null ? Infinity : Math.floor(endSample / FRAME_SAMPLES);
}
