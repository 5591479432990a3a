import type { DrillGrade } from '../../core/drills/grade-drill.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';

/** The person said how long an answer was, before seeing it. */
export class GuessEvent extends Event {
  readonly answerId: string;
  readonly guessMs: number;

  constructor(answerId: string, guessMs: number) {
    super('guess');
    this.answerId = answerId;
    this.guessMs = guessMs;
  }
}

/** The person said which story an answer told; null for none of theirs. */
export class StoryToldEvent extends Event {
  readonly answerId: string;
  readonly story: string | null;

  constructor(answerId: string, story: string | null) {
    super('story-told', { bubbles: true, composed: true });
    this.answerId = answerId;
    this.story = story;
  }
}

/** The person moves on to a part of the answer while speaking. */
export class EnterPartEvent extends Event {
  readonly name: string;
  /** When the key or button was pressed, on `performance.now()`'s clock. */
  readonly pressedAtMs: number;

  constructor(name: string, pressedAtMs: number) {
    super('enter-part');
    this.name = name;
    this.pressedAtMs = pressedAtMs;
  }
}

/** The person chose how soon the drill is to come back. */
export class GradeEvent extends Event {
  readonly grade: DrillGrade;

  constructor(grade: DrillGrade) {
    super('grade');
    this.grade = grade;
  }
}

/** The person wants to hear a moment of an answer. */
export class HearMomentEvent extends Event {
  readonly answerId: string;
  readonly moment: Stretch;

  constructor(answerId: string, moment: Stretch) {
    super('hear-moment', { bubbles: true, composed: true });
    this.answerId = answerId;
    this.moment = moment;
  }
}

/** The person heard a moment, and keeps it as a hesitation or strikes it out. */
export class JudgeMomentEvent extends Event {
  readonly answerId: string;
  readonly moment: Stretch;
  readonly isKept: boolean;

  constructor(answerId: string, moment: Stretch, isKept: boolean) {
    super('judge-moment', { bubbles: true, composed: true });
    this.answerId = answerId;
    this.moment = moment;
    this.isKept = isKept;
  }
}

/** The person is back with what they were saying when the interviewer cut in. */
export class BackEvent extends Event {
  /** When the key or button was pressed, on `performance.now()`'s clock. */
  readonly pressedAtMs: number;

  constructor(pressedAtMs: number) {
    super('back');
    this.pressedAtMs = pressedAtMs;
  }
}
