import type { InterruptionCause } from '../../core/pacing/voice-track.ts';

/** Why nothing could be heard, in words. */
export function nameInterruption(cause: InterruptionCause): string {
  switch (cause) {
    case 'suspended':
      return 'the machine slept';
    case 'microphone-ended':
      return 'the microphone was unplugged';
    case 'microphone-muted':
      return 'the microphone was muted';
    case 'samples-lost':
      return 'some sound was lost';
    case 'page-left':
      return 'the page was left';
    case 'paused':
      return 'you paused';
  }
}
