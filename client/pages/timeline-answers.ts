import type { PlannedPart } from '../../core/interview/plan.ts';
import { marksOf } from '../../core/session/fold-marks.ts';
import type { SessionMarks } from '../../core/session/mark.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import type { Levels } from '../components/sound-bars.ts';
import { STAR_PARTS } from '../components/star-parts.ts';
import type { TimelineSession } from '../components/timeline-session.ts';
import { lengthOf } from './session-map-answers.ts';

/** A session as its timeline draws it: every answer that was begun, takes that were set aside included. */
export function timelineOf(
  session: SessionRecord,
  marks: SessionMarks,
  levelsOf: (answerId: string) => Levels | null,
): TimelineSession {
  const startMs = Date.parse(session.startedAt);
  const answers = session.answers.flatMap((answer) => {
    const { answerId, label, prompt, startedAt, askedAt, pacing, targetBand } = answer;
    if (startedAt === null) return [];
    const { pauses, parts } = marksOf(marks, answerId);
    return [
      {
        answerId,
        label,
        prompt,
        startMs: Date.parse(startedAt) - startMs,
        askedMs: Date.parse(askedAt ?? startedAt) - startMs,
        pacing,
        target: targetBand,
        levels: levelsOf(answerId),
        said: pauses,
        parts,
        partNames: partNamesOf(session, answer),
        remarksMs: remarksOf(marks, answerId),
      },
    ];
  });
  return { answers: answers.toSorted((one, other) => one.startMs - other.startMs), endMs: lengthOf(session) };
}

/** The parts that an answer's question asks for; those of a story where its bank names none. */
export function partNamesOf(
  { questions }: SessionRecord,
  { questionId }: AnswerRecord,
): readonly PlannedPart[] {
  const parts = questions.find((question) => question.questionId === questionId)?.parts ?? [];
  return parts.length > 0 ? parts : STAR_PARTS;
}

/** The instants of people's remarks on an answer, in order. */
export function remarksOf({ remarks }: SessionMarks, answerId: string): number[] {
  return remarks.filter((remark) => remark.answerId === answerId).map(({ atMs }) => atMs);
}
