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
