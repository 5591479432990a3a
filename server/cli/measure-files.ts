import { WavError } from '../../core/pacing/wav-error.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import type { HearingProgress } from '../voice-model/hear-recording.ts';
import type { HearingThreads } from '../voice-model/hearing-threads.ts';
import { measureRecording } from '../voice-model/measure-recording.ts';
import type { FoundRecording } from './find-recordings.ts';
import type { MeasureOptions } from './measure-options.ts';
import { readRecording } from './read-recording.ts';
import { RecordingError } from './recording-error.ts';
import { writeTextGridFile } from './text-grid-file.ts';

/** The figures of one file; times are from the start of its sound. */
export type MeasuredFile = { readonly file: string; readonly durationMs: number; readonly pacing: Pacing };

/** What became of a file: its figures, or none, and in a line what stood in the way of all that was asked for. */
export type Outcome = { readonly measured: MeasuredFile | null; readonly problem: string | null };

/** What measuring needs and tells. */
export type Measuring = {
  readonly options: Pick<MeasureOptions, 'minPauseMs' | 'target' | 'textGrids'>;
  readonly threads: HearingThreads;
  readonly signal: AbortSignal;
  readonly onProgress: (file: number, progress: HearingProgress) => void;
  /** Told of each file in the order in which they were given. */
  readonly onOutcome: (outcome: Outcome) => void;
};

/**
 * Measures as many files at a time as there are threads. When it is stopped it tells what was measured, and leaves the
 * rest.
 */
export async function measureFiles(files: readonly FoundRecording[], measuring: Measuring): Promise<void> {
  const { threads, signal, onOutcome } = measuring;
  const outcomes: (Outcome | undefined)[] = [];
  let [next, told] = [0, 0];

  async function measureInTurn(): Promise<void> {
    for (let i = next++; i < files.length && !signal.aborted; i = next++) {
      const file = files[i];
      if (file === undefined) return;
      outcomes[i] = (await measureFile(file, i, measuring)) ?? undefined;
      for (let outcome = outcomes[told]; outcome !== undefined; outcome = outcomes[++told])
        onOutcome(outcome);
    }
  }

  await Promise.all(Array.from({ length: Math.min(threads.count, files.length) }, measureInTurn));
  // A file that was stopped leaves a hole, and there may be some behind it that were done.
  for (const outcome of outcomes.slice(told)) if (outcome !== undefined) onOutcome(outcome);
}

/** Null where it was stopped. */
async function measureFile(
  recording: FoundRecording,
  i: number,
  { options, threads, signal, onProgress }: Measuring,
): Promise<Outcome | null> {
  const { file } = recording;
  const how = { minPauseMs: options.minPauseMs, band: options.target, question: null };
  let measured: MeasuredFile | null = null;
  try {
    const bytes = await readRecording(file, signal);
    const found = await measureRecording(bytes, how, threads, (progress) => onProgress(i, progress));
    measured = { file, durationMs: found.durationMs, pacing: found.pacing };
    if (options.textGrids !== null) await writeTextGridFile(found, recording, options.textGrids);
    return { measured, problem: null };
  } catch (error) {
    if (signal.aborted) return measured === null ? null : { measured, problem: null };
    if (!(error instanceof WavError || error instanceof RecordingError)) throw error;
    return { measured, problem: `${file}: ${error.message}` };
  }
}
