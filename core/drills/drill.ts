import { Type, type Static } from 'typebox';
import { TargetBand } from '../pacing/pacing.ts';

/** What a drill asks, by its one idea. */
export const DrillKind = Type.Enum([
  'length',
  'ladder',
  'blind-clock',
  'star-split',
  'first-word',
  'golden-pause',
  'pace',
  'silence-instead-of-um',
  'interruption',
  'silence',
  'splits',
  'out-of-notes',
]);
export type DrillKind = Static<typeof DrillKind>;

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** How a drill is held, settled when it begins. */
export const Drill = Type.Object({
  kind: DrillKind,
  /** The clock is there, or only after the answer. */
  clock: Type.Enum(['shown', 'hidden']),
  /** Nothing is heard from the interviewer: questions come as words. */
  isVisualOnly: Type.Boolean(),
  /** No red, no countdown, and only Done ends an answer. */
  isRelaxed: Type.Boolean(),
  /** Soft tones tell where the target begins and ends; left out where they do not. */
  hasCues: Type.Optional(Type.Boolean()),
  /** The parts of the answer and the share of it that each is to have; empty where the drill has none. */
  parts: Type.Array(Type.Object({ name: Type.String(), share: Type.Number({ minimum: 0, maximum: 1 }) })),
  /** What is to be stayed within, syllables a second; null where the drill has none. */
  paceBand: orNull(Type.Object({ from: Type.Number(), to: Type.Number() })),
  /** Time to begin within; null where the drill has none. */
  allowanceMs: orNull(Type.Number({ minimum: 0 })),
  /** The first band of a drill whose band follows its outcomes; null where each question keeps its own. */
  movingBand: orNull(TargetBand),
  /** When the interviewer cuts into each take, since its first word, and with which question; left out where nobody does. */
  cuts: Type.Optional(Type.Array(Type.Object({ afterMs: Type.Number({ minimum: 0 }), text: Type.String() }))),
  /** The stories that can be told, by their titles; left out where none are known. */
  stories: Type.Optional(Type.Array(Type.String())),
  /** The lengths of one's best time through the same script, in order; left out where there is none. */
  bestMs: Type.Optional(Type.Array(Type.Number({ minimum: 0 }))),
});
export type Drill = Static<typeof Drill>;
