import type { Drill } from '../drills/drill.ts';
import { chance } from './chance.ts';

/** The interviewer cuts in at a moment that nobody can foresee, so far into an answer of one to two minutes. We chose both. */
const EARLIEST_MS = 20_000;
const LATEST_MS = 45_000;

/** Short questions that fit into any story, by language. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Can you give me a number?',
    'What was your own part in that?',
    'How long did that take?',
    'Who decided that?',
    'What would you do differently?',
  ],
  de: [
    'Können Sie mir eine Zahl nennen?',
    'Was war Ihr eigener Anteil daran?',
    'Wie lange hat das gedauert?',
    'Wer hat das entschieden?',
  ],
  es: [
    '¿Puede darme una cifra?',
    '¿Cuál fue su propia parte en eso?',
    '¿Cuánto tiempo llevó?',
    '¿Quién lo decidió?',
  ],
  fr: [
    'Pouvez-vous me donner un chiffre ?',
    'Quelle était votre propre part là-dedans ?',
    'Combien de temps cela a-t-il pris ?',
    'Qui l’a décidé ?',
  ],
};

/** Where the interviewer cuts into each take, and with what; no question comes twice before all have come. */
export function planCuts(language: string, takes: number, seed: number): NonNullable<Drill['cuts']> {
  const questions = QUESTIONS[language.split('-')[0] ?? ''] ?? QUESTIONS.en ?? [];
  const first = Math.floor(chance(seed, 'first cut') * questions.length);
  return Array.from({ length: takes }, (_, take) => ({
    afterMs: Math.round(EARLIEST_MS + chance(seed, `cut ${take}`) * (LATEST_MS - EARLIEST_MS)),
    text: questions[(first + take) % questions.length] ?? '',
  }));
}
