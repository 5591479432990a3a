import { NOTHING_HEARD } from '../pacing/live-silence.ts';
import type { PlannedFollowUp, PlannedQuestion } from './plan.ts';
import { chooseFollowUp, isFarOver } from './follow-up.ts';
import { answerOf, enter, type AnswerState, type Asked, type InterviewState } from './state.ts';

/** Greets, and asks the first question. */
export function askFirst(state: InterviewState): InterviewState {
  const [first] = state.plan.questions;
  if (first === undefined) return invite(state, false);
  return ask(state, questionAt(first, 0), [state.plan.greeting]);
}

/** Goes on after an answer: a follow-up, the next question, the candidate's own, or goodbye. */
export function askNext(state: InterviewState, answerId: string): InterviewState {
  const answer = answerOf(state, answerId);
  if (answer === undefined || answer.asked === 'own-questions') return sayGoodbye(state);

  const question = state.plan.questions[answer.questionIndex];
  const followUp = question === undefined ? null : chooseFollowUp(state.plan, question, answer);
  if (question !== undefined && followUp !== null) {
    return ask(state, followUpAt(question, answer.questionIndex, followUp), []);
  }

  const moveOn = isFarOver(answer);
  const nextIndex = answer.questionIndex + 1;
  const next = state.plan.questions[nextIndex];
  if (next === undefined) return invite(state, moveOn);
  return ask(state, questionAt(next, nextIndex), moveOn ? [state.plan.moveOn] : []);
}

/** Asks the same once more, as a new answer. */
export function askAgain(state: InterviewState, answerId: string): InterviewState {
  const answer = answerOf(state, answerId);
  return answer === undefined ? state : ask(state, answer, []);
}

function invite(state: InterviewState, moveOn: boolean): InterviewState {
  const { ownQuestions, questions } = state.plan;
  if (ownQuestions === null) return sayGoodbye(state);
  const asked: Asked = {
    questionId: 'own-questions',
    asked: 'own-questions',
    questionIndex: questions.length,
    followUpIndex: null,
    ...ownQuestions,
  };
  return ask(state, asked, moveOn ? [state.plan.moveOn] : []);
}

function sayGoodbye(state: InterviewState): InterviewState {
  return enter(state, { type: 'saying-goodbye', lines: [state.plan.closing] });
}

function ask(state: InterviewState, asked: Asked, before: readonly Asked['line'][]): InterviewState {
  const { questionId, asked: kind, questionIndex, followUpIndex, line, band } = asked;
  const askedCount = state.askedCount + 1;
  const answer: AnswerState = {
    questionId,
    asked: kind,
    questionIndex,
    followUpIndex,
    line,
    band,
    answerId: String(askedCount),
    take:
      1 +
      state.answers.filter((earlier) => earlier.live.onsetFrame !== null && isSame(earlier, asked)).length,
    askedBy: null,
    askedAt: null,
    startedAt: null,
    endedAt: null,
    endedBy: null,
    endSample: null,
    framesReceived: 0,
    framesSent: null,
    live: NOTHING_HEARD,
    interruptedUntilMs: 0,
    measured: null,
  };
  const phase = { type: 'asking', answerId: answer.answerId, lines: [...before, line] } as const;
  return enter({ ...state, askedCount, answers: [...state.answers, answer] }, phase);
}

function isSame(one: Asked, other: Asked): boolean {
  return one.questionIndex === other.questionIndex && one.followUpIndex === other.followUpIndex;
}

function questionAt({ questionId, line, band }: PlannedQuestion, questionIndex: number): Asked {
  return { questionId, asked: 'question', questionIndex, followUpIndex: null, line, band };
}

function followUpAt(question: PlannedQuestion, questionIndex: number, followUp: PlannedFollowUp): Asked {
  const followUpIndex = question.followUps.indexOf(followUp);
  const { questionId } = question;
  return {
    questionId,
    asked: 'follow-up',
    questionIndex,
    followUpIndex,
    line: followUp.line,
    band: followUp.band,
  };
}
