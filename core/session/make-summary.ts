import { LONG_PAUSE_MS } from '../pacing/find-pauses.ts';
import { drillOutcome } from './drill-outcome.ts';
import type { AnswerRecord, SessionRecord, SessionSummary, StripAnswer } from './session-record.ts';

/** A session as a row in a list. */
export function makeSummary(record: SessionRecord): SessionSummary {
  const { id, kind, title, isSample, isShared, isFinished, startedAt, endedAt, figures } = record;
  const strip = record.answers
    .filter(({ status }) => status !== 'set-aside')
    .flatMap((answer) => stripAnswer(answer, Date.parse(startedAt)));
  const lastMs = Math.max(0, ...strip.map((answer) => answer.startMs + (answer.speechOffsetMs ?? 0)));
  const durationMs = endedAt === null ? lastMs : Date.parse(endedAt) - Date.parse(startedAt);
  const { answersInTarget, answersCounted } = figures;
  return {
    id,
    kind,
    title,
    tags: [...record.marks.tags],
    isSample,
    isShared,
    isFinished,
    startedAt,
    durationMs,
    answersInTarget,
    answersCounted,
    strip,
    drill: drillOutcome(record),
  };
}

function stripAnswer(answer: AnswerRecord, sessionStart: number): StripAnswer[] {
  const { label, kind, askedAt, startedAt, pacing, targetBand } = answer;
  if (startedAt === null) return [];
  const startMs = Date.parse(startedAt) - sessionStart;
  return [
    {
      label,
      kind,
      askedMs: askedAt === null ? startMs : Date.parse(askedAt) - sessionStart,
      startMs,
      speechOnsetMs: pacing?.speechOnsetMs ?? null,
      speechOffsetMs: pacing?.speechOffsetMs ?? null,
      bandFromMs: targetBand?.fromMs ?? null,
      bandToMs: targetBand?.toMs ?? null,
      where: pacing?.band?.where ?? null,
      longPauses: (pacing?.pauses ?? [])
        .filter(({ startMs: from, endMs }) => endMs - from >= LONG_PAUSE_MS)
        .map(({ startMs: from, endMs }) => ({ startMs: from, endMs })),
    },
  ];
}
