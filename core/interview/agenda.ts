import { movingBand } from '../drills/moving-band.ts';
import { NOTHING_HEARD } from '../pacing/live-silence.ts';
import type { TargetBand } from '../pacing/pacing.ts';
import type { Line, PlannedFollowUp, PlannedQuestion } from './plan.ts';
import { chooseFollowUp } from './follow-up.ts';
import { isFarOver, smallWordAfter } from './manner.ts';
import { answerOf, enter, type AnswerState, type Asked, type InterviewState } from './state.ts';

/** Greets, and asks the first question. */
export function askFirst(state: InterviewState): InterviewState {
  const [first] = state.plan.questions;
  if (first === undefined) return invite(state, null);
  return ask(state, questionAt(state, first, 0), linesOf(state.plan.greeting));
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

  const moveOn = isFarOver(state.plan, answer) ? state.plan.moveOn : null;
  const nextIndex = answer.questionIndex + 1;
  const next = state.plan.questions[nextIndex];
  if (next === undefined) return invite(state, moveOn);
  return ask(
    state,
    questionAt(state, next, nextIndex),
    linesOf(moveOn ?? smallWordAfter(state.plan, answer)),
  );
}

/** Asks the same once more, as a new answer. */
export function askAgain(state: InterviewState, answerId: string): InterviewState {
  const answer = answerOf(state, answerId);
  return answer === undefined ? state : ask(state, answer, []);
}

function invite(state: InterviewState, moveOn: Line | null): InterviewState {
  const { ownQuestions, questions } = state.plan;
  if (ownQuestions === null) return sayGoodbye(state);
  const asked: Asked = {
    questionId: 'own-questions',
    asked: 'own-questions',
    questionIndex: questions.length,
    followUpIndex: null,
    line: ownQuestions.line,
    band: ownQuestions.band,
  };
  return ask(state, asked, linesOf(moveOn));
}

/** Nothing is said in no words: a drill greets nobody. */
function linesOf(line: Line | null): Line[] {
  return line === null || line.text === '' ? [] : [line];
}

function sayGoodbye(state: InterviewState): InterviewState {
  return enter(state, { type: 'saying-goodbye', lines: [state.plan.closing] });
}

function ask(state: InterviewState, asked: Asked, before: readonly Line[]): InterviewState {
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

function questionAt(state: InterviewState, question: PlannedQuestion, questionIndex: number): Asked {
  const { questionId, line } = question;
  const band = bandOf(state, question);
  return { questionId, asked: 'question', questionIndex, followUpIndex: null, line, band };
}

/** A drill's band may follow what became of the answers before. */
function bandOf({ plan, answers }: InterviewState, question: PlannedQuestion): TargetBand {
  const first = plan.drill?.movingBand ?? null;
  if (first === null) return question.band;
  const hits = answers.flatMap(({ measured, band, endedBy }) => {
    const answerMs = endedBy === 'skip' ? null : (measured?.answerMs ?? null);
    return answerMs === null ? [] : answerMs >= band.fromMs && answerMs <= band.toMs;
  });
  return movingBand(first, hits);
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
