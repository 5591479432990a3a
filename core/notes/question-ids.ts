import { Type, type Static } from 'typebox';
import { foldText } from './fold-text.ts';
import type { ProposedQuestion } from './proposal.ts';

/** The id that a line's question has in the bank; past answers are found by it. */
export const QuestionIdAt = Type.Object({ line: Type.Integer({ minimum: 1 }), id: Type.String() });
export type QuestionIdAt = Static<typeof QuestionIdAt>;

/** Words of the prompt that an id is made of; we chose it. */
const ID_WORDS = 8;
const MAX_ID_CHARACTERS = 56;

/**
 * Gives each question its id: the one that its line or a line of its other wordings has already, else a new one made
 * of its prompt.
 *
 * @param given ids that lines have, those of lines that are no question any more included: none is given twice
 */
export function giveQuestionIds(
  questions: readonly ProposedQuestion[],
  given: readonly QuestionIdAt[],
): QuestionIdAt[] {
  const taken = new Set(given.map(({ id }) => id));
  const used = new Set<string>();
  return questions.map(({ line, alternates, prompt }) => {
    const known = [line, ...alternates.map((alternate) => alternate.line)]
      .map((one) => given.find((other) => other.line === one && !used.has(other.id)))
      .find((one) => one !== undefined);
    const id = known?.id ?? newId(prompt, taken);
    used.add(id);
    taken.add(id);
    return { line, id };
  });
}

/** The id of each question, undefined for one that has none; those of one line have theirs in their order. */
export function idsOf(
  questions: readonly Pick<ProposedQuestion, 'line'>[],
  given: readonly QuestionIdAt[],
): (string | undefined)[] {
  const used = new Set<QuestionIdAt>();
  return questions.map(({ line }) => {
    const own = given.find((one) => one.line === line && !used.has(one));
    if (own !== undefined) used.add(own);
    return own?.id;
  });
}

function newId(prompt: string, taken: ReadonlySet<string>): string {
  const words = foldText(prompt)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const joined = words.slice(0, ID_WORDS).join('-').slice(0, MAX_ID_CHARACTERS).replace(/-+$/, '');
  const base = joined === '' ? 'question' : joined;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
