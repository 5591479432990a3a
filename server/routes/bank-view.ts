import { Type, type Static } from 'typebox';
import type { BankFault } from '../../core/question-bank/bank-fault.ts';
import { QuestionBank } from '../../core/question-bank/question-bank.ts';
import type { ShelvedBank } from '../banks/bank-shelf.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** A bank in the library: what it is found by. */
export const BankHead = Type.Object({
  bankId: Type.String(),
  title: Type.String(),
  language: Type.String(),
  description: orNull(Type.String()),
  note: orNull(Type.String()),
  company: orNull(Type.String()),
  role: orNull(Type.String()),
  isOwn: Type.Boolean(),
  /** A person's copy of a shipped bank, in its place. */
  isCopy: Type.Boolean(),
  /** How many values it names. */
  valueCount: Type.Integer({ minimum: 0 }),
  scripts: Type.Array(Type.Object({ scriptId: Type.String(), title: Type.String() })),
  questions: Type.Array(
    Type.Object({
      questionId: Type.String(),
      prompt: Type.String(),
      kind: Type.String(),
      theme: orNull(Type.String()),
    }),
  ),
});
export type BankHead = Static<typeof BankHead>;

/** One thing to be mended in a bank's source; line and column count from 1. */
export const FaultAt = Type.Object({
  /** JSON pointer of the value; empty for the whole. */
  path: Type.String(),
  line: orNull(Type.Integer()),
  column: orNull(Type.Integer()),
  expected: Type.String(),
  got: Type.String(),
});
export type FaultAt = Static<typeof FaultAt>;

/** A bank whole: as it is used, and as it is written. */
export const BankView = Type.Object({
  bankId: Type.String(),
  isOwn: Type.Boolean(),
  isCopy: Type.Boolean(),
  /** Null where the source has faults. */
  bank: orNull(QuestionBank),
  source: Type.String(),
  faults: Type.Array(FaultAt),
});
export type BankView = Static<typeof BankView>;

/** A bank as it stands in the library's list. */
export function viewBankHead({ bank, isOwn, isCopy }: ShelvedBank): BankHead {
  const { id: bankId, title, language, description, note, company, role } = bank;
  return {
    bankId,
    title,
    language,
    description: description ?? null,
    note: note ?? null,
    company: company ?? null,
    role: role ?? null,
    isOwn,
    isCopy,
    valueCount: bank.values.length,
    scripts: bank.scripts.map((script) => ({ scriptId: script.id, title: script.title })),
    questions: bank.questions.map(({ id, prompt, kind, theme }) => ({
      questionId: id,
      prompt,
      kind,
      theme: theme ?? null,
    })),
  };
}

/** A fault with its place. */
export function viewFaultAt({ path, position, expected, got }: BankFault): FaultAt {
  return { path, line: position?.line ?? null, column: position?.column ?? null, expected, got };
}
