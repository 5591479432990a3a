import { formatLength } from '../format.ts';
import type { MapAnswer } from './session-map.ts';

/** What an answer is called by a screen reader: `4, Tell me about…, 2:54, over by 0:24`. */
export function nameOf(answer: MapAnswer): string {
  const { label, prompt, where, offByMs } = answer;
  const places: Record<string, string> = {
    over: `, over by ${formatLength(offByMs)}`,
    under: `, short by ${formatLength(offByMs)}`,
    within: ', in target',
  };
  return `${label}, ${prompt} ${sayLength(answer)}${places[where ?? ''] ?? ''}`;
}

function sayLength({ answerMs, speechOnsetMs, isSkipped }: MapAnswer): string {
  if (answerMs !== null) return formatLength(answerMs);
  if (isSkipped) return 'skipped';
  return speechOnsetMs === null ? 'no answer' : 'length not measurable';
}
