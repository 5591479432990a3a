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
  #state: InterviewState;
  #seq: number;
  #durable: Promise<void> = Promise.resolve();
  #performing: Promise<void> = Promise.resolve();
  #hasFailed = false;

  private constructor(id: string, tools: LiveSessionTools, events: readonly InterviewEvent[]) {
    const { state, effects } = fold(events);
    this.id = id;
    this.#tools = tools;
    this.#state = state;
    this.#seq = events.length;
    this.#perform(effects);
  }

  /** Takes up a session where its log ends, and does what was left to be done; null when there is none. */
  static async load(id: string, tools: LiveSessionTools): Promise<LiveSession | null> {
    const events = await tools.store.events(id);
    return events.length === 0 ? null : new LiveSession(id, tools, events);
  }

  /** The newest client number that was applied. */
  get acknowledged(): number {
    return this.#state.acknowledged;
  }

  /** A write has failed, so this copy is ahead of the log and must be loaded anew. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  get view(): InterviewView {
    return makeView(this.id, this.#state);
  }

  /**
   * Applies a client's fact once. Resolves when it is durable; one that was applied before resolves when that is.
   *
   * @throws {@link GapError} when a number before it never came
   */
  async apply(number: number, fact: ClientFact): Promise<void> {
    const expected = this.#state.acknowledged + 1;
    if (number > expected) throw new GapError(`expected command ${expected}, got ${number}`);
    if (number === expected) this.#append(number, fact);
    await this.#durable;
  }

  /** Tells of every view that differs from the one before, once what led to it is durable. */
  onView(listener: (view: InterviewView) => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Resolves when all is durable and nothing is left to be done. */
  async settled(): Promise<void> {
    await this.#performing;
    await this.#durable;
  }

  #append(number: number | null, fact: Fact): void {
    const before = this.view;
    const event: InterviewEvent = { seq: (this.#seq += 1), at: this.#tools.now(), number, fact };
    const { state, effects } = transition(this.#state, event);
    this.#state = state;
    const committed = this.#tools.store.append(this.id, [event]);
    this.#durable = Promise.all([this.#durable, committed]).then(() => this.#tell(before));
    this.#durable.catch(this.#handleFailure);
    this.#perform(effects);
    if (state.phase.type === 'finished') this.#end(event.at);
  }

  #tell(before: InterviewView): void {
    const view = this.view;
    if (isSameToSee(before, view)) return;
    for (const listener of this.#listeners) listener(view);
  }

  #perform(effects: readonly InterviewEffect[]): void {
    for (const effect of effects) {
      this.#performing = this.#performing.then(async () => {
        await this.#durable;
        this.#append(null, await this.#tools.perform(this.id, effect));
      });
    }
    this.#performing.catch(this.#handleFailure);
  }

  /** Whoever waits hears of the failure itself; here it is only remembered. */
  #handleFailure = (): void => {
    this.#hasFailed = true;
  };

  #end(at: string): void {
    this.#performing = this.#performing.then(() => this.#tools.store.end(this.id, at));
    this.#performing.catch(this.#handleFailure);
  }
}

/** Frames that came in change nothing that a client must be told of: it sent them. */
function isSameToSee(one: InterviewView, other: InterviewView): boolean {
  const seen = ({ answer, ...view }: InterviewView) =>
    JSON.stringify([view, answer === null ? null : { ...answer, framesReceived: 0 }]);
  return seen(one) === seen(other);
}
