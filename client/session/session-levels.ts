import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Levels } from '../components/sound-bars.ts';
import { findTrack } from './api.ts';

/** Fetches the levels of a session's answers as they come into view, one after the other, each once. */
export class SessionLevels implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sessionId: () => string;
  readonly #levels = new Map<string, Levels | null>();
  #lifetime = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  /** @param sessionId of the session that is shown */
  constructor(host: ReactiveControllerHost, sessionId: () => string) {
    this.#host = host;
    this.#sessionId = sessionId;
    host.addController(this);
  }

  hostConnected(): void {
    this.#lifetime = new AbortController();
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
  }

  /** How many have come. */
  get count(): number {
    return [...this.#levels.values()].filter((levels) => levels !== null).length;
  }

  /** An answer's levels; null until they have come, and where there are none. */
  of(answerId: string): Levels | null {
    return this.#levels.get(answerId) ?? null;
  }

  /** Wants an answer's levels. Without them its sound is not drawn; all else is. */
  want(answerId: string): void {
    if (this.#levels.has(answerId)) return;
    this.#levels.set(answerId, null);
    const { signal } = this.#lifetime;
    this.#last = this.#last
      .then(() => this.#fetch(answerId, signal))
      .catch(() => this.#levels.delete(answerId));
  }

  async #fetch(answerId: string, signal: AbortSignal): Promise<void> {
    const track = await findTrack(this.#sessionId(), answerId, signal);
    if (track) this.#levels.set(answerId, { bytes: track.level, hopMs: track.levelHopMs });
    this.#host.requestUpdate();
  }
}
