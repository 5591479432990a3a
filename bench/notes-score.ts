import { foldText, wordsOf } from '../core/notes/fold-text.ts';
import type { LineRange, Proposal } from '../core/notes/proposal.ts';

/** What a careful reader finds in notes; see the README of the labelled notes. */
export type NotesGold = {
  readonly company: string | null;
  readonly role: string | null;
  readonly questions: readonly GoldQuestion[];
  readonly optionalQuestions: readonly GoldText[];
  readonly values: readonly GoldText[];
  readonly questionsToAsk: readonly GoldText[];
  readonly points: readonly GoldText[];
  readonly stories: readonly GoldText[];
  readonly feedback: readonly GoldText[];
  readonly private: readonly GoldText[];
  readonly optional: Readonly<Record<Exclude<Kind, 'questions'>, readonly GoldText[]>>;
};

type GoldText = {
  readonly line: number;
  readonly text?: string;
  readonly name?: string;
  readonly title?: string;
  readonly asWritten?: string;
  readonly parts?: Readonly<Record<string, LineRange | null>>;
};
type GoldQuestion = {
  readonly asWritten: string;
  readonly line: number;
  readonly alternates: readonly (GoldText | string)[];
  readonly answerLines: readonly LineRange[];
};

export const KINDS = [
  'questions',
  'values',
  'questionsToAsk',
  'stories',
  'feedback',
  'private',
  'points',
] as const;
export type Kind = (typeof KINDS)[number];

/** Things found and wanted, and what was not as wanted, for people to read. */
export type Count = { right: number; found: number; wanted: number; readonly amiss: string[] };

type Item = { readonly lines: readonly number[]; readonly text: string };

/** Two texts are the same when this share of their words is; an added bracket is forgiven. */
const SAME_TEXT = 0.5;

/** Holds a proposal against what a reader finds, kind by kind. */
export function scoreNotes(proposal: Proposal, gold: NotesGold): Record<Kind, Count> {
  const inAnswers = (line: number) =>
    gold.questions.some(({ answerLines }) => answerLines.some(([from, to]) => line >= from && line <= to));
  const points = [...proposal.points, ...proposal.questions.flatMap((question) => question.points)];
  return {
    questions: count(
      proposal.questions.map(({ asWritten, line, alternates }) => ({
        lines: [line, ...alternates.map((alternate) => alternate.line)],
        text: asWritten,
        others: alternates.map(({ text }) => text),
      })),
      gold.questions.map(goldQuestion),
      gold.optionalQuestions.map(goldItem),
    ),
    values: count(
      proposal.values.map(({ name, line }) => ({ lines: [line], text: name })),
      gold.values.map(goldItem),
      gold.optional.values.map(goldItem),
    ),
    questionsToAsk: countTexts(proposal.questionsToAsk, gold.questionsToAsk, gold.optional.questionsToAsk),
    stories: count(
      proposal.stories.map(({ title, line }) => ({ lines: [line], text: title })),
      gold.stories.map(goldItem),
      gold.optional.stories.map(goldItem),
    ),
    feedback: countTexts(proposal.feedback, gold.feedback, gold.optional.feedback),
    private: countTexts(proposal.private, gold.private, gold.optional.private),
    points: count(
      points.map(textItem),
      gold.points.map(goldItem),
      gold.optional.points.map(goldItem),
      ({ lines }) => lines.every(inAnswers),
    ),
  };
}

/** Lines that end in a question mark or begin like a question, taken as the questions. */
export function scorePlainRule(text: string, gold: NotesGold): Count {
  const begins =
    /^(?:what|why|how|when|where|who|which|tell me|describe|was|warum|wie|wo|wann|wer|que|por que|como|cual|pourquoi|comment|quel|quelle)\b/;
  const found = text.split('\n').flatMap((line, i) => {
    const isQuestion = line.trim().endsWith('?') || begins.test(foldText(line));
    return isQuestion ? [{ lines: [i + 1], text: line, others: [] }] : [];
  });
  return count(found, gold.questions.map(goldQuestion), gold.optionalQuestions.map(goldItem));
}

/** How much the lines of the prepared answers overlap: shared lines over all, mean over the questions found. */
export function overlapAnswers(proposal: Proposal, gold: NotesGold, notBlank: ReadonlySet<number>): number[] {
  return gold.questions.flatMap((wanted) => {
    const item = goldQuestion(wanted);
    const found = proposal.questions.find(({ line, alternates }) =>
      [line, ...alternates.map((alternate) => alternate.line)].some((own) => item.lines.includes(own)),
    );
    if (found === undefined) return [];
    const ours = linesIn(found.answerLines, notBlank);
    const theirs = linesIn(wanted.answerLines, notBlank);
    const all = new Set([...ours, ...theirs]);
    return [all.size === 0 ? 1 : [...ours].filter((line) => theirs.has(line)).length / all.size];
  });
}

/** How many of the wanted parts of stories were found where they are, and how many there are. */
export function scoreParts(proposal: Proposal, gold: NotesGold): { right: number; wanted: number } {
  const pairs = gold.stories.flatMap(({ line, parts = {} }) => {
    const found = proposal.stories.find((story) => story.line === line)?.parts;
    return Object.entries(parts).map(([name, range]) => ({
      range,
      ours: found?.[name as keyof typeof found] ?? null,
    }));
  });
  const wanted = pairs.filter(({ range }) => range !== null);
  const right = wanted.filter(({ range, ours }) => range?.[0] === ours?.[0] && range?.[1] === ours?.[1]);
  return { right: right.length, wanted: wanted.length };
}

/** The harmonic mean of precision and recall; 1 where nothing was wanted and nothing found. */
export function f1({ right, found, wanted }: Omit<Count, 'amiss'>): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}

/** Whether two names are the same but for case and signs, or both absent. */
export function sameName(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return likeText(one, other) >= SAME_TEXT;
}

type Wording = Item & { readonly others?: readonly string[] };

function count(
  found: readonly Wording[],
  wanted: readonly Wording[],
  optional: readonly Wording[],
  isIgnored: (item: Wording) => boolean = () => false,
): Count {
  const left = [...wanted];
  const wrong: Wording[] = [];
  let right = 0;
  for (const item of found) {
    const at = left.findIndex((other) => isSame(item, other));
    if (at >= 0) {
      left.splice(at, 1);
      right += 1;
    } else if (!optional.some((other) => isSame(item, other)) && !isIgnored(item)) wrong.push(item);
  }
  const amiss = [
    ...left.map(({ lines, text }) => `missed ${lines.join(',')}: ${text}`),
    ...wrong.map(({ lines, text }) => `invented ${lines.join(',')}: ${text}`),
  ];
  return { right, found: right + wrong.length, wanted: wanted.length, amiss };
}

function countTexts(
  found: readonly { readonly text: string; readonly line: number }[],
  wanted: readonly GoldText[],
  optional: readonly GoldText[],
): Count {
  return count(found.map(textItem), wanted.map(goldItem), optional.map(goldItem));
}

function textItem({ text, line }: { readonly text: string; readonly line: number }): Item {
  return { lines: [line], text };
}

function goldItem({ line, text, name, title, asWritten }: GoldText): Wording {
  return { lines: [line], text: text ?? name ?? title ?? asWritten ?? '' };
}

function goldQuestion({ asWritten, line, alternates }: GoldQuestion): Wording {
  const others = alternates.map((other) => (typeof other === 'string' ? other : goldItem(other).text));
  const lines = alternates.flatMap((other) => (typeof other === 'string' ? [] : [other.line]));
  return { lines: [line, ...lines], text: asWritten, others };
}

function isSame(one: Wording, other: Wording): boolean {
  if (!one.lines.some((line) => other.lines.includes(line))) return false;
  const texts = [one.text, ...(one.others ?? [])];
  const otherTexts = [other.text, ...(other.others ?? [])];
  return texts.some((text) => otherTexts.some((wording) => likeText(text, wording) >= SAME_TEXT));
}

function likeText(one: string, other: string): number {
  const [a, b] = [wordsOf(foldText(one)), wordsOf(foldText(other))];
  const shared = a.filter((word) => b.includes(word)).length;
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}

function linesIn(ranges: readonly LineRange[], notBlank: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  for (const [from, to] of ranges)
    for (let line = from; line <= to; line += 1) if (notBlank.has(line)) found.add(line);
  return found;
}
