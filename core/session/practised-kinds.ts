import type { PractisedAnswer } from './practised-answer.ts';
import { counted } from './progress.ts';

/** What was practised of one kind of question, answers in the order they were given. */
export type PractisedKind = {
  readonly kind: string;
  /** Held against a target. */
  readonly answers: readonly (PractisedAnswer & { readonly band: NonNullable<PractisedAnswer['band']> })[];
  readonly within: number;
  readonly over: number;
  readonly under: number;
};

/** What was practised of one question. */
export type PractisedQuestion = {
  readonly bankId: string;
  readonly questionId: string;
  readonly kind: string;
  /** As it was last asked. */
  readonly prompt: string;
  /** Takes of it, those that were set aside too. */
  readonly takes: number;
  readonly lastAt: string;
  readonly placed: number;
  readonly within: number;
};

/** Answers by the kind of their question, in the order of the kinds' first answers; one's own questions last. */
export function kindsOf(answers: readonly PractisedAnswer[]): PractisedKind[] {
  const byKind = Map.groupBy(
    counted(answers).flatMap((answer) => (answer.band === null ? [] : [{ ...answer, band: answer.band }])),
    ({ kind }) => kind,
  );
  const isLast = (kind: string) => Number(kind === 'own-questions');
  return [...byKind]
    .map(([kind, ofKind]) => {
      const count = (where: string) => ofKind.filter(({ band }) => band.where === where).length;
      return { kind, answers: ofKind, within: count('within'), over: count('over'), under: count('under') };
    })
    .sort((one, other) => isLast(one.kind) - isLast(other.kind));
}

/** The kind whose answers ran past their target most often; null where none did more than once. */
export function kindThatRunsLong(kinds: readonly PractisedKind[]): PractisedKind | null {
  const long = kinds.filter(({ kind, over }) => kind !== 'own-questions' && over > 1);
  return long.toSorted((one, other) => shareOver(other) - shareOver(one))[0] ?? null;
}

/** What was practised by question, the newest first. Follow-ups have a prompt of their own, and are no takes. */
export function questionsOf(answers: readonly PractisedAnswer[]): PractisedQuestion[] {
  const asked = answers.filter((answer) => answer.asked !== 'follow-up');
  const byQuestion = Map.groupBy(asked, ({ bankId, questionId }) => `${bankId}/${questionId}`);
  return [...byQuestion.values()]
    .flatMap((takes) => questionOf(takes) ?? [])
    .sort((one, other) => (one.lastAt < other.lastAt ? 1 : -1));
}

function questionOf(takes: readonly PractisedAnswer[]): PractisedQuestion | null {
  const last = takes.at(-1);
  if (last === undefined) return null;
  const { bankId, questionId, kind, prompt, at } = last;
  const placed = counted(takes).filter(({ band }) => band !== null);
  return {
    bankId,
    questionId,
    kind,
    prompt,
    takes: takes.length,
    lastAt: at,
    placed: placed.length,
    within: placed.filter(({ band }) => band?.where === 'within').length,
  };
}

function shareOver({ answers, over }: PractisedKind): number {
  return over / answers.length;
}
