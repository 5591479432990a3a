import { sayKind, type PlanQuestion } from '../components/plan-layout.ts';
import { formatCount, formatLength, formatMinutes } from '../format.ts';
import type { Script, ScriptPick } from '../session/api.ts';

/** How much a script is: `9 questions and your own at the end, about 30 min`. */
export function sayLength(script: Script): string {
  const own = script.ownQuestions === null ? '' : ' and your own at the end';
  return `${formatCount(planOf(script).length, 'question')}${own}, about ${formatMinutes(script.durationMs)}`;
}

/** A script's questions as its plan is drawn: a pick as often as it is asked. */
export function planOf({ questions }: Script): PlanQuestion[] {
  return questions.flatMap((entry) => {
    if (entry.type === 'question') return [entry];
    const kind = entry.kind ?? entry.pool[0]?.kind ?? '';
    return new Array<PlanQuestion>(entry.count).fill({ kind, band: entry.band });
  });
}

/** What a pick asks: `3 of 10 behavioural questions, chosen anew each time`. */
export function sayPick({ kind, theme, count, pool }: ScriptPick): string {
  const about = theme === null ? '' : ` about ${sayKind(theme).toLowerCase()}`;
  return `${count} of ${pool.length} ${sayQuestions(kind)}${about}, chosen anew each time`;
}

function sayQuestions(kind: string | null): string {
  const words = kind === null ? 'questions' : sayKind(kind).toLowerCase();
  return words.endsWith('questions') ? words : `${words} questions`;
}

/** What sets this interview apart from one that goes the usual way; empty when nothing does. */
export function sayWays({ manner, isOneTake, questions }: Script): string[] {
  const thinks = new Set(
    questions
      .flatMap((entry) => (entry.type === 'pick' ? entry.pool : [entry]))
      .map(({ thinkMs }) => thinkMs)
      .filter((thinkMs) => thinkMs !== null),
  );
  return [
    ...[...thinks].map((thinkMs) => `${formatLength(thinkMs)} to think is offered before an answer.`),
    ...(isOneTake ? ['One take: an answer that has begun cannot be taken again.'] : []),
    ...MANNERS[manner],
  ];
}

const MANNERS: Record<Script['manner'], readonly string[]> = {
  warm: ['The interviewer is warm: a small word after each answer, and no hurry.'],
  neutral: [],
  brisk: ['The interviewer is brisk: no small words, and sooner on to the next question.'],
};

/** Where a script can be read. */
export function scriptPath({ bankId, scriptId }: Script): string {
  return `/scripts/${encodeURIComponent(bankId)}/${encodeURIComponent(scriptId)}`;
}
