import { WavError } from '../../core/pacing/wav-error.ts';
import { loadVoiceModel } from '../voice-model/load-voice-model.ts';
import { measureRecording, type MeasuredRecording } from '../voice-model/measure-recording.ts';
import { formatTable } from './format-table.ts';
import type { MeasureOptions } from './measure-options.ts';
import { readRecording } from './read-recording.ts';
import { RecordingError } from './recording-error.ts';
import type { Lines } from './run-pacenotes.ts';

/** The figures of one file; times are from the start of its sound. */
export type MeasuredFile = { readonly file: string; readonly recording: MeasuredRecording };

/** Measures each file in turn; one that cannot be read gives one line, and the others go on. */
export async function runMeasure(options: MeasureOptions, lines: Lines): Promise<number> {
  const model = await loadVoiceModel();
  const how = { minPauseMs: options.minPauseMs, band: null, question: null };
  const measured: MeasuredFile[] = [];
  for (const file of options.files) {
    try {
      const recording = await measureRecording(await readRecording(file), how, model);
      measured.push({ file, recording });
      if (options.asJson) lines.log(jsonLine({ file, recording }));
    } catch (error) {
      if (!(error instanceof WavError || error instanceof RecordingError)) throw error;
      lines.error(`${file}: ${error.message}`);
    }
  }
  if (!options.asJson && measured.length > 0) lines.log(formatTable(measured));
  return measured.length === options.files.length ? 0 : 1;
}

/** All figures of a file; those that are asked for most stand first. */
function jsonLine({ file, recording: { durationMs, pacing } }: MeasuredFile): string {
  const { responseLatencyMs, answerMs, phonationTimeMs, runs, pauses } = pacing;
  const first = { file, durationMs, responseLatencyMs, answerMs, phonationTimeMs, runs, pauses };
  return JSON.stringify({ ...first, ...pacing });
}
