import type { AnswerState, InterviewState } from '../interview/state.ts';
import type { Pacing } from '../pacing/pacing.ts';
import { labelOf } from './answer-label.ts';
import { sessionFigures } from './session-figures.ts';
import type { AnswerRecord, AnswerStatus, SessionRecord } from './session-record.ts';

/** What is kept of an answer beside the log. */
export type KeptAnswer = {
  readonly pacing: Pacing;
  readonly isLiveTrack: boolean;
};

/** What the log does not hold of a session. */
export type SessionHead = {
  readonly id: string;
  readonly isSample: boolean;
  readonly startedAt: string;
  readonly endedAt: string | null;
};

/** The record of an interview, from its folded log and what was measured of its answers. */
export function makeRecord(
  head: SessionHead,
  state: InterviewState,
  keptOf: (answerId: string) => KeptAnswer | null,
  recordingOf: (answerId: string) => AnswerRecord['recording'],
): SessionRecord {
  const { plan } = state;
  const isRecording = plan.kind === 'recording';
  const answers = state.answers
    .filter(wasGiven)
    .map((answer) => recordAnswer(answer, keptOf(answer.answerId), recordingOf(answer.answerId)))
    .map((answer) => (isRecording ? asRecording(answer) : answer));
  const lastAt = head.endedAt ?? state.answers.findLast(({ endedAt }) => endedAt !== null)?.endedAt ?? null;

  return {
    ...head,
    kind: plan.kind,
    title: plan.title,
    bankId: isRecording ? null : plan.bankId,
    scriptId: isRecording ? null : plan.scriptId,
    isFinished: state.phase.type === 'finished',
    questions: (isRecording ? [] : plan.questions).map(({ questionId, kind, line, band }) => ({
      questionId,
      kind,
      prompt: line.text,
      targetBand: band,
    })),
    answers,
    figures: sessionFigures(answers, {
      durationMs: lastAt === null ? 0 : Date.parse(lastAt) - Date.parse(head.startedAt),
      timeBudgetMs: plan.timeBudgetMs,
    }),
  };
}

/** A question asked again before a word was said left no answer. */
function wasGiven({ endedBy, live }: AnswerState): boolean {
  const isAskedAgain = endedBy === 'ask-again' || endedBy === 'take-again';
  return !isAskedAgain || live.onsetFrame !== null;
}

function recordAnswer(
  answer: AnswerState,
  kept: KeptAnswer | null,
  recording: AnswerRecord['recording'],
): AnswerRecord {
  const { answerId, questionId, asked, line, take, band } = answer;
  const { askedBy, askedAt, startedAt, endedAt, endedBy, framesSent, framesReceived } = answer;
  return {
    answerId,
    questionId,
    kind: asked,
    prompt: line.text,
    label: labelOf(answer),
    take,
    status: statusOf(answer),
    targetBand: band,
    askedBy,
    askedAt,
    startedAt,
    endedAt,
    endedBy,
    frames: { sent: framesSent, received: Math.min(framesReceived, framesSent ?? framesReceived) },
    isLiveTrack: kept?.isLiveTrack ?? false,
    recording,
    pacing: kept?.pacing ?? null,
  };
}

/** Nobody asked, so there is no target and no one who was heard asking. */
function asRecording(answer: AnswerRecord): AnswerRecord {
  return { ...answer, kind: 'recording', targetBand: null, askedBy: null, askedAt: null };
}

function statusOf({ endedBy, measured, startedAt }: AnswerState): AnswerStatus {
  if (endedBy === 'skip') return 'skipped';
  if (endedBy === 'ask-again' || endedBy === 'take-again') return 'set-aside';
  const neverHeard = endedBy === 'end' && startedAt === null;
  if (neverHeard) return 'skipped';
  return measured === null ? 'open' : 'answered';
}
