import { expect, test, vi } from 'vitest';
import { finalRuns } from '../../../core/pacing/final-runs.ts';
import { findRuns } from '../../../core/pacing/find-runs.ts';
import { DEFAULT_MIN_PAUSE_MS, findPauses } from '../../../core/pacing/find-pauses.ts';
import { median } from '../../../core/pacing/quantile.ts';
import { answer } from '../../speech/answer.ts';
import { HEARING_TIMEOUT_MS, readSpeech, SPEECH_FIXTURES } from '../../speech/read-speech.ts';

vi.setConfig({ testTimeout: HEARING_TIMEOUT_MS, hookTimeout: HEARING_TIMEOUT_MS });

/** Half of what the runs found while listening are allowed; of these recordings the middle edge was 7 ms off. */
const EDGE_MEDIAN_MS = 20;
const EDGE_MOST_MS = 90;

test('the final runs of the recordings have every pause, none invented, and edges within 90 ms', async () => {
  const errorsMs: number[] = [];
  for (const name of SPEECH_FIXTURES) {
    const { voiceTrack, labels } = await readSpeech(name);

    const runs = finalRuns(voiceTrack)([]);

    const pauses = findPauses(runs, DEFAULT_MIN_PAUSE_MS, []).flatMap(({ startMs, endMs }) => [
      startMs,
      endMs,
    ]);
    const edgesMs = [runs[0]?.startMs ?? NaN, ...pauses, runs.at(-1)?.endMs ?? NaN];
    const labelledMs = [labels.onsetMs, ...labels.silences.flat(), labels.offsetMs];
    expect(edgesMs, name).toHaveLength(labelledMs.length);
    errorsMs.push(...edgesMs.map((edge, i) => Math.abs(edge - (labelledMs[i] ?? NaN))));
  }
  expect(median(errorsMs)).toBeLessThan(EDGE_MEDIAN_MS);
  expect(Math.max(...errorsMs)).toBeLessThan(EDGE_MOST_MS);
});

test('a track without voicing has the runs that were found while listening', () => {
  const track = answer('960 quiet, 1920 voice, 640 quiet, 960 voice, 960 quiet');

  expect(finalRuns(track)([])).toEqual(findRuns(track.voice));
});
