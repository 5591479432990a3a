import { countNuclei } from './count-nuclei.ts';
import type { Pacing } from './pacing.ts';
import { sharedMs, type Stretch } from './stretch.ts';

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
  let firstRun = 0;
  return Array.from({ length: points }, (_, i) => startMs + i * PACE_STEP_MS).flatMap((atMs) => {
    const window = { startMs: atMs - WINDOW_MS / 2, endMs: atMs + WINDOW_MS / 2 };
    // The window only goes forward: runs that lie behind it are not looked at again.
    while ((runs[firstRun]?.endMs ?? Infinity) <= window.startMs) firstRun++;
    const speechMs = speechIn(window, runs, firstRun);
    if (speechMs < LEAST_SPEECH_MS) return [];
    return [{ atMs, syllablesPerSecond: (countNuclei(nuclei, window) * 1000) / speechMs }];
  });
}

function speechIn(window: Stretch, runs: readonly Stretch[], firstRun: number): number {
  let speechMs = 0;
  for (let i = firstRun; (runs[i]?.startMs ?? Infinity) < window.endMs; i++)
    speechMs += sharedMs(runs[i] ?? window, window);
  return speechMs;
}
