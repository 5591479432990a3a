import { UnsentSound, type SoundChunk } from './unsent-sound.ts';

/** Wait before a chunk that could not be sent is tried again; it doubles each time. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;

/** A chunk is 32 kB: one that is on its way for longer went to a connection that is gone. We chose it. */
const GIVEN_UP_AFTER_MS = 10_000;

/** A chunk that waits, and the key under which the browser keeps it, once it does. */
type Waiting = { readonly chunk: SoundChunk; key: Promise<number | null> | null };

/**
 * Sends the sound of answers in numbered chunks, one after the other, each until it has arrived. It outlives the page that
 * began it: a person goes on to the review while the last second is on its way. A second that does not arrive at once is kept by
 * the browser too, and sent by the next page that is opened should this one be closed.
 */
export class RecordingUploads {
  readonly #unsent = new UnsentSound();
  readonly #waiting: Waiting[] = [];
  #sending: Promise<void> | null = null;

  /** @param pcm 16 kHz mono: a second, or less at the answer's end */
  add(sessionId: string, answerId: string, chunk: number, pcm: Int16Array): void {
    const url = `/api/sessions/${sessionId}/answers/${answerId}/recording/${chunk}`;
    const isLate = this.#waiting.length > 0;
    this.#waiting.push({ chunk: { url, pcm }, key: null });
    if (isLate) this.#keepAll();
    this.#sending ??= this.#send();
  }

  /** Sends what pages before this one could not. */
  async sendKept(): Promise<void> {
    for (const { key, chunk } of await this.#unsent.all())
      this.#waiting.push({ chunk, key: Promise.resolve(key) });
    if (this.#waiting.length > 0) this.#sending ??= this.#send();
    await this.#sending;
  }

  async #send(): Promise<void> {
    let waitMs = FIRST_WAIT_MS;
    let hasFailed = false;
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const outcome = await send(next.chunk);
      if (outcome === 'settled') {
        this.#waiting.shift();
        void this.#forget(next.key);
        waitMs = FIRST_WAIT_MS;
        hasFailed = false;
      } else {
        this.#keepAll();
        const goesOn = outcome === 'failed' && this.#putBehind(next.chunk) && !hasFailed;
        hasFailed = outcome === 'failed';
        // Another answer's may be written; where that fails too, both wait.
        if (goesOn) continue;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
      }
    }
    this.#sending = null;
  }

  /**
   * An answer whose sound the server cannot write holds up no other answer's. Its own seconds stay in their order.
   *
   * @returns whether there is another
   */
  #putBehind({ url }: SoundChunk): boolean {
    const isSame = (waiting: Waiting) => answerOf(waiting.chunk.url) === answerOf(url);
    const others = this.#waiting.filter((waiting) => !isSame(waiting));
    this.#waiting.splice(0, Infinity, ...others, ...this.#waiting.filter(isSame));
    return others.length > 0;
  }

  #keepAll(): void {
    for (const waiting of this.#waiting) waiting.key ??= this.#keep(waiting);
  }

  /** Where there was no room, it is tried again. */
  async #keep(waiting: Waiting): Promise<number | null> {
    const key = await this.#unsent.keep(waiting.chunk);
    if (key === null) waiting.key = null;
    return key;
  }

  async #forget(kept: Promise<number | null> | null): Promise<void> {
    const key = await kept;
    if (key !== null) await this.#unsent.forget(key);
  }
}

/** What the server will never take: no second of sound, one of a session that is gone, one that was deleted, one too long. */
const REFUSED = [400, 404, 410, 413];

/** What a full disk is answered with: it has room again some time. */
const NO_ROOM = 507;

/** Settled when the server has it or will never take it, failed when it could not write this one, away when it said nothing of it. */
async function send({ url, pcm }: SoundChunk): Promise<'settled' | 'failed' | 'away'> {
  try {
    const body = new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength) as Uint8Array<ArrayBuffer>;
    const headers = { 'content-type': 'application/octet-stream' };
    const signal = AbortSignal.timeout(GIVEN_UP_AFTER_MS);
    // Kept alive, it goes on its way when the page is closed.
    const { ok, status } = await fetch(url, { method: 'PUT', headers, body, signal, keepalive: true });
    if (ok || REFUSED.includes(status)) return 'settled';
    return status >= 500 && status !== NO_ROOM ? 'failed' : 'away';
  } catch {
    return 'away';
  }
}

/** Whose sound it is: its address without the number of the second. */
function answerOf(url: string): string {
  return url.slice(0, url.lastIndexOf('/'));
}
