import { poolOf, type PickRule } from '../question-bank/pick-pool.ts';
import type { Question, QuestionBank, Script } from '../question-bank/question-bank.ts';
import { chance } from './chance.ts';

/** What a draw depends on. */
type DrawChoices = { readonly seed: number; readonly timesAsked: (questionId: string) => number };

/** A script's entry with the questions behind it. */
export type FoundEntry =
  | { readonly type: 'question'; readonly question: Question }
  | {
      readonly type: 'pick';
      readonly rule: PickRule;
      readonly count: number;
      /** The questions that it may draw, in the bank's order; more than `count`, or as many. */
      readonly pool: readonly Question[];
    };

/** A script's entries, each with its questions. */
export function findEntries(bank: QuestionBank, { entries }: Script): FoundEntry[] {
  const namedIds = entries.flatMap((entry) => (entry.type === 'question' ? entry.questionId : []));
  return entries.flatMap((entry): FoundEntry[] => {
    if (entry.type === 'question') {
      const question = bank.questions.find(({ id }) => id === entry.questionId);
      return question === undefined ? [] : [{ type: 'question', question }];
    }
    const { count, kind, theme } = entry;
    const rule = { ...(kind !== undefined && { kind }), ...(theme !== undefined && { theme }) };
    return [{ type: 'pick', rule, count, pool: poolOf(bank.questions, rule, namedIds) }];
  });
}

/** The questions of one session, in the script's order. A pick draws those first that were asked the least. */
export function drawQuestions(bank: QuestionBank, script: Script, choices: DrawChoices): Question[] {
  const drawn: Question[] = [];
  for (const entry of findEntries(bank, script)) {
    if (entry.type === 'question') drawn.push(entry.question);
    else drawn.push(...draw(entry, drawn, choices));
  }
  return drawn;
}

function draw(
  { pool, count }: Extract<FoundEntry, { type: 'pick' }>,
  drawn: readonly Question[],
  { seed, timesAsked }: DrawChoices,
): Question[] {
  const lot = ({ id }: Question) => chance(seed, `pick ${id}`);
  return pool
    .filter((question) => !drawn.includes(question))
    .toSorted((a, b) => timesAsked(a.id) - timesAsked(b.id) || lot(a) - lot(b))
    .slice(0, count);
}
