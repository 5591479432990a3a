import { FRAME_SAMPLES } from '../pacing/sample-clock.ts';
import { askAgain, askFirst, askNext } from './agenda.ts';
import type { AnswerOpened, Fact, Frames, InterviewEvent } from './fact.ts';
import { hearStretch, isPatienceOver } from './hear-stretch.ts';
import { answerOf, beneath, canBeTakenAgain, changeAnswer, enter, isAt, isPausable } from './state.ts';
import type { AfterAnswer, AnswerEnd, InterviewEffect, InterviewState, Phase, Step } from './state.ts';

type Heard = Extract<Fact, { answerId: string }>;

/** Advances the interview by one event. An event that its phase does not expect changes nothing. */
export function transition(state: InterviewState, event: InterviewEvent): Step {
  const next = apply({ ...state, acknowledged: event.number ?? state.acknowledged }, event);
  const known = leftToDo(state).map(({ answerId }) => answerId);
  return { state: next, effects: leftToDo(next).filter(({ answerId }) => !known.includes(answerId)) };
}

/** Folds a whole log. @throws Error when it does not begin with `created` */
export function fold(events: readonly InterviewEvent[]): Step {
  const [first, ...rest] = events;
  if (first?.fact.type !== 'created') throw new Error('A log begins with created.');
  const { plan, patience } = first.fact;
  const start: InterviewState = {
    plan,
    patience,
    phase: { type: 'ready' },
    answers: [],
    askedCount: 0,
    acknowledged: 0,
  };
  const state = rest.reduce((before, event) => transition(before, event).state, start);
  return { state, effects: leftToDo(state) };
}

/** What a state leaves to be done, found from it alone, so that a restarted server finds it again until it is done. */
function leftToDo({ phase, ...state }: InterviewState): InterviewEffect[] {
  if (phase.type !== 'closing') return [];
  const answer = state.answers.find(({ answerId }) => answerId === phase.answerId);
  const isWhole = answer !== undefined && answer.framesSent !== null && answer.measured === null;
  return isWhole ? [{ type: 'measure-answer', answerId: phase.answerId }] : [];
}

function apply(state: InterviewState, { fact, at }: InterviewEvent): InterviewState {
  const { phase } = state;
  if ('answerId' in fact) return isAt(phase, fact.answerId) ? applyToAnswer(state, fact, at) : state;
  switch (fact.type) {
    case 'created':
      return state;
    case 'begun':
      return phase.type === 'ready' ? askFirst(state) : state;
    case 'pause':
      return isPausable(phase) ? enter(state, { type: 'paused', from: phase }) : state;
    case 'go-on':
      return phase.type === 'paused' ? enter(state, phase.from) : state;
    case 'end':
      return end(state, at);
    case 'goodbye-said':
      return phase.type === 'saying-goodbye' ? enter(state, { type: 'finished', how: 'completed' }) : state;
  }
}

/** Facts about the answer that the interview is at. */
function applyToAnswer(state: InterviewState, fact: Heard, at: string): InterviewState {
  const { answerId } = fact;
  const phase = beneath(state.phase);
  switch (fact.type) {
    case 'answer-opened':
      return phase.type === 'asking' ? open(state, fact) : state;
    case 'frames':
      return phase.type === 'asking' ? state : listen(state, fact, at);
    case 'done':
      return phase.type === 'listening' ? close(state, answerId, 'done', at, fact.atSample) : state;
    case 'skip':
    case 'ask-again':
    case 'take-again':
      return leave(state, answerId, fact.type, at);
    case 'answer-sent':
      return phase.type === 'closing' ? changeAnswer(state, answerId, { framesSent: fact.frames }) : state;
    case 'measured':
      return phase.type === 'closing' ? goOn(state, answerId, phase.then, fact.answerMs) : state;
    case 'interrupted':
      return phase.type === 'asking' ? state : interrupt(state, answerId, fact.interruption.endMs);
    case 'echoed':
    case 'rejudged':
      return state;
  }
}

/** Also while paused: the pause came before the question's last word, and the answer waits behind it. */
function open(state: InterviewState, fact: AnswerOpened): InterviewState {
  const { answerId, askedBy, askedAt, startedAt } = fact;
  const opened = changeAnswer(state, answerId, { askedBy, askedAt, startedAt });
  const listening = { type: 'listening', answerId } as const;
  return enter(opened, state.phase.type === 'paused' ? { type: 'paused', from: listening } : listening);
}

function listen(state: InterviewState, fact: Frames, at: string): InterviewState {
  const { answerId, isBacklog } = fact;
  const answer = answerOf(state, answerId);
  if (answer === undefined) return state;

  const heard = hearStretch(answer, fact);
  const listened = changeAnswer(state, answerId, heard);
  // With more behind it, it is not the newest that was heard, so nothing is decided on it.
  const decides = state.phase.type === 'listening' && !isBacklog;
  const isOver = decides && isPatienceOver(heard, state.patience.patienceMs);
  return isOver ? closeHere(listened, answerId, 'patience', at) : listened;
}

function interrupt(state: InterviewState, answerId: string, untilMs: number): InterviewState {
  const before = answerOf(state, answerId)?.interruptedUntilMs ?? 0;
  return changeAnswer(state, answerId, { interruptedUntilMs: Math.max(before, untilMs) });
}

function close(
  state: InterviewState,
  answerId: string,
  endedBy: AnswerEnd,
  endedAt: string,
  endSample: number,
) {
  const then = AFTER[endedBy];
  return enter(changeAnswer(state, answerId, { endedBy, endedAt, endSample }), {
    type: 'closing',
    answerId,
    then,
  });
}

const AFTER: Record<AnswerEnd, AfterAnswer> = {
  done: 'go-on',
  patience: 'go-on',
  skip: 'go-on',
  'ask-again': 'again',
  'take-again': 'again',
  end: 'finish',
};

/** Leaves an answer where it stands; one whose question was not yet heard leaves nothing to measure. */
function leave(
  state: InterviewState,
  answerId: string,
  how: 'skip' | 'ask-again' | 'take-again',
  at: string,
) {
  const phase = beneath(state.phase);
  if (how !== 'skip' && !canBeTakenAgain(state, answerId)) return state;
  if (phase.type === 'listening') return closeHere(state, answerId, how, at);
  if (phase.type !== 'asking') return state;
  const left = changeAnswer(state, answerId, { endedBy: how, endedAt: at });
  return how === 'skip' ? askNext(left, answerId) : askAgain(left, answerId);
}

function goOn(
  state: InterviewState,
  answerId: string,
  then: AfterAnswer,
  answerMs: number | null,
): InterviewState {
  const measured = changeAnswer(state, answerId, { measured: { answerMs } });
  switch (then) {
    case 'go-on':
      return askNext(measured, answerId);
    case 'again':
      return askAgain(measured, answerId);
    case 'finish':
      return finishEarly(measured);
  }
}

function end(state: InterviewState, at: string): InterviewState {
  const phase = beneath(state.phase);
  switch (phase.type) {
    case 'listening':
      return closeHere(state, phase.answerId, 'end', at);
    case 'closing':
      return finishAfter(state, phase);
    case 'asking':
      return finishEarly(changeAnswer(state, phase.answerId, { endedBy: 'end', endedAt: at }));
    case 'ready':
    case 'saying-goodbye':
      return finishEarly(state);
    case 'finished':
      return state;
  }
}

/** An answer that was to be set aside for another take counts after all: no other will come. */
function finishAfter(state: InterviewState, closing: Extract<Phase, { type: 'closing' }>): InterviewState {
  const { answerId, then } = closing;
  const kept = then === 'again' ? changeAnswer(state, answerId, { endedBy: 'end' }) : state;
  return enter(kept, { ...closing, then: 'finish' });
}

function finishEarly(state: InterviewState): InterviewState {
  return enter(state, { type: 'finished', how: 'ended-early' });
}

function closeHere(state: InterviewState, answerId: string, how: AnswerEnd, at: string): InterviewState {
  const frames = answerOf(state, answerId)?.framesReceived ?? 0;
  return close(state, answerId, how, at, frames * FRAME_SAMPLES);
}
