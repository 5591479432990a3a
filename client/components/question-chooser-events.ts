import type { TargetBand } from '../../core/pacing/pacing.ts';

/** A question was chosen from those that there are. */
export class ChooseQuestionEvent extends Event {
  readonly bankId: string;
  readonly questionId: string;

  constructor(bankId: string, questionId: string) {
    super('choose-question');
    this.bankId = bankId;
    this.questionId = questionId;
  }
}

/** A question was written. */
export class WriteQuestionEvent extends Event {
  readonly words: string;
  /** Null for none. */
  readonly targetBand: TargetBand | null;

  constructor(words: string, targetBand: TargetBand | null) {
    super('write-question');
    this.words = words;
    this.targetBand = targetBand;
  }
}

/** None of them is meant. */
export class NoQuestionEvent extends Event {
  constructor() {
    super('no-question');
  }
}
