import type { Stretch } from '../../core/pacing/stretch.ts';

/** What a key does to an answer's timeline; null when it does nothing. */
export type KeyDeed =
  | { readonly type: 'seek'; readonly toMs: number }
  | { readonly type: 'play' }
  | { readonly type: 'zoom'; readonly direction: 'closer' | 'wider' }
  | null;

const STEP_MS = 1000;
const LEAP_MS = 10_000;

/** Reads a key, with the playhead at an instant of the heard span. */
export function readKey(key: string, atMs: number, span: Stretch): KeyDeed {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return { type: 'seek', toMs: atMs - STEP_MS };
    case 'ArrowRight':
    case 'ArrowUp':
      return { type: 'seek', toMs: atMs + STEP_MS };
    case 'PageDown':
      return { type: 'seek', toMs: atMs - LEAP_MS };
    case 'PageUp':
      return { type: 'seek', toMs: atMs + LEAP_MS };
    case 'Home':
      return { type: 'seek', toMs: span.startMs };
    case 'End':
      return { type: 'seek', toMs: span.endMs };
    case ' ':
    case 'Enter':
      return { type: 'play' };
    case '+':
    case '=':
      return { type: 'zoom', direction: 'closer' };
    case '-':
      return { type: 'zoom', direction: 'wider' };
    default:
      return null;
  }
}
