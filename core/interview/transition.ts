import { hear, NOTHING_HEARD, silenceMs, type LiveSilence } from '../pacing/live-silence.ts';
import { FRAME_SAMPLES } from '../pacing/sample-clock.ts';
import { askAgain, askFirst, askNext } from './agenda.ts';
import type { AnswerOpened, Fact, Frames, InterviewEvent } from './fact.ts';
import { answerOf, changeAnswer, enter } from './state.ts';
import type { AfterAnswer, AnswerEnd, InterviewState, PausablePhase, Phase, Step } from './state.ts';

type Heard = Extract<Fact, { answerId: string }>;

/** Advances the interview by one event. An event that its phase does not expect changes nothing. */
export function transition(state: InterviewState, event: InterviewEvent): Step {
  const counted = { ...state, acknowledged: event.number ?? state.acknowledged };
  return withEffects(apply(counted, event));
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
  return withEffects(rest.reduce((state, event) => transition(state, event).state, start));
}

/** What a state leaves to be done, found from it alone, so that a restarted server finds it again. */
function withEffects(state: InterviewState): Step {
  const { phase } = state;
  if (phase.type !== 'closing') return { state, effects: [] };
  const answer = answerOf(state, phase.answerId);
  const isWhole = answer !== undefined && answer.framesSent !== null && answer.measured === null;
  return { state, effects: isWhole ? [{ type: 'measure-answer', answerId: phase.answerId }] : [] };
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
    case 'echoed':
    case 'rejudged':
      return state;
  }
}

function open(state: InterviewState, fact: AnswerOpened): InterviewState {
  const { answerId, askedBy, askedAt, startedAt } = fact;
  const opened = changeAnswer(state, answerId, { askedBy, askedAt, startedAt });
  return enter(opened, { type: 'listening', answerId, live: NOTHING_HEARD });
}

function listen(state: InterviewState, fact: Frames, at: string): InterviewState {
  const { answerId, voice, isBacklog } = fact;
  const framesReceived = (answerOf(state, answerId)?.framesReceived ?? 0) + voice.length;
  const counted = changeAnswer(state, answerId, { framesReceived });
  if (state.phase.type !== 'listening') return counted;

  const live = hear(state.phase.live, voice);
  const heard = changeAnswer(counted, answerId, { hasSpoken: live.hasSpoken });
  const listening = enter(heard, { ...state.phase, live });
  // With more behind it, it is not the newest that was heard, so nothing is decided on it.
  const isOver = !isBacklog && isPatienceOver(live, state.patience.patienceMs);
  return isOver ? close(listening, answerId, 'patience', at, framesReceived * FRAME_SAMPLES) : listening;
}

function isPatienceOver(live: LiveSilence, patienceMs: number | null): boolean {
  const silence = silenceMs(live);
  return patienceMs !== null && silence !== null && silence >= patienceMs;
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
      return enter(measured, { type: 'finished', how: 'ended-early' });
  }
}

function end(state: InterviewState, at: string): InterviewState {
  const phase = beneath(state.phase);
  switch (phase.type) {
    case 'listening':
      return closeHere(state, phase.answerId, 'end', at);
    case 'closing':
      return enter(state, { ...phase, then: 'finish' });
    case 'finished':
      return state;
    case 'ready':
    case 'asking':
    case 'saying-goodbye':
      return enter(state, { type: 'finished', how: 'ended-early' });
  }
}

function closeHere(state: InterviewState, answerId: string, how: AnswerEnd, at: string): InterviewState {
  const frames = answerOf(state, answerId)?.framesReceived ?? 0;
  return close(state, answerId, how, at, frames * FRAME_SAMPLES);
}

/** The phase that a paused interview will go on in, or the phase it is in. */
function beneath(phase: Phase): Exclude<Phase, { type: 'paused' }> {
  return phase.type === 'paused' ? phase.from : phase;
}

function isPausable(phase: Phase): phase is PausablePhase {
  return phase.type === 'asking' || phase.type === 'listening';
}

function isAt(phase: Phase, answerId: string): boolean {
  const at = beneath(phase);
  return 'answerId' in at && at.answerId === answerId;
}
