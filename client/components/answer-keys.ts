import type { PauseCause } from '../../core/session/mark.ts';
import { PAUSE_KINDS } from './pause-cause-words.ts';

/** What a key does to the answer that is shown. */
export type AnswerDeed =
  | { readonly type: 'play' }
  | { readonly type: 'hear' }
  | { readonly type: 'next'; readonly what: 'pause' | 'run' | 'question'; readonly direction: 1 | -1 }
  | { readonly type: 'say'; readonly cause: PauseCause }
  | { readonly type: 'part'; readonly number: number }
  | { readonly type: 'undo' }
  | { readonly type: 'zoom'; readonly direction: 'closer' | 'wider' }
  | { readonly type: 'show'; readonly what: 'answer' | 'session' }
  | { readonly type: 'speed'; readonly direction: 1 | -1 }
  | { readonly type: 'keys' };

/** A key of the review, as it is told of. */
export type ToldKey = {
  readonly shown: string;
  readonly says: string;
  /** It says something of the answer, which only who gave it can. */
  readonly isMark?: boolean;
};

/** All of them, in the order they are told. */
export const ANSWER_KEYS: readonly ToldKey[] = [
  { shown: 'Space', says: 'Play, and stop' },
  { shown: 'N', says: 'Hear the next pause; with Shift the one before' },
  { shown: 'R', says: 'Hear the next run of speech; with Shift the one before' },
  { shown: 'Q', says: 'Next question; with Shift the one before' },
  { shown: 'H', says: 'Hear what is chosen once more' },
  ...PAUSE_KINDS.map(({ key, name }) => ({
    shown: key.toUpperCase(),
    says: `The chosen pause was: ${name.toLowerCase()}`,
    isMark: true,
  })),
  { shown: '1 to 4', says: 'A part begins here: the first, the second …', isMark: true },
  { shown: 'W', says: 'Write a remark here' },
  { shown: 'U', says: 'Undo what you said last', isMark: true },
  { shown: '+ and −', says: 'Closer, and wider; Ctrl and the wheel do it too' },
  { shown: '0', says: 'Show the whole answer; with Shift the whole session' },
  { shown: '< and >', says: 'Slower, and faster' },
  { shown: '?', says: 'Show these keys' },
];

/** Those of a page on which nothing is said of the answer itself. */
export const LISTENING_KEYS: readonly ToldKey[] = ANSWER_KEYS.filter(({ isMark = false }) => !isMark);

/** Whether a deed says something of the answer. */
export function isMarking({ type }: AnswerDeed): boolean {
  return type === 'say' || type === 'part' || type === 'undo';
}

/** Reads a key anywhere in the review; null when it does nothing. */
export function readAnswerKey({ key, code, shiftKey }: KeyboardEvent): AnswerDeed | null {
  const direction = shiftKey ? -1 : 1;
  const kind = PAUSE_KINDS.find((one) => one.key === key.toLowerCase());
  if (kind) return { type: 'say', cause: kind.cause };
  if (code === 'Digit0') return { type: 'show', what: shiftKey ? 'session' : 'answer' };
  if (/^[1-9]$/.test(key)) return { type: 'part', number: Number(key) - 1 };
  switch (key.toLowerCase()) {
    case ' ':
      return { type: 'play' };
    case 'h':
      return { type: 'hear' };
    case 'n':
      return { type: 'next', what: 'pause', direction };
    case 'r':
      return { type: 'next', what: 'run', direction };
    case 'q':
      return { type: 'next', what: 'question', direction };
    case 'u':
      return { type: 'undo' };
    case '+':
    case '=':
      return { type: 'zoom', direction: 'closer' };
    case '-':
      return { type: 'zoom', direction: 'wider' };
    case '<':
      return { type: 'speed', direction: -1 };
    case '>':
      return { type: 'speed', direction: 1 };
    case '?':
      return { type: 'keys' };
    default:
      return null;
  }
}
