import type { MapAnswer } from '../components/session-map.ts';
import { makeSummary } from '../../core/session/make-summary.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import { formatLongDay, formatMinutes } from '../format.ts';

/** Where an answer of a session is shown. */
export function answerPath(sessionId: string, answerId: string): string {
  return `/sessions/${sessionId}?answer=${answerId}`;
}

/** The answers as the map of the session draws them: the newest takes, as far as their questions were heard. */
export function mapAnswers(session: SessionRecord): MapAnswer[] {
  const shown = session.answers.filter(
    ({ status, startedAt }) => status !== 'set-aside' && startedAt !== null,
  );
  const { strip } = makeSummary(session);
  return shown.flatMap((answer, i) => {
    const drawn = strip[i];
    if (!drawn) return [];
    const { answerId, prompt, pacing } = answer;
    const href = answerPath(session.id, answerId);
    return [
      {
        ...drawn,
        answerId,
        href,
        prompt,
        answerMs: pacing?.answerMs ?? null,
        offByMs: pacing?.band?.offByMs ?? 0,
      },
    ];
  });
}

/** How long the session took. */
export function lengthOf(session: SessionRecord): number {
  return makeSummary(session).durationMs;
}

/** The answer that is shown: the one that was asked for, else the first of which something was heard. */
export function chooseAnswer({ answers }: SessionRecord, answerId: string | null): AnswerRecord | undefined {
  const newest = answers.filter(({ status }) => status !== 'set-aside');
  return (
    answers.find((answer) => answer.answerId === answerId) ??
    newest.find(({ pacing }) => pacing !== null) ??
    newest[0]
  );
}

/** All takes of an answer's question, in order. */
export function takesOf({ answers }: SessionRecord, { label, questionId }: AnswerRecord): AnswerRecord[] {
  return answers.filter((answer) => answer.label === label && answer.questionId === questionId);
}

/** When it was, how long, and the fact of it: `Thursday 19 November, 22 min. 7 of 9 answers in target`. */
export function saySession(session: SessionRecord): string {
  const { startedAt, figures, kind } = session;
  const when = `${formatLongDay(new Date(startedAt))}, ${formatMinutes(lengthOf(session))}`;
  if (kind === 'recording' || figures.answersCounted === 0) return when;
  return `${when}. ${figures.answersInTarget} of ${figures.answersCounted} answers in target`;
}

/** Why an answer has no timeline. */
export function sayNothingHeard({ status, pacing, startedAt }: AnswerRecord): string {
  if (status === 'skipped')
    return startedAt === null ? 'This question was not asked to its end.' : 'You skipped this question.';
  if (status === 'open') return 'This answer is not finished.';
  const reason = pacing?.notMeasurable.find(({ figure }) => figure === 'answerMs')?.reason;
  return reason ?? 'No speech was heard in this answer.';
}
