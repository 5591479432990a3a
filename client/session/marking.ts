import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { applyMark, NO_MARKS } from '../../core/session/fold-marks.ts';
import type { Mark, SessionMarks } from '../../core/session/mark.ts';
import { undoMark } from '../../core/session/undo-mark.ts';
import { addMark } from './api.ts';

/** Keeps what a person says of a session: shown at once, kept one after the other, and to be taken back. */
export class Marking implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sessionId: () => string;
  #taken: SessionMarks | null = null;
  #marks = NO_MARKS;
  #undos: readonly Mark[] = [];
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @param sessionId of the session that is shown */
  constructor(host: ReactiveControllerHost, sessionId: () => string) {
    this.#host = host;
    this.#sessionId = sessionId;
    host.addController(this);
  }

  hostConnected(): void {
    this.#undos = [];
  }

  /** What holds now. */
  get marks(): SessionMarks {
    return this.#marks;
  }

  /** Whether something that was said of an answer can be taken back. */
  canUndo(answerId: string): boolean {
    return this.#undos.some((undo) => isOf(undo, answerId));
  }

  /** Takes what a session's record says; the same record changes nothing that was said since. */
  take(marks: SessionMarks): void {
    if (marks === this.#taken) return;
    this.#taken = marks;
    if (this.#waiting === 0) this.#marks = marks;
  }

  /** Says something of the session. @throws when it could not be kept; then what was kept holds again */
  async say(mark: Mark): Promise<void> {
    const undo = undoMark(this.#marks, mark);
    await this.#keep(mark, undo === null ? this.#undos : [...this.#undos, undo]);
  }

  /** Takes back what was said last of an answer. @throws as {@link say} */
  async undo(answerId: string): Promise<void> {
    const undo = this.#undos.findLast((one) => isOf(one, answerId));
    if (undo)
      await this.#keep(
        undo,
        this.#undos.filter((one) => one !== undo),
      );
  }

  /** @param undos what can be taken back then */
  async #keep(mark: Mark, undos: readonly Mark[]): Promise<void> {
    const [before, undosBefore] = [this.#marks, this.#undos];
    this.#marks = applyMark(before, mark);
    this.#undos = undos;
    this.#waiting++;
    this.#host.requestUpdate();
    const kept = this.#last.then(() => addMark(this.#sessionId(), mark));
    // One that was not kept does not hold up the next.
    this.#last = kept.catch(() => undefined);
    try {
      const marks = await kept;
      if (this.#waiting === 1) this.#marks = marks;
    } catch (error) {
      [this.#marks, this.#undos] = [before, undosBefore];
      throw error;
    } finally {
      this.#waiting--;
      this.#host.requestUpdate();
    }
  }
}

function isOf(mark: Mark, answerId: string): boolean {
  return 'answerId' in mark && mark.answerId === answerId;
}
