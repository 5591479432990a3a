import type { DrillKind } from '../drills/drill.ts';
import type { Question, QuestionBank } from '../question-bank/question-bank.ts';
import { chance } from './chance.ts';

/** What a draw depends on. */
type DrawChoices = { readonly seed: number; readonly timesAsked: (questionId: string) => number };

/** The questions of a bank that a drill can be made of, in the bank's order. */
export function drillPool({ questions }: QuestionBank, drill: DrillKind): Question[] {
  const fitting = questionsFor(drill, questions);
  return drill === 'star-split' ? fitting.filter(({ parts }) => parts.length > 1) : fitting;
}

/**
 * Questions of the kinds that a drill asks: the silence instead of an um is practised on a topic, and all else on an
 * interviewer's questions, or on topics where there is nothing else.
 */
export function questionsFor<Asked extends { readonly kind: string }>(
  drill: DrillKind,
  questions: readonly Asked[],
): Asked[] {
  const topics = questions.filter(({ kind }) => kind === 'topic');
  const others = questions.filter(({ kind }) => kind !== 'topic' && kind !== 'own-questions');
  return drill === 'silence-instead-of-um' || others.length === 0 ? topics : others;
}

/** Draws that many of a pool, those first that were asked the least; again from the first where there are too few. */
export function drawForDrill(
  pool: readonly Question[],
  count: number,
  { seed, timesAsked }: DrawChoices,
): Question[] {
  const lot = ({ id }: Question) => chance(seed, `drill ${id}`);
  const drawn = pool.toSorted((a, b) => timesAsked(a.id) - timesAsked(b.id) || lot(a) - lot(b));
  if (drawn.length === 0) return [];
  return Array.from({ length: count }, (_, i) => drawn[i % drawn.length]).filter((one) => one !== undefined);
}
