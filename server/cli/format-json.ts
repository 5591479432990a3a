import type { MeasuredFile } from './measure-files.ts';

/** All figures of a file in a line; those that are asked for most stand first. */
export function formatJsonLine({ file, durationMs, pacing }: MeasuredFile): string {
  const { responseLatencyMs, answerMs, phonationTimeMs, runs, pauses } = pacing;
  const first = { file, durationMs, responseLatencyMs, answerMs, phonationTimeMs, runs, pauses };
  return JSON.stringify({ ...first, ...pacing });
}
