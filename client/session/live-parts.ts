import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { enterPart } from '../../core/session/marked-parts.ts';
import type { PartStart } from '../../core/session/mark.ts';
import { addMark, findSession } from './api.ts';

/** Where the parts of an answer begin, as they are gone through while it is spoken. */
export class LiveParts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sessionId: () => string;
  readonly #starts = new Map<string, readonly PartStart[]>();
  /** Answers of which something is not kept yet: all of it is sent with the next key, or at the end. */
  readonly #unkept = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  /** @param sessionId of the session that is held */
  constructor(host: ReactiveControllerHost, sessionId: () => string) {
    this.#host = host;
    this.#sessionId = sessionId;
    host.addController(this);
  }

  hostConnected(): void {
    queueMicrotask(() => void this.#takeKept());
  }

  /** In order. */
  startsOf(answerId: string | undefined): readonly PartStart[] {
    return this.#starts.get(answerId ?? '') ?? [];
  }

  /** Moves on to a part. @param names of all parts, in order @param atMs on the answer's clock */
  enter(answerId: string, names: readonly string[], name: string, atMs: number): void {
    this.#starts.set(answerId, enterPart(this.startsOf(answerId), names, name, atMs));
    this.#unkept.add(answerId);
    this.#host.requestUpdate();
    void this.kept();
  }

  /** Settles when all of it was sent; what could not be kept is sent again the next time. */
  async kept(): Promise<void> {
    this.#last = this.#last.then(() => this.#keepAll());
    await this.#last;
  }

  async #keepAll(): Promise<void> {
    for (const answerId of [...this.#unkept]) {
      const parts = [...this.startsOf(answerId)];
      try {
        await addMark(this.#sessionId(), { type: 'parts-marked', answerId, parts });
      } catch {
        // The server is away for a moment; nothing is lost, for the next key sends all of it.
        continue;
      }
      if (parts.length === this.startsOf(answerId).length) this.#unkept.delete(answerId);
    }
  }

  /** After a reload: what was kept before it. */
  async #takeKept(): Promise<void> {
    const session = await findSession(this.#sessionId()).catch(() => null);
    for (const { answerId, parts } of session?.marks.answers ?? []) {
      if (parts.length > 0 && !this.#starts.has(answerId)) this.#starts.set(answerId, parts);
    }
    this.#host.requestUpdate();
  }
}
