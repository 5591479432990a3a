import type { HeardSpeech } from './heard-speech.ts';
import { causeInWords, isBreak } from './interruptions.ts';
import { touches, widened, type Stretch } from './stretch.ts';

/** Why nothing can be told of an answer of which no sound was captured. */
export const NO_MICROPHONE = 'There was no microphone.';

/** Why nothing can be told of an answer in which no speech was found: nobody spoke, or nobody could be heard. */
export function whyNoSpeech({ wasUnheard }: HeardSpeech): string {
  return wasUnheard ? NO_MICROPHONE : 'No speech was heard.';
}

/** Speech this near to an interruption may have gone on inside it; we chose it: twice the shortest pause. */
const INTERRUPTED_WITHIN_MS = 500;

/** Why figures that span the whole answer cannot be had; null when they can. */
export function whyNoAnswer(speech: HeardSpeech): string | null {
  const { span, interruptions } = speech;
  return span === null ? whyNoSpeech(speech) : whyNoStretch(span, interruptions);
}

/** Why an instant at which speech began or ended cannot be had; null when it can. */
export function whyNoEdge(edgeMs: number, { interruptions }: HeardSpeech): string | null {
  return whyNoStretch({ startMs: edgeMs, endMs: edgeMs }, interruptions);
}

/** A break takes nothing away: the clock stood still in it. */
function whyNoStretch(stretch: Stretch, interruptions: HeardSpeech['interruptions']): string | null {
  const near = widened(stretch, INTERRUPTED_WITHIN_MS);
  const interruption = interruptions.find((at) => !isBreak(at) && touches(at, near));
  return interruption === undefined ? null : `${causeInWords(interruption.cause)} during the answer.`;
}
