import type { Home } from '../../core/notes/proposal.ts';

/** A line was chosen, in the document or by what it became. */
export class ChooseLineEvent extends Event {
  readonly line: number;

  constructor(line: number) {
    super('choose-line', { bubbles: true, composed: true });
    this.line = line;
  }
}

/** A person says what a line is. */
export class SayHomeEvent extends Event {
  readonly line: number;
  readonly home: Home;

  constructor(line: number, home: Home) {
    super('say-home', { bubbles: true, composed: true });
    this.line = line;
    this.home = home;
  }
}

/** What was said last is to be taken back. */
export class UndoEvent extends Event {
  constructor() {
    super('undo', { bubbles: true, composed: true });
  }
}

/** What a line is is to be chosen from a menu. */
export class ChangeHomeEvent extends Event {
  readonly line: number;

  constructor(line: number) {
    super('change-home', { bubbles: true, composed: true });
    this.line = line;
  }
}
