import type { Selection } from './selection.ts';

/** The sound is wanted at another place. Passes through components to the page, which has the sound. */
export class SeekEvent extends Event {
  /** On the answer's clock. */
  readonly atMs: number;

  constructor(atMs: number) {
    super('seek', { bubbles: true, composed: true });
    this.atMs = atMs;
  }
}

/** The sound is to start, or to stop if it plays. Passes through components to the page. */
export class PlayEvent extends Event {
  constructor() {
    super('play', { bubbles: true, composed: true });
  }
}

/** Another speed of the sound is wanted. Passes through components to the page. */
export class SpeedEvent extends Event {
  readonly speed: number;

  constructor(speed: number) {
    super('speed', { bubbles: true, composed: true });
    this.speed = speed;
  }
}

/** A stretch of the sound is to be heard. Passes through components to the page. */
export class HearEvent extends Event {
  /** On the answer's clock. */
  readonly startMs: number;
  /** Infinity plays on. */
  readonly endMs: number;

  constructor(startMs: number, endMs: number) {
    super('hear', { bubbles: true, composed: true });
    this.startMs = startMs;
    this.endMs = endMs;
  }
}

/** Something of an answer was chosen, on its timeline or in its table. */
export class SelectEvent extends Event {
  readonly selection: Selection;

  constructor(selection: Selection) {
    super('select-stretch');
    this.selection = selection;
  }
}

/** Another answer of the session is to be shown. Passes through components to the page. */
export class ChooseAnswerEvent extends Event {
  readonly answerId: string;

  constructor(answerId: string) {
    super('choose-answer', { bubbles: true, composed: true });
    this.answerId = answerId;
  }
}

/** Another stretch of time is shown, or is to be. Passes through components to the page. */
export class ShowTimeEvent extends Event {
  readonly fromMs: number;
  readonly toMs: number;

  constructor(fromMs: number, toMs: number) {
    super('show-time', { bubbles: true, composed: true });
    this.fromMs = fromMs;
    this.toMs = toMs;
  }
}
