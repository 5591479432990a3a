import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Correction } from '../../core/notes/correction.ts';
import type { NotesView } from '../../core/notes/notes-view.ts';
import type { Home } from '../../core/notes/proposal.ts';
import { messageOf, type Load } from './loading.ts';
import { correctNotes, findNotes } from './notes-api.ts';

/** Holds notes under review: what a person says of their lines is sent in the order it was said. */
export class ReviewedNotes implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #idOf: () => string;
  readonly #onCorrected: (before: NotesView, after: NotesView, line: number) => void;
  #state: Load<NotesView> = { type: 'loading' };
  #corrections: readonly Correction[] = [];
  #sending = Promise.resolve();

  constructor(
    host: ReactiveControllerHost,
    idOf: () => string,
    onCorrected: (before: NotesView, after: NotesView, line: number) => void,
  ) {
    this.#host = host;
    this.#idOf = idOf;
    this.#onCorrected = onCorrected;
    host.addController(this);
  }

  get state(): Load<NotesView> {
    return this.#state;
  }

  /** The notes; null while they are not there. */
  get view(): NotesView | null {
    return this.#state.type === 'loaded' ? this.#state.value : null;
  }

  get canUndo(): boolean {
    return this.#corrections.length > 0;
  }

  hostConnected(): void {
    queueMicrotask(() => this.load());
  }

  load(): void {
    findNotes(this.#idOf()).then(
      (view) => this.take(view),
      (error: unknown) => this.#settle({ type: 'failed', message: messageOf(error) }),
    );
  }

  /** Shows the notes as the server has them now. */
  take(view: NotesView): void {
    this.#corrections = view.corrections;
    this.#settle({ type: 'loaded', value: view });
  }

  /** Says what a line is. @throws ApiError */
  say(line: number, home: Home): Promise<void> {
    return this.#send([...this.#corrections, { line, home }], line);
  }

  /** Takes back what was said last. @returns the line that it was said of; null when nothing was */
  async undo(): Promise<number | null> {
    const last = this.#corrections.at(-1);
    if (last === undefined) return null;
    await this.#send(this.#corrections.slice(0, -1), last.line);
    return last.line;
  }

  #send(corrections: readonly Correction[], line: number): Promise<void> {
    this.#corrections = corrections;
    const sent = this.#sending.then(async () => {
      const before = this.view;
      const after = await correctNotes(this.#idOf(), corrections);
      // What was said meanwhile is on its way: its answer will have this too.
      if (this.#corrections !== corrections) return;
      this.take(after);
      if (before) this.#onCorrected(before, after, line);
    });
    this.#sending = sent.catch(() => undefined);
    return sent;
  }

  #settle(state: Load<NotesView>): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
