import type { Fact } from '../../core/interview/fact.ts';
import { fold } from '../../core/interview/transition.ts';
import { answerOf } from '../../core/interview/state.ts';
import { GAIN_TOLERANCE_DB, gainNeededDb } from '../../core/pacing/gain.ts';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import { assembleTrack, type AssembledAnswer } from '../../core/session/assemble-track.ts';
import { countHeard, hearTrack, type AnswerContext } from '../../core/session/count-answer.ts';
import type { SessionStore } from '../storage/session-store.ts';

/** Measures an answer from the log, keeps the figures, and tells the interview how long the answer was. */
export async function measureAnswer(
  store: SessionStore,
  sessionId: string,
  answerId: string,
  minPauseMs: number,
): Promise<Fact> {
  const events = await store.events(sessionId);
  const { plan, ...state } = fold(events).state;
  const answer = answerOf({ plan, ...state }, answerId);
  const assembled = answer === undefined ? null : assembleTrack(events, answerId, answer.endSample ?? 0);
  if (answer === undefined || assembled === null) return { type: 'measured', answerId, answerMs: null };

  const { track } = assembled;
  const context = contextOf(assembled, plan.kind === 'recording' ? null : answer.band);
  const heard = hearTrack(track, context);
  const pacing = countHeard(heard, context, minPauseMs);
  await store.keepAnswer(sessionId, { answerId, track, isLiveTrack: isGainOff(assembled), context, pacing });
  await store.keepHeard(sessionId, answerId, heard);
  return { type: 'measured', answerId, answerMs: pacing.answerMs, measureVersion: pacing.measureVersion };
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
