import { touches } from './stretch.ts';
import type { Interruption, InterruptionCause } from './voice-track.ts';

/** All interruptions in order; where two touch they become one, under the cause of the first. */
export function mergeInterruptions(interruptions: readonly Interruption[]): Interruption[] {
  const merged: Interruption[] = [];
  for (const next of interruptions.toSorted((a, b) => a.startMs - b.startMs)) {
    const last = merged.at(-1);
    if (last === undefined || !touches(last, next) || isBreak(last) || isBreak(next)) merged.push(next);
    else merged[merged.length - 1] = { ...last, endMs: Math.max(last.endMs, next.endMs) };
  }
  return merged;
}

/** Whether the candidate paused the interview: the clock stood still, so nothing that was said is missing. */
export function isBreak({ cause }: Interruption): boolean {
  return cause === 'paused';
}

/** What happened, as the beginning of a sentence. */
export function causeInWords(cause: InterruptionCause): string {
  switch (cause) {
    case 'suspended':
      return 'The machine slept';
    case 'microphone-ended':
      return 'The microphone was gone';
    case 'microphone-muted':
      return 'The microphone was muted';
    case 'samples-lost':
      return 'Some sound was lost';
    case 'page-left':
      return 'The page was closed';
    case 'paused':
      return 'The interview was paused';
  }
}
