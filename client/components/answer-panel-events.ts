import type { Stretch } from '../../core/pacing/stretch.ts';
import type { PartStart, PauseCause } from '../../core/session/mark.ts';

/** Another take of the question is to be shown. */
export class ChooseTakeEvent extends Event {
  readonly answerId: string;

  constructor(answerId: string) {
    super('choose-take');
    this.answerId = answerId;
  }
}

/** The sound of the answer is to be deleted; it is to be asked first. Passes through the panel to the page. */
export class DeleteRecordingEvent extends Event {
  constructor() {
    super('delete-recording', { bubbles: true, composed: true });
  }
}

/** A person says what a pause was; null takes it back. Passes through the panel to the page. */
export class SayPauseEvent extends Event {
  readonly pause: Stretch;
  readonly cause: PauseCause | null;

  constructor(pause: Stretch, cause: PauseCause | null) {
    super('say-pause', { bubbles: true, composed: true });
    this.pause = pause;
    this.cause = cause;
  }
}

/** The answer's parts are marked: where each begins, in order. Passes through the panel to the page. */
export class MarkPartsEvent extends Event {
  readonly parts: readonly PartStart[];

  constructor(parts: readonly PartStart[]) {
    super('mark-parts', { bubbles: true, composed: true });
    this.parts = parts;
  }
}

/** What was said last of the answer is to be taken back. Passes through the panel to the page. */
export class UndoEvent extends Event {
  constructor() {
    super('undo', { bubbles: true, composed: true });
  }
}

/** The question before or after is to be shown. Passes through the panel to the page. */
export class NextQuestionEvent extends Event {
  readonly direction: 1 | -1;

  constructor(direction: 1 | -1) {
    super('next-question', { bubbles: true, composed: true });
    this.direction = direction;
  }
}
