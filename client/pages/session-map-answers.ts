import { makeSummary } from '../../core/session/make-summary.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import { heardSpan } from '../components/heard-span.ts';
import type { MapAnswer } from '../components/session-map.ts';
import type { StripAnswer } from '../components/strip-layout.ts';
import { answerPath } from './session-answers.ts';

/** The answers as the map of the session draws them: the newest takes, as far as their questions were heard. */
export function mapAnswers(session: SessionRecord): MapAnswer[] {
  const { strip } = makeSummary(session);
  return shownAnswers(session).flatMap((answer, i) => {
    const drawn = strip[i];
    if (!drawn) return [];
    const { answerId, prompt, status, pacing } = answer;
    return [
      {
        ...drawn,
        ...whatWasHeard(answer),
        answerId,
        href: answerPath(session.id, answerId),
        prompt,
        isSkipped: status === 'skipped',
        answerMs: pacing?.answerMs ?? null,
        offByMs: pacing?.band?.offByMs ?? 0,
      },
    ];
  });
}

/** How long the session took; one that is open reaches to the end of what was heard. */
export function lengthOf(session: SessionRecord): number {
  const startMs = Date.parse(session.startedAt);
  const endsMs = shownAnswers(session).map(({ startedAt, pacing }) => {
    const heardMs = pacing ? (heardSpan(pacing)?.endMs ?? 0) : 0;
    return Date.parse(startedAt ?? session.startedAt) + heardMs - startMs;
  });
  return Math.max(makeSummary(session).durationMs, ...endsMs);
}

function shownAnswers({ answers }: SessionRecord): AnswerRecord[] {
  return answers.filter(({ status, startedAt }) => status !== 'set-aside' && startedAt !== null);
}

/** An interrupted answer is drawn by its runs, even where its own first and last instants are not measurable. */
function whatWasHeard({ pacing }: AnswerRecord): Partial<StripAnswer> {
  if (!pacing || pacing.interruptions.length === 0) return {};
  const { runs, interruptions } = pacing;
  return {
    speechOnsetMs: runs[0]?.startMs ?? null,
    speechOffsetMs: runs.at(-1)?.endMs ?? null,
    heard: { runs, interruptions },
  };
}
