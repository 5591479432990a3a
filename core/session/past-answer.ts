import type { Pacing } from '../pacing/pacing.ts';
import { askedLatencyMs } from './asked-latency.ts';
import type { AnswerKind, SessionFigures, SessionRecord } from './session-record.ts';

/** The figures of an answer that are held against one's own usual, named and in the units of `Pacing`; null where not measurable. */
export type PastFigures = {
  readonly answerMs: number | null;
  readonly responseLatencyMs: number | null;
  /** Pauses that are not short. */
  readonly longPauses: number | null;
  readonly silentPauseRatePerMinute: number | null;
  readonly medianPauseMs: number | null;
  readonly longestPauseMs: number | null;
  readonly phonationTimeRatio: number | null;
  readonly speechRate: number | null;
  readonly articulationRate: number | null;
  readonly meanLengthOfRun: number | null;
  readonly tailMs: number | null;
};

/** The name of one of them. */
export type PastFigure = keyof PastFigures;

/** An answer that was given, as far as it tells what is usual. */
export type PastAnswer = {
  readonly sessionId: string;
  readonly answerId: string;
  readonly kind: AnswerKind;
  /** Another take followed it. */
  readonly isSetAside: boolean;
  /** It practised one thing on purpose, such as a long pause: it tells nothing of what is usual in an interview. */
  readonly isDrill: boolean;
  /** End of its question, ISO 8601. */
  readonly startedAt: string;
  readonly figures: PastFigures;
};

/** A session that was held, as far as it tells what is usual. */
export type PastSession = {
  readonly sessionId: string;
  readonly isDrill: boolean;
  readonly figures: SessionFigures;
};

/** All that was practised, oldest first; the sample session is left out. */
export type History = { readonly answers: readonly PastAnswer[]; readonly sessions: readonly PastSession[] };

/** The answers of a session of which something was measured, in the order they were given. */
export function pastAnswersOf(session: SessionRecord): PastAnswer[] {
  const isDrill = session.kind === 'drill';
  return session.answers.flatMap(({ answerId, kind, status, startedAt, pacing }) => {
    if (pacing === null || startedAt === null) return [];
    if (status !== 'answered' && status !== 'set-aside') return [];
    const isSetAside = status === 'set-aside';
    const figures = { ...pastFigures(pacing), responseLatencyMs: askedLatencyMs(session, pacing) };
    return [{ sessionId: session.id, answerId, kind, isSetAside, isDrill, startedAt, figures }];
  });
}

/** The figures of an answer that are held against one's own usual. */
export function pastFigures(pacing: Pacing): PastFigures {
  const { answerMs, pauses } = pacing;
  const long = pauses.filter(({ kind }) => kind !== 'short');
  return {
    answerMs,
    responseLatencyMs: pacing.responseLatencyMs,
    // Counting pauses needs the whole answer, as its length does.
    longPauses: pacing.silentPauseRatePerMinute === null ? null : long.length,
    silentPauseRatePerMinute: pacing.silentPauseRatePerMinute,
    medianPauseMs: pacing.medianPauseMs,
    longestPauseMs: pacing.longestPauseMs,
    phonationTimeRatio: pacing.phonationTimeRatio,
    speechRate: pacing.speechRate,
    articulationRate: pacing.articulationRate,
    meanLengthOfRun: pacing.meanLengthOfRun,
    tailMs: pacing.tailMs,
  };
}
