import type { InterviewPlan } from '../interview/plan.ts';
import type { Asked } from '../interview/state.ts';

const A = 'a'.charCodeAt(0);

/** What an answer is called on screen: its question's number, a follow-up with a letter, or *yours*. */
export function labelOf(
  { asked, questionIndex, followUpIndex }: Asked,
  { followUpPolicy }: Pick<InterviewPlan, 'followUpPolicy'>,
): string {
  switch (asked) {
    case 'question':
      return String(questionIndex + 1);
    case 'follow-up': {
      // Of several that would fit one is asked, so it is the first; probes are all asked.
      const place = followUpPolicy === 'probing' ? (followUpIndex ?? 0) : 0;
      return `${questionIndex + 1}${String.fromCharCode(A + place)}`;
    }
    case 'own-questions':
      return 'yours';
  }
}
