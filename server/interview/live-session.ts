import { fold, transition } from '../../core/interview/transition.ts';
import type { ClientFact, Fact, InterviewEvent } from '../../core/interview/fact.ts';
import type { InterviewEffect, InterviewState } from '../../core/interview/state.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { makeView } from '../../core/protocol/make-view.ts';
import type { SessionStore } from '../storage/session-store.ts';

/** Does what the core asks for, and returns the fact that came of it. */
export type PerformEffect = (sessionId: string, effect: InterviewEffect) => Promise<Fact>;

/** What a live session needs of the world. */
export type LiveSessionTools = {
  readonly store: SessionStore;
  readonly perform: PerformEffect;
  /** The wall time, ISO 8601. */
  readonly now: () => string;
};

/** A command whose number skips one: something between was lost on the way, and must be sent again. */
export class GapError extends Error {
  override readonly name = 'GapError';
}

/** One session that is being held: its log, its folded state, and the only one who may write to it. */
export class LiveSession {
  readonly id: string;
  readonly #tools: LiveSessionTools;
  readonly #listeners = new Set<(view: InterviewView) => void>();
  readonly #failure = new AbortController();
  /** With all that was applied; the log may not hold the newest of it yet. */
  #state: InterviewState;
  /** As the log has it, and all that is ever told. */
  #durableState: InterviewState;
  #seq: number;
  #unwritten: InterviewEvent[] = [];
  #durable: Promise<void> = Promise.resolve();
  #performing: Promise<void> = Promise.resolve();

  private constructor(id: string, tools: LiveSessionTools, events: readonly InterviewEvent[]) {
    const { state, effects } = fold(events);
    this.id = id;
    this.#tools = tools;
    this.#state = state;
    this.#durableState = state;
    this.#seq = events.length;
    this.#perform(effects);
    this.#endIfFinished(events.at(-1)?.at ?? tools.now());
  }

  /** Takes up a session where its log ends, and does what was left to be done; null when there is none. */
  static async load(id: string, tools: LiveSessionTools): Promise<LiveSession | null> {
    const events = await tools.store.events(id);
    return events.length === 0 ? null : new LiveSession(id, tools, events);
  }

  /** The newest client number that is durable. */
  get acknowledged(): number {
    return this.#durableState.acknowledged;
  }

  /** Aborts when something could not be written or done: this copy must be let go, and loaded anew. */
  get failure(): AbortSignal {
    return this.#failure.signal;
  }

  /** What is durable, to be shown. */
  get view(): InterviewView {
    return makeView(this.id, this.#durableState);
  }

  /**
   * Applies a client's fact once. Resolves when it is durable; one that was applied before resolves when that is.
   *
   * @throws {@link GapError} when a number before it never came
   */
  async apply(number: number, fact: ClientFact): Promise<void> {
    this.#failure.signal.throwIfAborted();
    const expected = this.#state.acknowledged + 1;
    if (number > expected) throw new GapError(`expected command ${expected}, got ${number}`);
    if (number === expected) this.#append(number, fact);
    await this.#durable;
  }

  /** Tells the newest view when it differs from the one told before, once what led to it is durable. */
  onView(listener: (view: InterviewView) => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Resolves when all that was applied is durable. */
  async written(): Promise<void> {
    await this.#durable;
  }

  /** Resolves when all is durable and nothing is left to be done. */
  async settled(): Promise<void> {
    // What was done may leave more to be done.
    for (let performed = null; performed !== this.#performing;) {
      performed = this.#performing;
      await performed;
      await this.#durable;
    }
  }

  #append(number: number | null, fact: Fact): void {
    const event: InterviewEvent = { seq: this.#seq + 1, at: this.#tools.now(), number, fact };
    const { state, effects } = transition(this.#state, event);
    const wasFinished = this.#state.phase.type === 'finished';
    this.#state = state;
    this.#seq = event.seq;
    this.#write(event);
    this.#perform(effects);
    if (!wasFinished) this.#endIfFinished(event.at);
  }

  /** Group after group: were a later one written where an earlier one failed, the log would have a hole. */
  #write(event: InterviewEvent): void {
    this.#unwritten.push(event);
    if (this.#unwritten.length > 1) return;
    this.#durable = this.#durable.then(() => this.#writeGroup());
    this.#durable.catch(this.#handleFailure);
  }

  async #writeGroup(): Promise<void> {
    const [group, state] = [this.#unwritten, this.#state];
    this.#unwritten = [];
    await this.#tools.store.append(this.id, group);
    this.#tell(state);
  }

  #tell(state: InterviewState): void {
    const before = this.view;
    this.#durableState = state;
    const { view } = this;
    if (isSameToSee(before, view)) return;
    for (const listener of this.#listeners) listener(view);
  }

  #perform(effects: readonly InterviewEffect[]): void {
    for (const effect of effects) {
      this.#doNext(async () => this.#append(null, await this.#tools.perform(this.id, effect)));
    }
  }

  #endIfFinished(at: string): void {
    if (this.#state.phase.type === 'finished') this.#doNext(() => this.#tools.store.end(this.id, at));
  }

  /** One after the other, each when what led to it is durable. */
  #doNext(work: () => Promise<void>): void {
    this.#performing = this.#performing.then(async () => {
      await this.#durable;
      await work();
    });
    this.#performing.catch(this.#handleFailure);
  }

  #handleFailure = (cause: unknown): void => {
    this.#failure.abort(cause);
  };
}

/** Frames that came in change nothing that a client must be told of: it sent them. */
function isSameToSee(one: InterviewView, other: InterviewView): boolean {
  const seen = ({ answer, ...view }: InterviewView) =>
    JSON.stringify([view, answer === null ? null : { ...answer, framesReceived: 0, speechOnsetMs: null }]);
  return seen(one) === seen(other);
}
