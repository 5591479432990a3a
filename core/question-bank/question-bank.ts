import { Type, type Static } from 'typebox';

/** What a question is about; it decides nothing by itself, and lets people and drills choose by it. */
export const QuestionKind = Type.Enum([
  'introduction',
  'experience',
  'behavioural',
  'situational',
  'strengths',
  'motivation',
  'technical',
  'system-design',
  'product-sense',
  'values',
  'logistics',
  'own-questions',
  'closing',
  'topic',
]);
export type QuestionKind = Static<typeof QuestionKind>;

/** When a follow-up fits, by where the answer's length fell against its band. */
export const FollowUpWhen = Type.Enum(['under', 'within', 'over', 'any']);
export type FollowUpWhen = Static<typeof FollowUpWhen>;

/** How freely a script's interviewer asks follow-ups: one at most, but where each answer is probed, all in turn. */
export const FollowUpPolicy = Type.Enum(['never', 'when-short', 'sometimes', 'always', 'probing']);
export type FollowUpPolicy = Static<typeof FollowUpPolicy>;

/**
 * How the interviewer carries the conversation: how often a small word is said between two questions, and how soon a
 * long answer is followed by the next question.
 */
export const Manner = Type.Enum(['warm', 'neutral', 'brisk']);
export type Manner = Static<typeof Manner>;

/** Which words a question comes in the first time: its prompt, or one of its alternates. */
export const Wording = Type.Enum(['prompt', 'alternates']);
export type Wording = Static<typeof Wording>;

/** The length that an answer is held against: from `fromMs` to `toMs`, both within. */
export const BandMs = Type.Object({ fromMs: Type.Number(), toMs: Type.Number() });
export type BandMs = Static<typeof BandMs>;

/** What may be asked after an answer, about that answer. */
export const FollowUp = Type.Object({
  prompt: Type.String(),
  when: FollowUpWhen,
  bandMs: BandMs,
  sound: Type.Optional(Type.String()),
});
export type FollowUp = Static<typeof FollowUp>;

/** A part that a full answer has, and about how much of the answer it takes, 0 to 1, where somebody has said so. */
export const AnswerPart = Type.Object({ name: Type.String(), share: Type.Optional(Type.Number()) });
export type AnswerPart = Static<typeof AnswerPart>;

/** What may be asked; its id is unique in the bank and names it over all sessions. */
export const Question = Type.Object({
  id: Type.String(),
  prompt: Type.String(),
  /** The prompt in other words; `sound` speaks the prompt, not these. */
  alternates: Type.Array(Type.String()),
  kind: QuestionKind,
  /** What it is about within its kind, such as `conflict`; scripts pick by it. */
  theme: Type.Optional(Type.String()),
  bandMs: BandMs,
  /** The best length, within the band. */
  aimMs: Type.Optional(Type.Number()),
  /** Where the band, and the shares of the parts, come from. */
  source: Type.String(),
  /** Time that the interviewer gives to think before the answer. */
  thinkMs: Type.Optional(Type.Number()),
  /** A sound file of the prompt, relative to the bank's file. */
  sound: Type.Optional(Type.String()),
  followUps: Type.Array(FollowUp),
  /** The parts that a full answer has, in order, such as situation, task, action and result. */
  parts: Type.Array(AnswerPart),
  /** What the candidate wants to have said. */
  points: Type.Array(Type.String()),
  /** Names of the bank's values that the question asks about. */
  values: Type.Array(Type.String()),
  guidance: Type.Optional(Type.String()),
  /** Where the guidance comes from; ours when it is left out. */
  guidanceSource: Type.Optional(Type.String()),
});
export type Question = Static<typeof Question>;

/** One place in a script: a question, or some that fit, chosen anew for each session. */
export const ScriptEntry = Type.Union([
  Type.Object({ type: Type.Literal('question'), questionId: Type.String() }),
  Type.Object({
    type: Type.Literal('pick'),
    kind: Type.Optional(QuestionKind),
    theme: Type.Optional(Type.String()),
    count: Type.Integer(),
  }),
]);
export type ScriptEntry = Static<typeof ScriptEntry>;

/** The outline of an interview: which questions of the bank in which order, and what is said around them. */
export const Script = Type.Object({
  id: Type.String(),
  title: Type.String(),
  description: Type.Optional(Type.String()),
  greeting: Type.String(),
  greetingSound: Type.Optional(Type.String()),
  entries: Type.Array(ScriptEntry),
  /** Shown on the start page, before all others. */
  isFeatured: Type.Boolean(),
  firstWording: Wording,
  manner: Manner,
  /** Small words, one of which may be said between two questions. */
  between: Type.Array(Type.String()),
  /** As where an answer is recorded once and sent: none can be taken again. */
  isOneTake: Type.Boolean(),
  followUpPolicy: FollowUpPolicy,
  /** Said, kindly, before the next question when an answer ran far over. */
  moveOn: Type.String(),
  /** The invitation to ask the candidate's own questions. */
  ownQuestions: Type.Optional(
    Type.Object({
      prompt: Type.String(),
      bandMs: BandMs,
      sound: Type.Optional(Type.String()),
      /** What the candidate means to ask. */
      questions: Type.Array(Type.String()),
    }),
  ),
  closing: Type.String(),
  closingSound: Type.Optional(Type.String()),
  timeBudgetMs: Type.Optional(Type.Number()),
});
export type Script = Static<typeof Script>;

/** Questions and scripts that belong together, checked: ids are unique and every script's questions exist. */
export const QuestionBank = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** BCP 47. */
  language: Type.String(),
  description: Type.Optional(Type.String()),
  /** What one should know before using the bank, such as that no native speaker has read it. */
  note: Type.Optional(Type.String()),
  company: Type.Optional(Type.String()),
  role: Type.Optional(Type.String()),
  /** What the company says it stands for. */
  values: Type.Array(Type.Object({ name: Type.String(), gloss: Type.String() })),
  questions: Type.Array(Question),
  scripts: Type.Array(Script),
});
export type QuestionBank = Static<typeof QuestionBank>;
