/** A field of the bank was changed. `value` is text, a number or a list of texts; empty takes the field away. */
export class EditFieldEvent extends Event {
  readonly path: readonly (string | number)[];
  readonly value: string | number | readonly string[];

  constructor(path: readonly (string | number)[], value: string | number | readonly string[]) {
    super('edit-field');
    this.path = path;
    this.value = value;
  }
}

/** A question is to be added at the end. */
export class AddQuestionEvent extends Event {
  constructor() {
    super('add-question');
  }
}

/** A question is to be taken away. */
export class RemoveQuestionEvent extends Event {
  readonly place: number;

  constructor(place: number) {
    super('remove-question');
    this.place = place;
  }
}

/** A question is to change places with the one before or after it. */
export class MoveQuestionEvent extends Event {
  readonly place: number;
  readonly by: -1 | 1;

  constructor(place: number, by: -1 | 1) {
    super('move-question');
    this.place = place;
    this.by = by;
  }
}
