import { Type, type Static } from 'typebox';
import { Home } from './proposal.ts';

/**
 * What a person says that a line is. Of several for one line the last holds, so leaving out the last of a list takes it
 * back; one that names the home a line has anyway confirms it.
 */
export const Correction = Type.Object({
  line: Type.Integer({ minimum: 1 }),
  home: Home,
  /** The line of the question or story that it belongs to; left out, the nearest one before it. */
  of: Type.Optional(Type.Integer({ minimum: 1 })),
});
export type Correction = Static<typeof Correction>;

/** What holds for each line after all corrections. */
export function correctionsByLine(corrections: readonly Correction[]): Map<number, Correction> {
  return new Map(corrections.map((correction) => [correction.line, correction]));
}
