import type { Matcher } from './matcher.ts';
import type { NoteLine } from './note-line.ts';

/** `Answer`, or `A:`, alone on its line: it stands over an answer and begins nothing else. */
export function isAnswerWord({ conceptTests }: Matcher, { folded }: NoteLine): boolean {
  return folded === 'a' || conceptTests.get('answer')?.test(folded) === true;
}
