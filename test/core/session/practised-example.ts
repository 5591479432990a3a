import { placeInBand } from '../../../core/pacing/band.ts';
import type { PractisedAnswer } from '../../../core/session/practised-answer.ts';

/** An answer of two minutes to a question with a target of 1:30 to 2:30, at noon of a day of November 2026. */
export function practisedAnswer(day: number, over: Partial<PractisedAnswer> = {}): PractisedAnswer {
  const answerMs = over.answerMs === undefined ? 120_000 : over.answerMs;
  return {
    sessionId: `session-${day}`,
    answerId: '1',
    bankId: 'behavioural',
    questionId: 'mistake',
    kind: 'behavioural',
    asked: 'question',
    status: 'answered',
    at: new Date(Date.UTC(2026, 10, day, 12)).toISOString(),
    prompt: 'Tell me about a mistake.',
    band: answerMs === null ? null : placeInBand(answerMs, { fromMs: 90_000, toMs: 150_000 }),
    responseLatencyMs: 1500,
    answerMs,
    pauseCount: 12,
    silentPauseRatePerMinute: 6,
    longestPauseMs: 1400,
    phonationTimeRatio: 0.8,
    speechRate: 3.5,
    articulationRate: 4.2,
    guessMs: null,
    ...over,
  };
}

/** Days of a clock without time zone. */
export function dayOf(at: string): number {
  return Math.floor(Date.parse(at) / 86_400_000);
}
