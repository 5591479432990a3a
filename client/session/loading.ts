import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What has become of something that is fetched. */
export type Load<Value> =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly value: Value }
  | { readonly type: 'failed'; readonly message: string };

/** Fetches what a page shows while it is connected, and draws the page anew when it has come. */
export class Loading<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: (signal: AbortSignal) => Promise<Value>;
  #lifetime = new AbortController();
  #state: Load<Value> = { type: 'loading' };

  constructor(host: ReactiveControllerHost, load: (signal: AbortSignal) => Promise<Value>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  get state(): Load<Value> {
    return this.#state;
  }

  /** What was loaded; null before. */
  get value(): Value | null {
    return this.#state.type === 'loaded' ? this.#state.value : null;
  }

  hostConnected(): void {
    // In a task of its own: the properties that decide what is loaded are set by then.
    queueMicrotask(() => this.reload());
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
  }

  /** Loads anew; what was loaded before stays until then. */
  reload(): void {
    this.#lifetime.abort();
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    this.#load(signal).then(
      (value) => this.#settle(signal, { type: 'loaded', value }),
      (error: unknown) => this.#settle(signal, { type: 'failed', message: messageOf(error) }),
    );
  }

  #settle(signal: AbortSignal, state: Load<Value>): void {
    if (signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** What is told to a person of an error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
