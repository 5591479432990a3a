import type { MeteredLevel } from './level-meter.ts';
import type { SoundProblem } from './sound-problem-words.ts';

/** What the recorder of a page is at. A place is the JSON pointer of a sound in its bank. */
export type RecorderView =
  | { readonly type: 'idle' }
  | { readonly type: 'opening' | 'keeping' | 'playing'; readonly place: string }
  | {
      readonly type: 'recording';
      readonly place: string;
      readonly elapsedMs: number;
      /** Newest last. */
      readonly levels: readonly MeteredLevel[];
    }
  | { readonly type: 'kept'; readonly place: string; readonly durationMs: number }
  | { readonly type: 'no-microphone'; readonly place: string; readonly problem: SoundProblem }
  | { readonly type: 'problem'; readonly place: string; readonly message: string };

/** What a recorder says while there is no sound yet, and when one has been recorded. */
export type RecorderHints = { readonly before: string; readonly after: string };
