import type { Asked } from '../interview/state.ts';

/** What an answer is called on screen: its question's number, a follow-up with a letter, or *yours*. */
export function labelOf({ asked, questionIndex }: Asked): string {
  switch (asked) {
    case 'question':
      return String(questionIndex + 1);
    case 'follow-up':
      return `${questionIndex + 1}a`;
    case 'own-questions':
      return 'yours';
  }
}
