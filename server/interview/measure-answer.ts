import type { Fact } from '../../core/interview/fact.ts';
import { fold } from '../../core/interview/transition.ts';
import { answerOf } from '../../core/interview/state.ts';
import { GAIN_TOLERANCE_DB, gainNeededDb } from '../../core/pacing/gain.ts';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import type { HeardAnswer } from '../../core/pacing/heard-answer.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import { assembleTrack, type AssembledAnswer } from '../../core/session/assemble-track.ts';
import { countHeard, hearTrack, type AnswerContext } from '../../core/session/count-answer.ts';
import type { MeasuredAnswer, SessionStore } from '../storage/session-store.ts';

/** An answer, by where its log is. */
export type AnswerInLog = { readonly sessionId: string; readonly answerId: string };

/** What is kept of an answer that was measured, and what was heard in its track; null where its log holds no sound of it. */
export type Measured = { readonly answer: MeasuredAnswer; readonly heard: HeardAnswer } | null;

/** Measures an answer from the log, keeps the figures, and tells the interview how long the answer was. */
export async function measureAnswer(
  store: SessionStore,
  sessionId: string,
  answerId: string,
  minPauseMs: number,
): Promise<Fact> {
  const answer = { sessionId, answerId };
  return keepMeasured(store, answer, await measureInLog(store, answer, minPauseMs));
}

/** Measures an answer from its log, and keeps nothing. */
export async function measureInLog(
  store: SessionStore,
  { sessionId, answerId }: AnswerInLog,
  minPauseMs: number,
): Promise<Measured> {
  const events = await store.events(sessionId);
  const { plan, ...state } = fold(events).state;
  const answer = answerOf({ plan, ...state }, answerId);
  const assembled = answer === undefined ? null : assembleTrack(events, answerId, answer.endSample ?? 0);
  if (answer === undefined || assembled === null) return null;

  const { track } = assembled;
  const context = contextOf(assembled, plan.kind === 'recording' ? null : answer.band);
  const heard = hearTrack(track, context);
  const pacing = countHeard(heard, context, minPauseMs);
  return { answer: { answerId, track, isLiveTrack: isGainOff(assembled), context, pacing }, heard };
}

/** Keeps what was measured of an answer. @returns how long it was, for the interview to go on by */
export async function keepMeasured(
  store: SessionStore,
  { sessionId, answerId }: AnswerInLog,
  measured: Measured,
): Promise<Fact> {
  if (measured === null) return { type: 'measured', answerId, answerMs: null };
  const { answer, heard } = measured;
  await store.keepAnswer(sessionId, answer);
  await store.keepHeard(sessionId, answerId, heard);
  const { answerMs, measureVersion } = answer.pacing;
  return { type: 'measured', answerId, answerMs: answerMs ?? null, measureVersion };
}

function contextOf(assembled: AssembledAnswer, band: AnswerContext['band']): AnswerContext {
  const { track, clippedSamples, responseLatencyErrorMs, wasHeard, echoMs } = assembled;
  return {
    band,
    question: band === null ? null : { responseLatencyErrorMs, wasHeard },
    echoMs,
    clippedShare: clippedShare(track, clippedSamples),
  };
}

function clippedShare({ sampleCount }: VoiceTrack, clippedSamples: number): number {
  return sampleCount === 0 ? 0 : Math.min(1, clippedSamples / Math.max(sampleCount, SAMPLE_RATE_HZ));
}

function isGainOff({ track, isLive }: AssembledAnswer): boolean {
  const needed = gainNeededDb(track.level, track.voice);
  return isLive && needed !== null && Math.abs(needed - track.gainDb) > GAIN_TOLERANCE_DB;
}
