import { describeValue, pointerTo } from './bank-fault.ts';
import type { Misfit } from './find-schema-faults.ts';
import type { WrittenBank, WrittenQuestion, WrittenScript } from './written-bank.ts';

type Target = WrittenQuestion['target'];

/** Finds what no schema can: ids used twice, targets upside down, and scripts that ask what the bank has not. */
export function findMeaningFaults(bank: WrittenBank): Misfit[] {
  return [
    ...languageFaults(bank.language),
    ...repeated(
      bank.questions.map(({ id }) => id),
      (i) => `/questions/${i}/id`,
    ),
    ...repeated(
      bank.scripts.map(({ id }) => id),
      (i) => `/scripts/${i}/id`,
    ),
    ...bank.questions.flatMap((question, i) => questionFaults(question, `/questions/${i}`)),
    ...bank.scripts.flatMap((script, i) => scriptFaults(script, `/scripts/${i}`, bank)),
  ];
}

function questionFaults(question: WrittenQuestion, path: string): Misfit[] {
  const followUps = question.followUps ?? [];
  return [
    ...targetFaults(question.target, `${path}/target`),
    ...followUps.flatMap(({ target }, i) => targetFaults(target, `${path}/followUps/${i}/target`)),
  ];
}

function scriptFaults(script: WrittenScript, path: string, bank: WrittenBank): Misfit[] {
  const known = new Set(bank.questions.map(({ id }) => id));
  const questionPath = (i: number) => pointerTo(`${path}/questions`, i);
  const unknown = script.questions.flatMap((id, i) =>
    known.has(id)
      ? []
      : [{ path: questionPath(i), expected: 'the id of a question', got: describeValue(id) }],
  );
  return [
    ...unknown,
    ...repeated(script.questions, questionPath),
    ...targetFaults(script.ownQuestions?.target, `${path}/ownQuestions/target`),
  ];
}

function targetFaults(target: Target | undefined, path: string): Misfit[] {
  if (target === undefined || target.from <= target.to) return [];
  return [{ path: `${path}/to`, expected: `at least ${target.from}, which is from`, got: String(target.to) }];
}

function repeated(ids: readonly string[], pathOf: (i: number) => string): Misfit[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [{ path: pathOf(i), expected: 'each id once', got: `${describeValue(id)} again` }],
  );
}

function languageFaults(language: string): Misfit[] {
  return isLanguageTag(language)
    ? []
    : [{ path: '/language', expected: 'a BCP 47 language tag, such as en-GB', got: describeValue(language) }];
}

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
