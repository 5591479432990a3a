import type { InterviewPlan } from '../interview/plan.ts';
import {
  aimMsOf,
  answerOf,
  beneath,
  thinkMsOf,
  type AnswerState,
  type InterviewState,
} from '../interview/state.ts';
import { FRAME_MS } from '../pacing/sample-clock.ts';
import { labelOf } from '../session/answer-label.ts';
import type { CurrentAnswer, InterviewView } from './interview-view.ts';

/** What a client needs of the state: to draw it, to ask, to listen, and to go on after a reload. */
export function makeView(
  sessionId: string,
  { plan, patience, phase, ...state }: InterviewState,
): InterviewView {
  const at = beneath(phase);
  const answerId = 'answerId' in at ? at.answerId : null;
  const answer = answerId === null ? undefined : answerOf({ plan, patience, phase, ...state }, answerId);
  const last = answer ?? state.answers.at(-1);

  return {
    sessionId,
    title: plan.title,
    language: plan.language,
    phase: phase.type,
    lines: 'lines' in phase ? [...phase.lines] : [],
    answer: answer === undefined ? null : viewAnswer(answer, plan),
    questionNumber: (last?.questionIndex ?? 0) + 1,
    questionCount: plan.questions.length,
    drill: plan.drill ?? null,
    isOneTake: plan.isOneTake ?? false,
    patienceMs: patience.patienceMs,
  };
}

function viewAnswer(answer: AnswerState, plan: InterviewPlan): CurrentAnswer {
  const { answerId, asked, take, band, framesReceived, startedAt, endSample, line } = answer;
  const { onsetFrame } = answer.live;
  return {
    answerId,
    label: labelOf(answer, plan),
    prompt: line.text,
    asked,
    take,
    band,
    aimMs: aimMsOf(plan, answer),
    framesReceived,
    speechOnsetMs: onsetFrame === null ? null : onsetFrame * FRAME_MS,
    thinkMs: thinkMsOf(plan, answer),
    startedAt,
    endSample,
  };
}
