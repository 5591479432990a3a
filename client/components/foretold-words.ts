import type { SpeakingRate } from '../../core/notes/foretell-length.ts';
import { formatLength } from '../format.ts';

/** A length that was foretold from words: `about 2:40 at your pace`. */
export function sayForetold(lengthMs: number, { syllablesPerSecond }: SpeakingRate): string {
  return `about ${formatLength(lengthMs)} ${syllablesPerSecond === null ? 'at a usual pace' : 'at your pace'}`;
}
