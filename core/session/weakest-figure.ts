import { Type, type Static } from 'typebox';
import type { DrillKind } from '../drills/drill.ts';
import type { PractisedAnswer } from './practised-answer.ts';

/** What of the last answers can be drilled, by how often it was there. */
export const WeakFigure = Type.Object({
  figure: Type.Enum(['off-target', 'late-start', 'very-long-pause', 'guess-off']),
  /** Of so many answers that have the figure, so many. */
  count: Type.Integer({ minimum: 1 }),
  of: Type.Integer({ minimum: 1 }),
});
export type WeakFigure = Static<typeof WeakFigure>;

/** So many of the last answers are looked at; of fewer than so many with a figure nothing is said of it. We chose both. */
const LAST_ANSWERS = 10;
const LEAST_ANSWERS = 3;

/** A figure is drilled from so many of the answers on; we chose it. */
const LEAST_SHARE = 1 / 3;

/** Beyond this, time to think is best bought with words (interview-coach-skill); very long pauses begin at 2.5 s (Campione & Véronis 2002). */
const LATE_MS = 5000;
const VERY_LONG_MS = 2500;

/** A guess of a length is off from a fifth on; we chose it. */
const GUESS_OFF = 0.2;

/** Whether an answer shows it; null where it cannot be said. */
const SHOWN: Readonly<Record<WeakFigure['figure'], (answer: PractisedAnswer) => boolean | null>> = {
  'off-target': ({ band }) => band && band.where !== 'within',
  'late-start': ({ responseLatencyMs: ms }) => (ms === null ? null : ms > LATE_MS),
  'very-long-pause': ({ longestPauseMs: ms }) => (ms === null ? null : ms >= VERY_LONG_MS),
  'guess-off': ({ guessMs, answerMs }) =>
    guessMs !== null && answerMs ? Math.abs(guessMs / answerMs - 1) > GUESS_OFF : null,
};

/** The drill that mends a figure. */
export const DRILL_OF: Readonly<Record<WeakFigure['figure'], DrillKind>> = {
  'off-target': 'length',
  'late-start': 'first-word',
  'very-long-pause': 'golden-pause',
  'guess-off': 'blind-clock',
};

/**
 * The figure that the most of the last answers show; null where none stands out.
 *
 * @param answers of interviews, in the order they were given
 */
export function weakestFigure(answers: readonly PractisedAnswer[]): WeakFigure | null {
  const last = answers
    .filter(({ asked, status }) => asked !== 'own-questions' && status === 'answered')
    .slice(-LAST_ANSWERS);
  const [weakest] = WeakFigure.properties.figure.enum
    .map((figure) => countShown(figure, last))
    .filter(({ count, of }) => of >= LEAST_ANSWERS && count / of >= LEAST_SHARE)
    .toSorted((one, other) => other.count / other.of - one.count / one.of);
  return weakest ?? null;
}

function countShown(figure: WeakFigure['figure'], answers: readonly PractisedAnswer[]): WeakFigure {
  const shown = answers.map(SHOWN[figure]).filter((is) => is !== null);
  return { figure, count: shown.filter(Boolean).length, of: shown.length };
}
