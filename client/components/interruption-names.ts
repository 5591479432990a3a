import { causeInWords } from '../../core/pacing/interruptions.ts';
import type { InterruptionCause } from '../../core/pacing/voice-track.ts';

/** Why nothing could be heard, within a sentence: `the machine slept`; a break is `paused`. */
export function nameInterruption(cause: InterruptionCause): string {
  if (cause === 'paused') return 'paused';
  const words = causeInWords(cause);
  return words.charAt(0).toLowerCase() + words.slice(1);
}
