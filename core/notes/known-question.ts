import type { Question } from '../question-bank/question-bank.ts';

/** A question of a bank that the notes' questions are matched with. */
export type KnownQuestion = {
  readonly bankId: string;
  /** The bank's language, BCP 47. */
  readonly language: string;
  readonly question: Question;
};
