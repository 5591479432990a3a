import type { Topic } from './topic.ts';

/** What a heading or a label can say about the lines that it stands over. */
export type Concept =
  | 'others-questions'
  | 'questions'
  | 'to-ask'
  | 'private'
  | 'points'
  | 'feedback'
  | 'mock'
  | 'to-dos'
  | 'links'
  | 'values'
  | 'mission'
  | 'company'
  | 'role'
  | 'stories'
  | 'story'
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'lesson'
  | 'question'
  | 'answer'
  | 'alternate'
  | 'answers-which'
  | 'background'
  | 'logistics';

/**
 * The words of one language that notes are read by. Each entry is a list of regular expressions over folded text
 * (`foldText`), joined by `|`; those of headings and topics must match the whole of it.
 */
export type Lexicon = {
  readonly language: string;
  /** The most frequent small words, by which a language is told. */
  readonly smallWords: string;
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** Short headings that stand for a question. */
  readonly topics: Readonly<Partial<Record<Topic, readonly string[]>>>;
  /** Words within a question or a story by which it is about a topic. */
  readonly themes: Readonly<Partial<Record<Topic, readonly string[]>>>;
  /** How an interviewer orders an answer. */
  readonly orders: readonly string[];
  /** How a full question begins. */
  readonly questionStarts: readonly string[];
  /** How a question begins when it ends in a question mark or speaks to somebody. */
  readonly questionWords: readonly string[];
  /** Words that speak to somebody. */
  readonly you: readonly string[];
  /** Words by which the candidate speaks of herself. */
  readonly me: readonly string[];
  /** What candidates ask, and interviewers do not. */
  readonly asksThem: readonly string[];
  /** What somebody asks herself. */
  readonly asksSelf: readonly string[];
  readonly privateLines: readonly string[];
  readonly toDoLines: readonly string[];
  readonly feedbackLines: readonly string[];
  readonly pointLines: readonly string[];
  /** How a line begins that lists values in a sentence. */
  readonly valueStarts: readonly string[];
  /** How a line begins that says a question in other words. */
  readonly alternateStarts: readonly string[];
  readonly pointers: readonly string[];
  /** Words of a title page that name neither employer nor role. */
  readonly titleWords: readonly string[];
  /** Words, or ends of words, that a job's name has. */
  readonly jobWords: readonly string[];
  /** What stands between a role and its employer. */
  readonly atWords: readonly string[];
  /** Bare headings' prompts, in an interviewer's words. */
  readonly prompts: Readonly<Partial<Record<Topic, string>>>;
};
