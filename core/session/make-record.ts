import type { NamedQuestion } from '../interview/named-question.ts';
import type { InterviewPlan, PlannedQuestion } from '../interview/plan.ts';
import { thinkMsOf, type AnswerState, type InterviewState } from '../interview/state.ts';
import type { Pacing } from '../pacing/pacing.ts';
import { labelOf } from './answer-label.ts';
import type { FirstPacing } from './first-pacing.ts';
import type { SessionMarks } from './mark.ts';
import { namedQuestion } from './named-question.ts';
import { sessionFigures } from './session-figures.ts';
import type { AnswerRecord, AnswerStatus, QuestionRecord, SessionRecord } from './session-record.ts';

/** What is kept of an answer beside the log. */
export type KeptAnswer = {
  readonly pacing: Pacing;
  /** The first count, where an earlier way of measuring made it. */
  readonly firstPacing: FirstPacing | null;
  readonly isLiveTrack: boolean;
};

/** What the log does not hold of a session. */
export type SessionHead = {
  readonly id: string;
  readonly isSample: boolean;
  /** It came as a file; left out where it did not. */
  readonly isShared?: boolean;
  readonly startedAt: string;
  readonly endedAt: string | null;
};

/** The record of an interview, from its folded log and what was measured of its answers. */
export function makeRecord(
  head: SessionHead,
  state: InterviewState,
  keptOf: (answerId: string) => KeptAnswer | null,
  recordingOf: (answerId: string) => AnswerRecord['recording'],
  marks: SessionMarks,
): SessionRecord {
  const { plan } = state;
  const isRecording = plan.kind === 'recording';
  const named = state.answers.flatMap(({ answerId }) => namedQuestion(plan, marks, answerId) ?? []);
  const answers = state.answers
    .filter(wasGiven)
    .map((answer) => recordAnswer(answer, plan, keptOf(answer.answerId), recordingOf(answer.answerId)))
    .map((answer) =>
      isRecording ? asRecording(answer, namedQuestion(plan, marks, answer.answerId)) : answer,
    );
  const lastAt = head.endedAt ?? state.answers.findLast(({ endedAt }) => endedAt !== null)?.endedAt ?? null;
  const isFinished = state.phase.type === 'finished';

  return {
    ...head,
    isShared: head.isShared ?? false,
    kind: plan.kind,
    title: marks.title ?? plan.title,
    bankId: isRecording ? (named[0]?.bankId ?? null) : plan.bankId,
    scriptId: isRecording ? null : plan.scriptId,
    isFinished,
    drill: plan.drill ?? null,
    questions: isRecording ? named.map(recordNamed) : plan.questions.map(recordQuestion),
    answers,
    figures: sessionFigures(answers, {
      durationMs: lastAt === null ? 0 : Date.parse(lastAt) - Date.parse(head.startedAt),
      // One that was left is no measure of how a whole one fills its time.
      timeBudgetMs: isFinished ? plan.timeBudgetMs : null,
    }),
    marks,
  };
}

function recordQuestion({ questionId, kind, line, band, ...question }: PlannedQuestion): QuestionRecord {
  const { points = [], values = [], parts = [] } = question;
  return { questionId, kind, prompt: line.text, targetBand: band, points, values, parts };
}

function recordNamed({
  questionId,
  kind,
  prompt,
  targetBand,
  points,
  values,
  parts,
}: NamedQuestion): QuestionRecord {
  return { questionId, kind, prompt, targetBand, points, values, parts };
}

/** A question asked again before a word was said left no answer. */
function wasGiven({ endedBy, live }: AnswerState): boolean {
  const isAskedAgain = endedBy === 'ask-again' || endedBy === 'take-again';
  return !isAskedAgain || live.onsetFrame !== null;
}

function recordAnswer(
  answer: AnswerState,
  plan: InterviewPlan,
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
    label: labelOf(answer, plan),
    take,
    status: statusOf(answer),
    targetBand: band,
    thinkMs: thinkMsOf(plan, answer),
    askedBy,
    askedAt,
    startedAt,
    endedAt,
    endedBy,
    frames: { sent: framesSent, received: Math.min(framesReceived, framesSent ?? framesReceived) },
    isLiveTrack: kept?.isLiveTrack ?? false,
    recording,
    pacing: kept?.pacing ?? null,
    firstPacing: kept?.firstPacing ?? null,
  };
}

/** Nobody was heard asking, so there is a target only where a person said which question it answers. */
function asRecording(answer: AnswerRecord, named: NamedQuestion | null): AnswerRecord {
  const unasked = { ...answer, askedBy: null, askedAt: null };
  if (named === null) return { ...unasked, kind: 'recording', targetBand: null };
  const { questionId, prompt, targetBand } = named;
  return { ...unasked, kind: 'question', questionId, prompt, targetBand };
}

function statusOf({ endedBy, measured, startedAt }: AnswerState): AnswerStatus {
  if (endedBy === 'skip') return 'skipped';
  if (endedBy === 'ask-again' || endedBy === 'take-again') return 'set-aside';
  const neverHeard = endedBy === 'end' && startedAt === null;
  if (neverHeard) return 'skipped';
  return measured === null ? 'open' : 'answered';
}
