/** Another take of the question is to be shown. */
export class ChooseTakeEvent extends Event {
  readonly answerId: string;

  constructor(answerId: string) {
    super('choose-take');
    this.answerId = answerId;
  }
}

/** The sound of the answer is to be deleted; it is to be asked first. */
export class DeleteRecordingEvent extends Event {
  constructor() {
    super('delete-recording');
  }
}
