import type { SessionRecord } from '../../core/session/session-record.ts';
import { heardSpan } from '../components/heard-span.ts';
import { formatLongDay, formatMinutes } from '../format.ts';
import { lengthOf } from './session-map-answers.ts';

/** Whether an interview can be gone on with. */
export function isOpen({ kind, isFinished, isShared }: SessionRecord): boolean {
  return kind === 'interview' && !isFinished && !isShared;
}

/** When it was, how long, and the fact of it: `Thursday 19 November, 22 min. 7 of 9 answers in target`. */
export function saySession(session: SessionRecord): string {
  const { startedAt, figures, kind, answers } = session;
  const when = `${formatLongDay(new Date(startedAt))}, ${formatMinutes(lengthOf(session))}`;
  if (kind === 'recording') return when;
  const isHeard = answers.some(({ pacing }) => pacing && heardSpan(pacing));
  if (!isHeard)
    return isOpen(session) ? `${when}. Not finished` : `${when}. No question was answered this time`;
  if (figures.answersCounted === 0) return when;
  return `${when}. ${figures.answersInTarget} of ${figures.answersCounted} answers in target`;
}
