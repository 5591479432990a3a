import type { Pacing } from './pacing.ts';
import { lengthMs, type Stretch } from './stretch.ts';

/** How long the window is that slides over the answer, and how far it slides. */
const WINDOW_MS = 5000;
export const PACE_STEP_MS = 500;

/** With less speech in the window the rate would jump with each syllable; we chose it. */
const LEAST_SPEECH_MS = 2000;

/**
 * The articulation rate about every half second of an answer. Where too little is spoken it has no point: two points
 * further apart than {@link PACE_STEP_MS} are not to be joined.
 *
 * @param runs without the pauses
 * @param nuclei instants, in order
 */
export function paceCurve(
  runs: readonly Stretch[],
  nuclei: readonly number[],
): NonNullable<Pacing['paceCurve']> {
  const startMs = Math.round(runs[0]?.startMs ?? 0);
  const endMs = runs.at(-1)?.endMs ?? 0;
  const points = Math.floor((endMs - startMs) / PACE_STEP_MS) + 1;
  return Array.from({ length: points }, (_, i) => startMs + i * PACE_STEP_MS).flatMap((atMs) => {
    const window = { startMs: atMs - WINDOW_MS / 2, endMs: atMs + WINDOW_MS / 2 };
    const speechMs = runs.reduce((sum, run) => sum + sharedMs(run, window), 0);
    if (speechMs < LEAST_SPEECH_MS) return [];
    const heard = nuclei.filter((nucleus) => nucleus >= window.startMs && nucleus < window.endMs).length;
    return [{ atMs, syllablesPerSecond: (heard * 1000) / speechMs }];
  });
}

function sharedMs(a: Stretch, b: Stretch): number {
  return Math.max(
    0,
    lengthMs({ startMs: Math.max(a.startMs, b.startMs), endMs: Math.min(a.endMs, b.endMs) }),
  );
}
