import { Type, type Static } from 'typebox';
import type { History, PastAnswer, PastSession } from './past-answer.ts';
import { Usual, usualOf } from './usual.ts';

const orNull = Type.Union([Usual, Type.Null()]);

/** What was usual of each figure of an answer before it was given; null until five answers had the figure. */
export const UsualFigures = Type.Object({
  answerMs: orNull,
  responseLatencyMs: orNull,
  longPauses: orNull,
  silentPauseRatePerMinute: orNull,
  medianPauseMs: orNull,
  longestPauseMs: orNull,
  phonationTimeRatio: orNull,
  speechRate: orNull,
  articulationRate: orNull,
  meanLengthOfRun: orNull,
  tailMs: orNull,
});
export type UsualFigures = Static<typeof UsualFigures>;

/** What was usual of each figure of a session before it was held; null until five sessions had the figure. */
export const UsualSessionFigures = Type.Object({
  hitRate: orNull,
  answerLengthDriftMsPerQuestion: orNull,
  ownQuestionsShare: orNull,
  slotShare: orNull,
});
export type UsualSessionFigures = Static<typeof UsualSessionFigures>;

/** What was usual for a person when a session was held. */
export const SessionUsual = Type.Object({
  answers: Type.Array(Type.Object({ answerId: Type.String(), figures: UsualFigures })),
  session: UsualSessionFigures,
});
export type SessionUsual = Static<typeof SessionUsual>;

/**
 * What was usual for a person when a session was held: for each of its answers as of those before it, its own among
 * them; for the session as of those before it. A drill is held against what was usual, and is never part of it.
 *
 * @param history oldest first
 */
export function usualOfSession(history: History, sessionId: string): SessionUsual {
  const answered = history.answers.filter(isOrdinary);
  const answers = answered.flatMap(({ sessionId: of, answerId }, i) =>
    of === sessionId ? [{ answerId, figures: usualOfAnswers(answered.slice(0, i).filter(isNoDrill)) }] : [],
  );
  const place = history.sessions.findIndex((session) => session.sessionId === sessionId);
  const before = place === -1 ? history.sessions : history.sessions.slice(0, place);
  return { answers, session: usualOfSessions(before.filter(isNoDrill)) };
}

/** What is usual for a person as of now: of the answers of interviews, and of no drill. @param history oldest first */
export function usualNow({ answers }: Pick<History, 'answers'>): UsualFigures {
  return usualOfAnswers(answers.filter(isOrdinary).filter(isNoDrill));
}

/** What is usual of each figure among answers, oldest first. */
export function usualOfAnswers(answers: readonly PastAnswer[]): UsualFigures {
  const of = (figure: keyof UsualFigures) => usualOf(answers.map(({ figures }) => figures[figure]));
  return {
    answerMs: of('answerMs'),
    responseLatencyMs: of('responseLatencyMs'),
    longPauses: of('longPauses'),
    silentPauseRatePerMinute: of('silentPauseRatePerMinute'),
    medianPauseMs: of('medianPauseMs'),
    longestPauseMs: of('longestPauseMs'),
    phonationTimeRatio: of('phonationTimeRatio'),
    speechRate: of('speechRate'),
    articulationRate: of('articulationRate'),
    meanLengthOfRun: of('meanLengthOfRun'),
    tailMs: of('tailMs'),
  };
}

/** What is usual of each figure among sessions, oldest first. */
function usualOfSessions(sessions: readonly PastSession[]): UsualSessionFigures {
  const of = (figure: keyof UsualSessionFigures) => usualOf(sessions.map(({ figures }) => figures[figure]));
  return {
    hitRate: of('hitRate'),
    answerLengthDriftMsPerQuestion: of('answerLengthDriftMsPerQuestion'),
    ownQuestionsShare: of('ownQuestionsShare'),
    slotShare: of('slotShare'),
  };
}

/** Own questions are asked, not answered; of a recording nobody asked; a take that another followed was not meant. */
function isOrdinary({ kind, isSetAside }: PastAnswer): boolean {
  return (kind === 'question' || kind === 'follow-up') && !isSetAside;
}

function isNoDrill({ isDrill }: { readonly isDrill: boolean }): boolean {
  return !isDrill;
}
