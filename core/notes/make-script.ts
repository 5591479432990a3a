import type { QuestionKind } from '../question-bank/question-bank.ts';
import type { WrittenQuestion } from '../question-bank/written-question.ts';
import type { WrittenScript } from '../question-bank/written-script.ts';
import { scriptWords } from './script-words.ts';

/** As interviews go: who you are, why here, what you did, what you would do, what you know, and the end. */
const ORDER: readonly QuestionKind[] = [
  'introduction',
  'motivation',
  'experience',
  'strengths',
  'behavioural',
  'values',
  'situational',
  'product-sense',
  'system-design',
  'technical',
  'topic',
  'logistics',
  'own-questions',
  'closing',
];

/** These are asked in every interview, so they are never drawn by lot. */
const ALWAYS: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['introduction', 'motivation', 'closing']);

/** The length of the usual interview slot; we chose it. */
const LONGEST_MINUTES = 45;

/** About what an interviewer takes to ask, to listen out and to go on, a question; our estimate. */
const AROUND_ANSWER_SECONDS = 12;

/** The middle of the target of own questions that is used where none is written. */
const OWN_QUESTIONS_SECONDS = 55;

/** What a script is made of. */
export type ScriptParts = {
  readonly title: string;
  readonly language: string;
  readonly questions: readonly WrittenQuestion[];
  /** What the candidate means to ask. */
  readonly ownQuestions: readonly string[];
};

/**
 * Makes the interview of some questions, in the order that interviews go and within a usual slot; where there are more
 * questions than fit, some are drawn of each kind, and a second script asks them all.
 */
export function makeScripts(parts: ScriptParts): WrittenScript[] {
  const { title } = parts;
  const ordered = ORDER.flatMap((kind) => parts.questions.filter((question) => question.kind === kind));
  const all = ordered.map(({ id }) => id);
  if (minutesOf(ordered) <= LONGEST_MINUTES) {
    return [{ ...script(parts, all, minutesOf(ordered)), id: 'interview', title, featured: true }];
  }
  const drawn = drawEntries(ordered);
  const wholeTitle = `${title}, every question`.slice(0, 120);
  return [
    { ...script(parts, drawn.entries, drawn.minutes), id: 'interview', title, featured: true },
    { ...script(parts, all, Math.min(240, minutesOf(ordered))), id: 'every-question', title: wholeTitle },
  ];
}

function script(
  { language, ownQuestions }: ScriptParts,
  questions: WrittenScript['questions'],
  minutes: number,
): Omit<WrittenScript, 'id' | 'title'> {
  const words = scriptWords(language);
  return {
    greeting: words.greeting,
    questions,
    followUps: 'sometimes',
    moveOn: words.moveOn,
    ownQuestions: { prompt: words.ownQuestions, questions: [...ownQuestions] },
    closing: words.closing,
    minutes,
  };
}

/** The questions that are always asked, and of each other kind its share of the time that is left. */
function drawEntries(ordered: readonly WrittenQuestion[]): {
  entries: WrittenScript['questions'];
  minutes: number;
} {
  const always = ordered.filter(({ kind }) => ALWAYS.has(kind));
  const fixed = minutesOf(always) <= LONGEST_MINUTES / 2 ? always : firstOfEachKind(always);
  const others = ordered.filter(({ kind }) => !ALWAYS.has(kind));
  const share = Math.max(0, LONGEST_MINUTES - minutesOf(fixed)) / Math.max(1, minutesOf(others));
  let minutes = minutesOf(fixed);
  const entries = ORDER.flatMap((kind): WrittenScript['questions'] => {
    if (ALWAYS.has(kind)) return fixed.filter((question) => question.kind === kind).map(({ id }) => id);
    const pool = others.filter((question) => question.kind === kind);
    if (pool.length === 0) return [];
    const count = Math.min(pool.length, Math.max(1, Math.floor(pool.length * share)));
    minutes += (count * minutesOf(pool)) / pool.length;
    return [{ pick: { kind, count } }];
  });
  return { entries, minutes: Math.max(1, Math.round(minutes)) };
}

function firstOfEachKind(questions: readonly WrittenQuestion[]): WrittenQuestion[] {
  return questions.filter((question, i) => questions.findIndex(({ kind }) => kind === question.kind) === i);
}

function minutesOf(questions: readonly WrittenQuestion[]): number {
  const seconds = questions.reduce(
    (sum, { target }) => sum + (target.from + target.to) / 2 + AROUND_ANSWER_SECONDS,
    OWN_QUESTIONS_SECONDS + AROUND_ANSWER_SECONDS,
  );
  return Math.max(1, Math.round(seconds / 60));
}
