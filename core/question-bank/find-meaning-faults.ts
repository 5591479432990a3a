import { describeValue, pointerTo } from './bank-fault.ts';
import { findPickFaults } from './find-pick-faults.ts';
import type { Misfit } from './find-schema-faults.ts';
import type { WrittenBank } from './written-bank.ts';
import type { WrittenQuestion } from './written-question.ts';
import type { WrittenScript } from './written-script.ts';

type Target = WrittenQuestion['target'];

/** Sums of shares such as 0.1 + 0.2 are a little off. */
const SHARE_TOLERANCE = 1e-9;

/** Finds what no schema can: ids used twice, targets upside down, and scripts that ask what the bank has not. */
export function findMeaningFaults(bank: WrittenBank): Misfit[] {
  const { language, values = [], questions, scripts } = bank;
  return [
    ...languageFaults(language),
    ...repeated(
      values.map(({ name }) => name),
      (i) => `/values/${i}/name`,
    ),
    ...repeated(
      questions.map(({ id }) => id),
      (i) => `/questions/${i}/id`,
    ),
    ...repeated(
      scripts.map(({ id }) => id),
      (i) => `/scripts/${i}/id`,
    ),
    ...questions.flatMap((question, i) => questionFaults(question, `/questions/${i}`, bank)),
    ...scripts.flatMap((script, i) => scriptFaults(script, `/scripts/${i}`, bank)),
  ];
}

function questionFaults(question: WrittenQuestion, path: string, bank: WrittenBank): Misfit[] {
  const { target, aim, followUps = [], parts = [], values = [] } = question;
  const known = (bank.values ?? []).map(({ name }) => name);
  return [
    ...targetFaults(target, `${path}/target`),
    ...aimFaults(aim, target, `${path}/aim`),
    ...followUps.flatMap((followUp, i) => targetFaults(followUp.target, `${path}/followUps/${i}/target`)),
    ...shareFaults(parts, `${path}/parts`),
    ...unknownFaults(values, known, `${path}/values`, 'the name of one of the values'),
  ];
}

function scriptFaults(script: WrittenScript, path: string, bank: WrittenBank): Misfit[] {
  const named = script.questions.map((entry) => (typeof entry === 'string' ? entry : null));
  const known = bank.questions.map(({ id }) => id);
  return [
    ...unknownFaults(named, known, `${path}/questions`, 'the id of a question'),
    ...repeated(named, (i) => pointerTo(`${path}/questions`, i)),
    ...findPickFaults(script, path, bank),
    ...targetFaults(script.ownQuestions?.target, `${path}/ownQuestions/target`),
  ];
}

function targetFaults(target: Target | undefined, path: string): Misfit[] {
  if (target === undefined || target.from <= target.to) return [];
  return [{ path: `${path}/to`, expected: `at least ${target.from}, which is from`, got: String(target.to) }];
}

function aimFaults(aim: number | undefined, { from, to }: Target, path: string): Misfit[] {
  if (aim === undefined || from > to || (aim >= from && aim <= to)) return [];
  return [{ path, expected: `${from} to ${to}, which is the target`, got: String(aim) }];
}

function shareFaults(parts: NonNullable<WrittenQuestion['parts']>, path: string): Misfit[] {
  const sum = parts.reduce((sum, { share = 0 }) => sum + share, 0);
  if (sum <= 1 + SHARE_TOLERANCE) return [];
  return [{ path, expected: 'shares that sum to at most 1', got: String(Number(sum.toFixed(3))) }];
}

/** Names that nothing goes by; null stands for an entry that names nothing. */
function unknownFaults(
  names: readonly (string | null)[],
  known: readonly string[],
  path: string,
  expected: string,
): Misfit[] {
  const isKnown = new Set<string | null>([null, ...known]);
  return names.flatMap((name, i) =>
    isKnown.has(name) ? [] : [{ path: pointerTo(path, i), expected, got: describeValue(name) }],
  );
}

function repeated(ids: readonly (string | null)[], pathOf: (i: number) => string): Misfit[] {
  return ids.flatMap((id, i) =>
    id === null || ids.indexOf(id) === i
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
