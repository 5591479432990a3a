import { Type, type Static } from 'typebox';
import { foldText, wordsOf } from './fold-text.ts';
import { readGist } from './likeness.ts';
import { makeMatcher } from './matcher.ts';
import type { NoteBlock } from './note-block.ts';
import type { ProposedQuestion, Proposal } from './proposal.ts';
import type { Topic } from './topic.ts';

/** What the stories and the practice of some notes leave open. */
export const Coverage = Type.Object({
  /** Names of values that no answer of the notes is meant to show. */
  valuesWithoutStory: Type.Array(Type.String()),
  /** Competencies that interviewers ask about and no story answers. */
  competenciesWithoutStory: Type.Array(Type.String()),
  /** Stories that are the answer to many questions, most used first. */
  storiesUsedOften: Type.Array(Type.Object({ title: Type.String(), questions: Type.Integer() })),
  /** Prompts of the questions that were never answered aloud. */
  neverPractised: Type.Array(Type.String()),
});
export type Coverage = Static<typeof Coverage>;

/** What behavioural questions are mostly about, by the themes of our banks. */
export const COMPETENCIES = [
  'conflict',
  'failure',
  'leadership',
  'ambiguity',
  'influence',
  'feedback',
  'pressure',
  'learning',
] as const;

const COMPETENCY_OF: Readonly<Partial<Record<Topic, (typeof COMPETENCIES)[number]>>> = {
  conflict: 'conflict',
  'difficult-person': 'conflict',
  failure: 'failure',
  leadership: 'leadership',
  ambiguity: 'ambiguity',
  change: 'ambiguity',
  influence: 'influence',
  criticism: 'feedback',
  pressure: 'pressure',
  deadline: 'pressure',
  learning: 'learning',
};

/** A story that answers more questions than this will be told twice in one interview; we chose it. */
const OFTEN_ABOVE = 3;

/** What coverage is found with, besides the proposal. */
export type Practice = {
  /** The theme of a question that a bank knows, such as `conflict`; null where it is not known. */
  readonly themeOf: (question: ProposedQuestion) => string | null;
  /** Whether a question was ever answered aloud. */
  readonly wasPractised: (question: ProposedQuestion) => boolean;
};

/** Finds what no story covers, which story is used too often, and what was never practised. */
export function findCoverage(
  proposal: Proposal,
  blocks: readonly NoteBlock[],
  { themeOf, wasPractised }: Practice,
): Coverage {
  const { values, questions, stories } = proposal;
  const named = new Set(stories.flatMap(({ answers }) => answers));
  const told = questions.filter(({ asWritten, parts }) => named.has(asWritten) || parts.length > 0);
  const shown = new Set(told.flatMap((question) => question.values));
  const covered = new Set<string | null>([
    ...told.map(themeOf),
    ...competenciesIn(
      [...told.map(({ asWritten }) => asWritten), ...stories.map(({ title }) => title)],
      blocks,
    ),
  ]);
  return {
    valuesWithoutStory: values.map(({ name }) => name).filter((name) => !shown.has(name)),
    competenciesWithoutStory: COMPETENCIES.filter((competency) => !covered.has(competency)),
    storiesUsedOften: stories
      .map(({ title, answers }) => ({ title, questions: answers.length }))
      .filter((story) => story.questions > OFTEN_ABOVE)
      .sort((a, b) => b.questions - a.questions),
    neverPractised: questions.filter((question) => !wasPractised(question)).map(({ prompt }) => prompt),
  };
}

/** What some texts are about, by the words of the notes' language. */
function competenciesIn(texts: readonly string[], blocks: readonly NoteBlock[]): string[] {
  const matcher = makeMatcher(blocks.flatMap(({ text }) => wordsOf(foldText(text))));
  const topics = texts.flatMap((text) => [...readGist(text, matcher).topics]);
  return topics.flatMap((topic) => COMPETENCY_OF[topic] ?? []);
}
