import { NO_MARKS } from '../../core/session/fold-marks.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';

const STARTED_AT = '2026-03-02T10:00:00.000Z';
const QUESTION_MS = 5000;

/** An answer whose question ended at a minute of its session, spoken about in the score's way. */
export function madeAnswer(label: string, over: Partial<AnswerRecord> = {}): AnswerRecord {
  const startedAt = timeAt(Number.parseInt(label) * 60_000);
  return {
    answerId: label,
    questionId: `question-${label}`,
    kind: 'question',
    prompt: `Question ${label}?`,
    label,
    take: 1,
    status: 'answered',
    thinkMs: null,
    targetBand: { fromMs: 30_000, toMs: 50_000 },
    askedBy: 'speech-program',
    askedAt: timeAt(Number.parseInt(label) * 60_000 - QUESTION_MS),
    startedAt,
    endedAt: startedAt,
    endedBy: 'done',
    frames: { sent: 0, received: 0 },
    isLiveTrack: false,
    recording: null,
    pacing: null,
    firstPacing: null,
    ...over,
  };
}

/** A finished interview of these answers. */
export function madeSession(
  answers: readonly AnswerRecord[],
  over: Partial<SessionRecord> = {},
): SessionRecord {
  return {
    id: 's1',
    kind: 'interview',
    title: 'Recruiter screen',
    bankId: 'bank',
    scriptId: 'script',
    isSample: false,
    isShared: false,
    isFinished: true,
    drill: null,
    startedAt: STARTED_AT,
    endedAt: timeAt((answers.length + 2) * 60_000),
    questions: [],
    answers: [...answers],
    figures: {
      answersInTarget: 0,
      answersCounted: 0,
      answerLengthDriftMsPerQuestion: null,
      hitRate: null,
      ownQuestionsShare: null,
      slotShare: null,
    },
    marks: NO_MARKS,
    ...over,
  };
}

function timeAt(ms: number): string {
  return new Date(Date.parse(STARTED_AT) + ms).toISOString();
}
