/** Wait before a chunk that could not be sent is tried again; it doubles each time. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;

/** A chunk is 32 kB: one that is on its way for longer went to a connection that is gone. We chose it. */
const GIVEN_UP_AFTER_MS = 10_000;

type Chunk = { readonly url: string; readonly pcm: Int16Array };

/**
 * Sends the sound of answers in numbered chunks, one after the other, each until it has arrived. It outlives the page that
 * began it: a person goes on to the review while the last second is on its way.
 */
export class RecordingUploads {
  readonly #sessionId: string;
  readonly #waiting: Chunk[] = [];
  #sending: Promise<void> | null = null;

  constructor(sessionId: string) {
    this.#sessionId = sessionId;
  }

  /** @param pcm 16 kHz mono: a second, or less at the answer's end */
  add(answerId: string, chunk: number, pcm: Int16Array): void {
    const url = `/api/sessions/${this.#sessionId}/answers/${answerId}/recording/${chunk}`;
    this.#waiting.push({ url, pcm });
    this.#sending ??= this.#send();
  }

  /** Resolves when all that was added has arrived, or was refused. */
  async settled(): Promise<void> {
    await this.#sending;
  }

  async #send(): Promise<void> {
    let waitMs = FIRST_WAIT_MS;
    while (this.#waiting[0] !== undefined) {
      if (await hasArrived(this.#waiting[0])) {
        this.#waiting.shift();
        waitMs = FIRST_WAIT_MS;
      } else {
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
      }
    }
    this.#sending = null;
  }
}

/** Whether the server has it, or will never take it: then trying again would hold up all behind it. */
async function hasArrived({ url, pcm }: Chunk): Promise<boolean> {
  try {
    const body = new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength) as Uint8Array<ArrayBuffer>;
    const headers = { 'content-type': 'application/octet-stream' };
    const signal = AbortSignal.timeout(GIVEN_UP_AFTER_MS);
    const { status } = await fetch(url, { method: 'PUT', headers, body, signal });
    return status < 500 && status !== 401;
  } catch {
    return false;
  }
}
