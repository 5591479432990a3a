import { LiveSession, type LiveSessionTools } from './live-session.ts';

/** The sessions that are being held now; each is loaded once, so that it has one writer. */
export class LiveSessions {
  readonly #tools: LiveSessionTools;
  readonly #sessions = new Map<string, Promise<LiveSession | null>>();
  readonly #holders = new Map<string, Holder>();

  constructor(tools: LiveSessionTools) {
    this.#tools = tools;
  }

  /**
   * Hands a session to a new holder; the one before is told that it was taken over.
   *
   * @param onLost told when another holder takes it over, or it is removed
   * @returns null when there is no such session
   */
  async take(sessionId: string, onLost: (how: Loss) => void): Promise<Held | null> {
    const before = this.#holders.get(sessionId);
    const holder: Holder = { epoch: (before?.epoch ?? 0) + 1, onLost };
    this.#holders.set(sessionId, holder);
    before?.onLost('taken-over');

    const session = await this.#load(sessionId);
    if (session === null) {
      this.#holders.delete(sessionId);
      return null;
    }
    // What the holder before has sent is counted first, or the next one would use its numbers again.
    await session.written();
    return { session, epoch: holder.epoch, release: () => this.#release(sessionId, holder) };
  }

  /** Waits until nothing of a session is under way, and forgets it, so that it can be removed. */
  async forget(sessionId: string): Promise<void> {
    this.#holders.get(sessionId)?.onLost('removed');
    this.#holders.delete(sessionId);
    const session = await this.#sessions.get(sessionId);
    await session?.settled().catch(ignore);
    this.#sessions.delete(sessionId);
  }

  /** Forgets every session that is held, as one is forgotten. */
  async forgetAll(): Promise<void> {
    await Promise.all(
      [...new Set([...this.#sessions.keys(), ...this.#holders.keys()])].map((id) => this.forget(id)),
    );
  }

  /** Waits until nothing of any session is under way. */
  async settled(): Promise<void> {
    const settling = [...this.#sessions.values()].map(async (loading) => (await loading)?.settled());
    await Promise.allSettled(settling);
  }

  #load(sessionId: string): Promise<LiveSession | null> {
    const loading = this.#reuse(sessionId, this.#sessions.get(sessionId));
    this.#sessions.set(sessionId, loading);
    const forget = () => {
      if (this.#sessions.get(sessionId) === loading) this.#sessions.delete(sessionId);
    };
    loading.then((session) => session ?? forget(), forget);
    return loading;
  }

  async #reuse(
    sessionId: string,
    known: Promise<LiveSession | null> | undefined,
  ): Promise<LiveSession | null> {
    const session = await known?.catch(ignore);
    if (session?.failure.aborted === false) return session;
    // A copy that has failed may still have something on its way to the log.
    await session?.written().catch(ignore);
    return LiveSession.load(sessionId, this.#tools);
  }

  async #release(sessionId: string, holder: Holder): Promise<void> {
    if (this.#holders.get(sessionId) !== holder) return;
    const session = await this.#sessions.get(sessionId);
    await session?.settled().catch(ignore);
    if (this.#holders.get(sessionId) !== holder) return;
    this.#holders.delete(sessionId);
    this.#sessions.delete(sessionId);
  }
}

/** How a holder loses its session. */
export type Loss = 'taken-over' | 'removed';

type Holder = { readonly epoch: number; readonly onLost: (how: Loss) => void };

/** A session in the hands of one connection. */
export type Held = {
  readonly session: LiveSession;
  /** Counts the holders since the session was loaded. */
  readonly epoch: number;
  readonly release: () => Promise<void>;
};

function ignore(): null {
  // The failure was told to whoever asked for the work.
  return null;
}
