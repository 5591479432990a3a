import { Type, type Static } from 'typebox';
import type { Pacing } from '../pacing/pacing.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);
const count = (description: string) => Type.Optional(Type.Integer({ minimum: 0, description }));
const ms = () => Type.Optional(orNull(Type.Number()));
const rate = () => Type.Optional(orNull(Type.Number()));

/** The figures that two ways of measuring are held against each other by, named and in the units of `Pacing`. */
export const ComparedFigures = Type.Object(
  {
    responseLatencyMs: ms(),
    answerMs: ms(),
    pauseCount: count('pauses of `minPauseMs` or more'),
    medianPauseMs: ms(),
    longestPauseMs: ms(),
    phonationTimeMs: ms(),
    syllables: rate(),
    speechRate: rate(),
    articulationRate: rate(),
    meanLengthOfRun: rate(),
    falseFinishCount: Type.Optional(orNull(Type.Integer({ minimum: 0 }))),
    tailMs: ms(),
  },
  { description: 'A figure that is null was not measurable; one that is not there was not counted yet.' },
);
export type ComparedFigures = Static<typeof ComparedFigures>;

/** What an answer's figures were when they were first counted, by an earlier way of measuring. */
export const FirstPacing = Type.Object({
  measureVersion: Type.Integer({ description: 'the way of measuring that first counted them' }),
  minPauseMs: Type.Number({ minimum: 0, description: 'the pause threshold that was used then, ms' }),
  figures: ComparedFigures,
});
export type FirstPacing = Static<typeof FirstPacing>;

/** Figures as they were stored, by whichever way of measuring: an older one did not know all of today's. */
export type StoredPacing = Partial<Pacing> & Pick<Pacing, 'measureVersion' | 'minPauseMs'>;

/** What is told of the first count where it was made by another way of measuring than `pacing`; else null. */
export function firstPacing(stored: StoredPacing, pacing: Pacing): FirstPacing | null {
  const { measureVersion, minPauseMs } = stored;
  if (measureVersion === pacing.measureVersion) return null;
  return { measureVersion, minPauseMs, figures: comparedFigures(stored) };
}

/** Those of the stored figures that are compared; what that way of measuring did not count is not there. */
export function comparedFigures(stored: StoredPacing): ComparedFigures {
  const { pauses, falseFinishes } = stored;
  const counted = {
    responseLatencyMs: stored.responseLatencyMs,
    answerMs: stored.answerMs,
    pauseCount: pauses?.length,
    medianPauseMs: stored.medianPauseMs,
    longestPauseMs: stored.longestPauseMs,
    phonationTimeMs: stored.phonationTimeMs,
    syllables: stored.syllables,
    speechRate: stored.speechRate,
    articulationRate: stored.articulationRate,
    meanLengthOfRun: stored.meanLengthOfRun,
    falseFinishCount: falseFinishes === null ? null : falseFinishes?.length,
    tailMs: stored.tailMs,
  };
  return Object.fromEntries(Object.entries(counted).filter(([, value]) => value !== undefined));
}
