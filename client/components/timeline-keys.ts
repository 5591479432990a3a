import type { Stretch } from '../../core/pacing/stretch.ts';

/** What a key does while the timeline itself has the focus; null when it does nothing there. */
export type KeyDeed = { readonly type: 'seek'; readonly toMs: number } | { readonly type: 'play' } | null;

const STEP_MS = 1000;
const LEAP_MS = 10_000;

/** Reads a key of the slider, with the playhead at an instant of the heard span. */
export function readKey({ key }: Pick<KeyboardEvent, 'key'>, atMs: number, span: Stretch): KeyDeed {
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
    default:
      return null;
  }
}
