import { Type, type Static } from 'typebox';
import { BandMs, QuestionKind } from '../question-bank/question-bank.ts';

/** What a line of the notes became. Each line that is not blank has exactly one home. */
export const Home = Type.Enum([
  'company',
  'role',
  'mission',
  'value',
  'question',
  'alternate',
  'answer',
  'point',
  /** Values written again under an answer, to say which it shows. */
  'tag',
  /** The title of a story, or the line that it begins with. */
  'story',
  /** A line of a story below its title. */
  'part',
  'question-to-ask',
  'feedback',
  'private',
  'link',
  'to-do',
  'heading',
  /** A line that only draws a rule or a table's frame. */
  'separator',
  'unplaced',
]);
export type Home = Static<typeof Home>;

/** A line that has a place in the proposal, and the words a reader sees on it. */
export const NoteLine = Type.Object({ text: Type.String(), line: Type.Integer({ minimum: 1 }) });
export type NoteLine = Static<typeof NoteLine>;

/** From a line to a line, both within; blank lines may lie between. */
export const LineRange = Type.Tuple([Type.Integer({ minimum: 1 }), Type.Integer({ minimum: 1 })]);
export type LineRange = Static<typeof LineRange>;

export const PlacedLine = Type.Object({
  line: Type.Integer({ minimum: 1 }),
  home: Home,
  /** The line of the question, story or value that it belongs to, or null. */
  of: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  /** Whether another home was nearly as likely: such lines are reviewed first. */
  isDoubtful: Type.Boolean(),
});
export type PlacedLine = Static<typeof PlacedLine>;

/** The parts of a story; a part that is empty or not marked is null. */
export const StoryParts = Type.Object({
  situation: Type.Union([LineRange, Type.Null()]),
  task: Type.Union([LineRange, Type.Null()]),
  action: Type.Union([LineRange, Type.Null()]),
  result: Type.Union([LineRange, Type.Null()]),
  lesson: Type.Union([LineRange, Type.Null()]),
});
export type StoryParts = Static<typeof StoryParts>;

/** A question of a known bank. */
export const KnownQuestionId = Type.Object({ bankId: Type.String(), questionId: Type.String() });
export type KnownQuestionId = Static<typeof KnownQuestionId>;

export const ProposedValue = Type.Object({
  name: Type.String(),
  /** What the company means by it; empty when the notes do not say. */
  gloss: Type.String(),
  line: Type.Integer({ minimum: 1 }),
});
export type ProposedValue = Static<typeof ProposedValue>;

export const ProposedQuestion = Type.Object({
  /** In an interviewer's words. */
  prompt: Type.String(),
  /** In the candidate's own words. */
  asWritten: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  alternates: Type.Array(NoteLine),
  kind: QuestionKind,
  bandMs: BandMs,
  matched: Type.Union([KnownQuestionId, Type.Null()]),
  /** What is prepared for it, in the order of the lines; a story that is pointed to counts. */
  answerLines: Type.Array(LineRange),
  points: Type.Array(NoteLine),
  /** Names of the values that its answer is meant to show. */
  values: Type.Array(Type.String()),
  /** The parts of a full answer in order, and where the prepared one has them; empty when it has no parts. */
  parts: Type.Array(Type.Object({ name: Type.String(), lines: Type.Union([LineRange, Type.Null()]) })),
});
export type ProposedQuestion = Static<typeof ProposedQuestion>;

export const ProposedStory = Type.Object({
  title: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  parts: StoryParts,
  /** `asWritten` of the questions that it can answer. */
  answers: Type.Array(Type.String()),
});
export type ProposedStory = Static<typeof ProposedStory>;

export const ProposedFeedback = Type.Object({
  text: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  /** `asWritten` of the question that it is about, or null. */
  question: Type.Union([Type.String(), Type.Null()]),
});
export type ProposedFeedback = Static<typeof ProposedFeedback>;

/** What a candidate's notes were understood to say, every line accounted for, before a person has reviewed it. */
export const Proposal = Type.Object({
  company: Type.Union([Type.String(), Type.Null()]),
  role: Type.Union([Type.String(), Type.Null()]),
  mission: Type.Union([Type.String(), Type.Null()]),
  /** BCP 47, as far as the words tell. */
  language: Type.String(),
  lines: Type.Array(PlacedLine),
  values: Type.Array(ProposedValue),
  questions: Type.Array(ProposedQuestion),
  questionsToAsk: Type.Array(NoteLine),
  /** Points for the whole interview; those of a question stand with it. */
  points: Type.Array(NoteLine),
  stories: Type.Array(ProposedStory),
  feedback: Type.Array(ProposedFeedback),
  /** Never spoken, never exported. */
  private: Type.Array(NoteLine),
  links: Type.Array(NoteLine),
  toDos: Type.Array(NoteLine),
  headings: Type.Array(NoteLine),
  unplaced: Type.Array(NoteLine),
});
export type Proposal = Static<typeof Proposal>;
