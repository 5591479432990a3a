/** The candidate has finished the answer. */
export class DoneEvent extends Event {
  /** When the key or button was pressed, on `performance.now()`'s clock. */
  readonly pressedAtMs: number;

  constructor(pressedAtMs: number) {
    super('done');
    this.pressedAtMs = pressedAtMs;
  }
}

/** The candidate wants to hear the question again. */
export class AskAgainEvent extends Event {
  constructor() {
    super('ask-again');
  }
}

/** The candidate leaves the question out. */
export class SkipEvent extends Event {
  constructor() {
    super('skip');
  }
}

/** The candidate sets this take aside and answers the question anew. */
export class TakeAgainEvent extends Event {
  constructor() {
    super('take-again');
  }
}

/** The candidate holds the interview. */
export class PauseEvent extends Event {
  constructor() {
    super('pause');
  }
}

/** The candidate goes on, after a pause or a reload; a gesture, so sound and microphone may be opened on it. */
export class GoOnEvent extends Event {
  constructor() {
    super('go-on');
  }
}

/** The candidate ends the interview, and has confirmed it. */
export class EndEvent extends Event {
  constructor() {
    super('end');
  }
}
