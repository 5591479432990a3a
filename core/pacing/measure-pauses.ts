import type { HeardSpeech } from './heard-speech.ts';
import { unless, type MeasuredFigures } from './measured.ts';
import type { Pacing, Pause } from './pacing.ts';
import { median } from './quantile.ts';
import { lengthMs, silencesBetween } from './stretch.ts';
import { whyNoAnswer } from './why-no-answer.ts';

/** After a pause this long a listener takes an answer to be over; we chose it. */
const FALSE_FINISH_FROM_MS = 1500;

const MS_PER_MINUTE = 60_000;
const NO_PAUSES = 'There was no pause.';

/** The figures that follow from the pauses of an answer. */
type PauseFigures = Pick<
  MeasuredFigures,
  | 'silentPauseRatePerMinute'
  | 'medianPauseMs'
  | 'longestPauseMs'
  | 'phonationTimeMs'
  | 'phonationTimeRatio'
  | 'falseFinishes'
  | 'tailMs'
>;

/** Measures how much of an answer was speech, and how its pauses lay. */
export function measurePauses(
  speech: HeardSpeech,
  pauses: readonly Pause[],
  minPauseMs: number,
): PauseFigures {
  const reason = whyNoAnswer(speech);
  const span = speech.span ?? { startMs: 0, endMs: 0 };
  const answerMs = lengthMs(span);
  const phonationTimeMs = answerMs - silentMs(speech, minPauseMs);
  const lengths = pauses.map(lengthMs);
  const falseFinishes = findFalseFinishes(pauses);
  const firstFinish = falseFinishes[0];
  return {
    silentPauseRatePerMinute: unless(reason, (pauses.length * MS_PER_MINUTE) / answerMs),
    medianPauseMs: unless(reason, median(lengths), NO_PAUSES),
    longestPauseMs: unless(reason, pauses.length === 0 ? null : Math.max(...lengths), NO_PAUSES),
    phonationTimeMs: unless(reason, phonationTimeMs),
    phonationTimeRatio: unless(reason, phonationTimeMs / answerMs),
    falseFinishes: unless(reason, falseFinishes),
    tailMs: unless(reason, firstFinish === undefined ? 0 : span.endMs - firstFinish.atMs),
  };
}

/** The pauses that sounded like the end of the answer, though the speaker then went on. */
export function findFalseFinishes(pauses: readonly Pause[]): NonNullable<Pacing['falseFinishes']> {
  return pauses
    .filter((pause) => lengthMs(pause) >= FALSE_FINISH_FROM_MS)
    .map((pause) => ({ atMs: pause.startMs, pauseMs: lengthMs(pause) }));
}

/** A silence around a break of the interview is no pause of the speaker's, and no speech either. */
function silentMs({ runs }: HeardSpeech, minPauseMs: number): number {
  return silencesBetween(runs)
    .map(lengthMs)
    .filter((silenceMs) => silenceMs >= minPauseMs)
    .reduce((sum, silenceMs) => sum + silenceMs, 0);
}
