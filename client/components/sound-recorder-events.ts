/** Something is to be done with the sound of a place. Both events rise to the page, which owns the recorder. */
export class SoundActEvent extends Event {
  readonly place: string;
  readonly act: 'record' | 'stop' | 'discard' | 'play' | 'remove';

  constructor(place: string, act: SoundActEvent['act']) {
    super('sound-act', { bubbles: true, composed: true });
    this.place = place;
    this.act = act;
  }
}

/** A file is to be the sound of a place. */
export class BringSoundEvent extends Event {
  readonly place: string;
  readonly file: File;

  constructor(place: string, file: File) {
    super('bring-sound', { bubbles: true, composed: true });
    this.place = place;
    this.file = file;
  }
}
