/** The sound is wanted at another place. */
export class SeekEvent extends Event {
  /** On the answer's clock. */
  readonly atMs: number;

  constructor(atMs: number) {
    super('seek');
    this.atMs = atMs;
  }
}

/** The sound is to start, or to stop if it plays. */
export class PlayEvent extends Event {
  constructor() {
    super('play');
  }
}
