import { Type, type Static } from 'typebox';
import { TargetBand } from '../pacing/pacing.ts';
import { AnswerPart, type Question } from '../question-bank/question-bank.ts';

/** Stands in the place of a bank's id for a question that a person wrote; no bank can have it. */
export const WRITTEN_BANK_ID = '_written';

/** Longest words of a written question, and its longest id; we chose them: a few sentences, and what an address takes. */
export const MAX_WRITTEN_PROMPT = 500;
const MAX_WRITTEN_ID = 90;

/** A question that a recording answers, as it stood when that was said: a later edit of its bank changes no past answer. */
export const NamedQuestion = Type.Object({
  bankId: Type.String({ minLength: 1, maxLength: 100 }),
  questionId: Type.String({ minLength: 1, maxLength: 100 }),
  kind: Type.String({ maxLength: 100 }),
  prompt: Type.String({ minLength: 1, maxLength: 4000 }),
  /** Null for a written question without one. */
  targetBand: Type.Union([TargetBand, Type.Null()]),
  points: Type.Array(Type.String()),
  values: Type.Array(Type.String()),
  parts: Type.Array(AnswerPart),
});
export type NamedQuestion = Static<typeof NamedQuestion>;

/** A question of a bank, to be named as the one that was answered. */
export function nameQuestion(
  bankId: string,
  { id, kind, prompt, bandMs, points, values, parts }: Question,
): NamedQuestion {
  return { bankId, questionId: id, kind, prompt, targetBand: bandMs, points, values, parts };
}

/**
 * A question in a person's own words. The same words, whatever their case and punctuation, are the same question.
 *
 * @returns null where there is no word in it
 */
export function writeQuestion(words: string, targetBand: TargetBand | null): NamedQuestion | null {
  const prompt = words.trim().replace(/\s+/g, ' ').slice(0, MAX_WRITTEN_PROMPT);
  const letters =
    prompt
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const questionId = letters.join('-').slice(0, MAX_WRITTEN_ID);
  if (questionId === '') return null;
  return {
    bankId: WRITTEN_BANK_ID,
    questionId,
    kind: 'written',
    prompt,
    targetBand,
    points: [],
    values: [],
    parts: [],
  };
}
