import { expect, test, vi } from 'vitest';
import { DEFAULT_MIN_PAUSE_MS, findPauses } from '../../../core/pacing/find-pauses.ts';
import { findRuns } from '../../../core/pacing/find-runs.ts';
import { median } from '../../../core/pacing/quantile.ts';
import { writeTrack } from '../../speech/written-track.ts';
import { HEARING_TIMEOUT_MS, readSpeech, SPEECH_FIXTURES, type Speech } from '../../speech/read-speech.ts';

vi.setConfig({ testTimeout: HEARING_TIMEOUT_MS, hookTimeout: HEARING_TIMEOUT_MS });

/** The middle edge of these recordings was found about 24 ms off, the furthest 91: the model holds on to a soft end. */
const EDGE_MEDIAN_MS = 40;
const EDGE_MOST_MS = 120;

/** First speech, both edges of each pause, last speech. */
function edgesMs({ voiceTrack }: Speech): number[] {
  const runs = findRuns(voiceTrack.voice);
  const pauses = findPauses(runs, DEFAULT_MIN_PAUSE_MS, []);
  const inner = pauses.flatMap(({ startMs, endMs }) => [startMs, endMs]);
  return [runs[0]?.startMs ?? NaN, ...inner, runs.at(-1)?.endMs ?? NaN];
}

function labelledEdgesMs({ labels }: Speech): number[] {
  return [labels.onsetMs, ...labels.silences.flat(), labels.offsetMs];
}

test('every pause of the recordings is found, none is invented, and no edge is further off than 120 ms', async () => {
  const errorsMs: number[] = [];
  for (const name of SPEECH_FIXTURES) {
    const speech = await readSpeech(name);
    const labelledMs = labelledEdgesMs(speech);

    const foundMs = edgesMs(speech);

    expect(foundMs, name).toHaveLength(labelledMs.length);
    errorsMs.push(...foundMs.map((edge, i) => Math.abs(edge - (labelledMs[i] ?? NaN))));
  }
  expect(median(errorsMs)).toBeLessThan(EDGE_MEDIAN_MS);
  expect(Math.max(...errorsMs)).toBeLessThan(EDGE_MOST_MS);
});

test.each(SPEECH_FIXTURES)(
  'the track of %s is, byte for byte, the one that was written down',
  async (name) => {
    const { voiceTrack, writtenTrack } = await readSpeech(name);

    // When this fails for a reason, raise TRACK_VERSION and make the fixtures anew.
    expect(writeTrack(voiceTrack)).toEqual(writtenTrack);
  },
);
