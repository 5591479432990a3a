import { Type, type Static } from 'typebox';
import { LEVEL_HOP_MS, sampleOfMs } from '../pacing/sample-clock.ts';
import { Interruption } from '../pacing/voice-track.ts';
import { InterviewPlan } from './plan.ts';

const byte = Type.Integer({ minimum: 0, maximum: 255 });
/** No answer is longer than a day; a mistaken position must not ask for all memory. */
const LONGEST_ANSWER_MS = 86_400_000;
const index = Type.Integer({ minimum: 0, maximum: LONGEST_ANSWER_MS / LEVEL_HOP_MS });
const sample = Type.Integer({ minimum: 0, maximum: sampleOfMs(LONGEST_ANSWER_MS) });
const wallTime = Type.String({
  pattern: '^\\d{4}-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
  description: 'wall time, ISO 8601',
});
const AnswerId = Type.String({ pattern: '^[0-9]{1,6}$' });

/** Which way a question was heard; it decides how exact the response latency can be. */
export const AskedBy = Type.Union([
  Type.Literal('question-sound', { description: 'sound that the question carries' }),
  Type.Literal('speech-program', { description: 'sound made by a speech program on this machine' }),
  Type.Literal('browser-voice', { description: "the browser's speechSynthesis" }),
  Type.Literal('words', { description: 'words on screen, with a reading time' }),
]);
export type AskedBy = Static<typeof AskedBy>;

/** The question has been heard: here the answer's clock begins. */
export const AnswerOpened = Type.Object({
  type: Type.Literal('answer-opened'),
  answerId: AnswerId,
  askedBy: AskedBy,
  /** When the first sound of the question was heard. */
  askedAt: wallTime,
  /** When the answer's sample 0 was: the end of the question. */
  startedAt: wallTime,
  responseLatencyErrorMs: Type.Union([Type.Number({ minimum: 0, maximum: 10_000 }), Type.Null()]),
  /** The fixed gain before the voice model while this answer is heard. */
  gainDb: Type.Number({ minimum: -60, maximum: 60 }),
});
export type AnswerOpened = Static<typeof AnswerOpened>;

/** A stretch of a voice track holds at most so many frames, 131 s, so that one message stays small; we chose it. */
export const MOST_FRAMES = 4096;
const MOST_LEVELS = 4 * MOST_FRAMES;

/** A stretch of the answer's voice track. Stretches follow each other without a gap. */
export const Frames = Type.Object({
  type: Type.Literal('frames'),
  answerId: AnswerId,
  firstFrame: index,
  voice: Type.Array(byte, { maxItems: MOST_FRAMES }),
  firstLevel: index,
  level: Type.Array(byte, { maxItems: MOST_LEVELS }),
  /** As many as of `level`, from the same place on; left out by logs from before they were kept. */
  voicing: Type.Optional(Type.Array(byte, { maxItems: MOST_LEVELS })),
  envelope: Type.Optional(Type.Array(byte, { maxItems: MOST_LEVELS })),
  /** More was waiting behind it when it was sent: then patience is not decided on it. */
  isBacklog: Type.Boolean(),
});
export type Frames = Static<typeof Frames>;

/** A stretch in which the microphone could not be heard. */
export const Interrupted = Type.Object({
  type: Type.Literal('interrupted'),
  answerId: AnswerId,
  interruption: Interruption,
});

/** The question's own sound was found in the answer's first moments: up to there nothing is the candidate's. */
export const Echoed = Type.Object({
  type: Type.Literal('echoed'),
  answerId: AnswerId,
  echoMs: Type.Number({ minimum: 0, maximum: 1000 }),
});

/** The answer was judged anew with a better gain: this is its `voice` from here on, in place of the live one. */
export const Rejudged = Type.Object({
  type: Type.Literal('rejudged'),
  answerId: AnswerId,
  gainDb: Type.Number({ minimum: -60, maximum: 60 }),
  firstFrame: index,
  voice: Type.Array(byte, { maxItems: MOST_FRAMES }),
});

/** Everything that was heard of the answer has been sent. */
export const AnswerSent = Type.Object({
  type: Type.Literal('answer-sent'),
  answerId: AnswerId,
  /** Frames judged while it was open. */
  frames: index,
  /** Samples at full scale. */
  clippedSamples: sample,
});

const onAnswer = <Name extends string>(name: Name) =>
  Type.Object({ type: Type.Literal(name), answerId: AnswerId });

/** What a client can say of an interview: each is a fact that it saw or a wish of the candidate. */
export const ClientFact = Type.Union([
  Type.Object({ type: Type.Literal('begun') }),
  AnswerOpened,
  Frames,
  Interrupted,
  Echoed,
  Type.Object({
    type: Type.Literal('done'),
    answerId: AnswerId,
    /** The answer's sample at which the key was pressed; the answer closes when the frames up to it have come. */
    atSample: sample,
  }),
  onAnswer('skip'),
  onAnswer('ask-again'),
  onAnswer('take-again'),
  Rejudged,
  AnswerSent,
  Type.Object({ type: Type.Literal('pause') }),
  Type.Object({ type: Type.Literal('go-on') }),
  Type.Object({ type: Type.Literal('end') }),
  Type.Object({ type: Type.Literal('goodbye-said') }),
]);
export type ClientFact = Static<typeof ClientFact>;

/** How patient the interviewer is; settled when the session begins. */
export const Patience = Type.Object({
  /** The silence after speech at which the interviewer goes on; null where only Done does. */
  patienceMs: Type.Union([Type.Number(), Type.Null()]),
});
export type Patience = Static<typeof Patience>;

/** The session was made. */
export const Created = Type.Object({
  type: Type.Literal('created'),
  plan: InterviewPlan,
  patience: Patience,
});

/** The server measured the answer from its voice track; null where it was not measurable. */
export const Measured = Type.Object({
  type: Type.Literal('measured'),
  answerId: AnswerId,
  answerMs: Type.Union([Type.Number(), Type.Null()]),
  /** Which way of measuring found that length; left out by logs from before it was kept. */
  measureVersion: Type.Optional(Type.Integer({ minimum: 0 })),
});

/** Everything that can stand in a session's event log. */
export const Fact = Type.Union([Created, Measured, ...ClientFact.anyOf]);
export type Fact = Static<typeof Fact>;

/** A fact in its place in the log. */
export type InterviewEvent = {
  /** Position in the log, from 1, without a gap. */
  readonly seq: number;
  /** When it was written, ISO 8601. */
  readonly at: string;
  /** The client's number of it, or null for the server's own facts. */
  readonly number: number | null;
  readonly fact: Fact;
};
