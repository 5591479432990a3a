import type { InterruptionCause } from '../../core/pacing/voice-track.ts';

/** What is so while nothing can be heard, and what to do. */
export function sayInterruption(cause: InterruptionCause): string {
  switch (cause) {
    case 'suspended':
      return 'This machine stood still for a moment. That time is marked, and counts as no pause.';
    case 'microphone-ended':
      return 'The microphone is not connected. Plug it in again; this page will notice.';
    case 'microphone-muted':
      return 'The microphone is muted. Turn it on; what was not heard is marked.';
    case 'samples-lost':
      return 'A little sound was lost on the way here. It is marked, and counts as no pause.';
    case 'page-left':
      return 'Welcome back. The time away is marked, and counts as no pause.';
    case 'paused':
      return 'Paused. The clock stands still.';
  }
}
