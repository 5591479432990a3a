import { formatCount, formatMinutes } from '../format.ts';
import type { Script } from '../session/api.ts';

/** How much a script is: `9 questions and your own at the end, about 30 min`. */
export function sayLength({ questions, ownQuestions, durationMs }: Script): string {
  const own = ownQuestions === null ? '' : ' and your own at the end';
  return `${formatCount(questions.length, 'question')}${own}, about ${formatMinutes(durationMs)}`;
}

/** Where a script can be read. */
export function scriptPath({ bankId, scriptId }: Script): string {
  return `/scripts/${encodeURIComponent(bankId)}/${encodeURIComponent(scriptId)}`;
}
