import type { Question } from '../question-bank/question-bank.ts';
import type { WrittenBank } from '../question-bank/written-bank.ts';
import type { WrittenQuestion } from '../question-bank/written-question.ts';
import { SOURCES } from './kind-of-topic.ts';
import { makeScripts } from './make-script.ts';
import type { ProposedQuestion, Proposal } from './proposal.ts';
import { idsOf, type QuestionIdAt } from './question-ids.ts';

/** What a bank is made with, besides the proposal. */
export type BankParts = {
  readonly id: string;
  /** What the bank is called where the notes name neither company nor role. */
  readonly name: string;
  /** Of each question, by its line. */
  readonly questionIds: readonly QuestionIdAt[];
  readonly findKnown: (bankId: string, questionId: string) => Question | null;
};

/** What the schema of banks takes. */
const MAX = { questions: 200, values: 40, points: 40, entries: 12, ownQuestions: 40 };
const CHARACTERS = { name: 120, spoken: 600, note: 2000, source: 400 };

// Line breaks and tabs are spaces in a bank's text.
// eslint-disable-next-line no-control-regex -- the characters that no bank may hold
const CONTROL = /[\u0000-\u001f\u007f]+/g;

/**
 * Makes the bank of reviewed notes: their questions, values, points and own questions. Answers, feedback, stories and
 * private lines stay in the notes.
 *
 * @returns null where no line is a question
 */
export function makeBank(proposal: Proposal, parts: BankParts): WrittenBank | null {
  const { company, role, language } = proposal;
  const values = makeValues(proposal);
  const names = new Set(values.map(({ name }) => name));
  const ids = idsOf(proposal.questions, parts.questionIds);
  const questions = proposal.questions
    .slice(0, MAX.questions)
    .map((question, i) => makeQuestion(question, ids[i], names, parts));
  if (questions.length === 0) return null;

  const title = titleOf(proposal, parts.name);
  const spoken = language === 'en' ? 'en-GB' : language;
  const ownQuestions = proposal.questionsToAsk.slice(0, MAX.ownQuestions).map(({ text }) => note(text));
  return {
    id: parts.id,
    title,
    language: spoken,
    description: 'Made of your own notes.',
    ...(company !== null && { company: name(company) }),
    ...(role !== null && { role: name(role) }),
    ...(values.length > 0 && { values }),
    questions,
    scripts: makeScripts({ title, language: spoken, questions, ownQuestions }),
  };
}

/** What notes are called: the company and the role, where they say them. */
export function titleOf({ company, role }: Pick<Proposal, 'company' | 'role'>, otherwise: string): string {
  const named = [company, role].filter((part) => part !== null);
  return name(named.length > 0 ? named.join(' – ') : otherwise);
}

function makeValues({ values }: Proposal): NonNullable<WrittenBank['values']> {
  const named = values.map((value) => ({ name: name(value.name), gloss: note(value.gloss || value.name) }));
  const isFirst = (value: { name: string }, i: number) =>
    named.findIndex((other) => other.name === value.name) === i;
  return named.filter(isFirst).slice(0, MAX.values);
}

function makeQuestion(
  question: ProposedQuestion,
  id: string | undefined,
  valueNames: ReadonlySet<string>,
  { findKnown }: BankParts,
): WrittenQuestion {
  const { line, prompt, asWritten, alternates, kind, bandMs, matched, points, parts } = question;
  if (id === undefined) throw new Error(`The question of line ${line} has no id.`);
  const known = matched === null ? null : findKnown(matched.bankId, matched.questionId);
  const values = question.values.map(name).filter((value) => valueNames.has(value));
  const partNames = parts.length > 0 ? parts.map((part) => ({ name: name(part.name) })) : known?.parts;
  const isReworded = fit(asWritten, CHARACTERS.spoken) !== fit(prompt, CHARACTERS.spoken);
  return {
    id,
    prompt: fit(prompt, CHARACTERS.spoken),
    ...some('alternates', unique(alternates.map(({ text }) => fit(text, CHARACTERS.spoken)))),
    kind,
    ...(known?.theme !== undefined && { theme: known.theme }),
    target: { from: bandMs.fromMs / 1000, to: bandMs.toMs / 1000 },
    source: fit(known?.source ?? SOURCES[kind], CHARACTERS.source),
    ...some('followUps', (known?.followUps ?? []).map(writeFollowUp)),
    ...some('parts', partNames ?? []),
    ...some('points', unique(points.map(({ text }) => note(text))), MAX.points),
    ...some('values', unique(values)),
    ...(isReworded && { guidance: `In your notes: ${note(asWritten).slice(0, 600)}` }),
  };
}

/** A known question's follow-up without its sound, which lies with its own bank. */
function writeFollowUp({ prompt, when, bandMs }: Question['followUps'][number]) {
  return { prompt, when, target: { from: bandMs.fromMs / 1000, to: bandMs.toMs / 1000 } };
}

/** A list under its key; nothing for an empty one. */
function some<Key extends string, Entry>(
  key: Key,
  list: readonly Entry[],
  most = MAX.entries,
): Partial<Record<Key, Entry[]>> {
  const kept = list.slice(0, most);
  return kept.length === 0 ? {} : ({ [key]: kept } as Record<Key, Entry[]>);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

function name(text: string): string {
  return fit(text, CHARACTERS.name);
}

function note(text: string): string {
  return fit(text, CHARACTERS.note);
}

/** At most so many characters; what is cut off ends in an ellipsis. */
function fit(text: string, most: number): string {
  const plain = text.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain === '' ? '…' : plain;
  // A character of two code units is not cut in half.
  return `${plain
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
