import type { QuestionKind } from './question-bank.ts';

/** What a pick looks for. */
export type PickRule = { readonly kind?: QuestionKind; readonly theme?: string };

/** The questions that fit a pick, less those that its script names. */
export function poolOf<Asked extends PickRule & { readonly id: string }>(
  questions: readonly Asked[],
  { kind, theme }: PickRule,
  namedIds: readonly string[],
): Asked[] {
  return questions.filter(
    (question) =>
      (kind === undefined || question.kind === kind) &&
      (theme === undefined || question.theme === theme) &&
      !namedIds.includes(question.id),
  );
}
