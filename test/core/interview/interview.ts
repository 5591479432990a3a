import type { ClientFact, Fact, InterviewEvent } from '../../../core/interview/fact.ts';
import type { InterviewPlan } from '../../../core/interview/plan.ts';
import {
  answerOf,
  beneath,
  type AnswerState,
  type InterviewEffect,
  type InterviewState,
} from '../../../core/interview/state.ts';
import { fold, transition } from '../../../core/interview/transition.ts';
import { FRAME_SAMPLES } from '../../../core/pacing/sample-clock.ts';
import { framesOf } from './score.ts';
import { plan } from './plan-example.ts';

/** The frames that a client tells at a time. */
const FRAMES_AT_A_TIME = 8;

const LEVELS_A_FRAME = 3;

/** A wish about the answer that the interview is at. */
type Wish = 'skip' | 'ask-again' | 'take-again';

/** An interview as it is told, one fact after the other; each method plays the next and gives the same interview. */
export class Interview {
  readonly events: InterviewEvent[] = [];
  state: InterviewState;
  effects: readonly InterviewEffect[] = [];
  #number = 0;

  constructor(how: InterviewPlan, patienceMs: number | null) {
    this.#place({ type: 'created', plan: how, patience: { patienceMs } }, null);
    this.state = fold(this.events).state;
  }

  get phase() {
    return this.state.phase;
  }

  /** What the interviewer says now. */
  get said(): string[] {
    const at = beneath(this.phase);
    return 'lines' in at ? at.lines.map(({ text }) => text) : [];
  }

  /** The answer that the interview is at. */
  get answer(): AnswerState {
    const at = beneath(this.phase);
    const answer = 'answerId' in at ? answerOf(this.state, at.answerId) : undefined;
    if (answer === undefined) throw new Error(`No answer while ${at.type}.`);
    return answer;
  }

  /** The client tells a fact, with its next number. */
  tells(fact: ClientFact): this {
    this.#number += 1;
    return this.#apply(fact, this.#number);
  }

  begun(): this {
    return this.tells({ type: 'begun' });
  }

  /** The question has been heard. */
  asked(): this {
    const { answerId } = this.answer;
    const at = '2026-11-21T10:00:00.000Z';
    return this.tells({
      type: 'answer-opened',
      answerId,
      askedBy: 'question-sound',
      askedAt: at,
      startedAt: at,
      responseLatencyErrorMs: 20,
      gainDb: 0,
    });
  }

  /** Plays a score in batches of eight frames, as a client does, until the answer closes. */
  heard(score: string): this {
    const frames = framesOf(score);
    for (let i = 0; i < frames.length && this.phase.type !== 'closing'; i += FRAMES_AT_A_TIME) {
      this.batch(frames.slice(i, i + FRAMES_AT_A_TIME));
    }
    return this;
  }

  /** Plays a score, or frames, in one batch. */
  batch(played: string | number[], { isBacklog = false } = {}): this {
    const voice = typeof played === 'string' ? framesOf(played) : played;
    const { answerId, framesReceived: firstFrame } = this.answer;
    const level = voice.flatMap((byte) => new Array<number>(LEVELS_A_FRAME).fill(byte > 127 ? 210 : 140));
    const firstLevel = firstFrame * LEVELS_A_FRAME;
    return this.tells({ type: 'frames', answerId, firstFrame, voice, firstLevel, level, isBacklog });
  }

  /** The key *Done*, at the newest frame heard or at a sample. */
  done(atSample = this.answer.framesReceived * FRAME_SAMPLES): this {
    return this.tells({ type: 'done', answerId: this.answer.answerId, atSample });
  }

  wishes(type: Wish): this {
    return this.tells({ type, answerId: this.answer.answerId });
  }

  /** All that was heard has been sent. */
  sent(): this {
    const { answerId, framesReceived } = this.answer;
    return this.tells({ type: 'answer-sent', answerId, frames: framesReceived, clippedSamples: 0 });
  }

  /** The server has measured the answer. */
  measured(answerMs: number | null): this {
    return this.#apply({ type: 'measured', answerId: this.answer.answerId, answerMs }, null);
  }

  /** The current question is heard, answered at that length, closed and measured. */
  answered(answerMs: number): this {
    return this.asked().heard('1000 voice').done().sent().measured(answerMs);
  }

  #apply(fact: Fact, number: number | null): this {
    const { state, effects } = transition(this.state, this.#place(fact, number));
    this.state = state;
    this.effects = effects;
    return this;
  }

  #place(fact: Fact, number: number | null): InterviewEvent {
    const seq = this.events.length + 1;
    const at = new Date(Date.parse('2026-11-21T10:00:00.000Z') + seq * 1000).toISOString();
    const event: InterviewEvent = { seq, at, number, fact };
    this.events.push(event);
    return event;
  }
}

/** An interview that is ready to begin, with 3.5 s of patience. */
export function interview(changes: Partial<InterviewPlan> = {}, patienceMs: number | null = 3500): Interview {
  return new Interview(plan(changes), patienceMs);
}
