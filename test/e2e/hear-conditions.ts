import { Resampler } from '../../core/pacing/resampler.ts';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { measurePacing, type HowToMeasure } from '../../core/pacing/measure-pacing.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { sampleOfMs, SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { TRACK_VERSION, type VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { trackRecording } from '../../server/voice-model/track-recording.ts';
import { resample } from '../speech/resample.ts';
import { writeWav } from '../speech/write-wav.ts';
import type { ToldAnswer } from './capture-page/main.ts';
import { inARow, type Condition } from './conditions.ts';
import { findOffsetsMs, leastShare } from './find-offsets.ts';
import { MICROPHONE_RATE_HZ } from './microphone-wav.ts';
import { recordedPcm } from './open-capture.ts';

/** A page that captures, however it is driven. */
export type DrivenPage = { evaluate(expression: string): Promise<unknown> };

/** An answer through the microphone beside the same sound from the file. */
export type HeardCondition = {
  readonly name: string;
  readonly heard: Pacing;
  readonly file: Pacing;
  /** How much later each run stands in what was captured. */
  readonly offsetsMs: readonly number[];
  /** How much of the file’s energy was heard where least was, about 1 where all was. */
  readonly share: number;
};

const HOW: HowToMeasure = {
  minPauseMs: 250,
  band: { fromMs: 1000, toMs: 30_000 },
  question: { responseLatencyErrorMs: 40, wasHeard: true },
  clippedShare: 0,
};

/** The marker's first word is heard by then, and stands far above the noise before it. */
const MARKED_UNTIL_MS = 2500;
const MARKER_LEVEL = 500;

/** The first word may be found some samples off, and a busy machine loses some ms on the way to each answer. */
const REACH_MS = 200;

/** Writes the conditions as a microphone hears them, and gives back how to hear them. */
export async function prepareConditions(
  conditions: readonly Condition[],
  model: VoiceModel,
  path: string,
): Promise<(page: DrivenPage) => Promise<HeardCondition[]>> {
  const row = inARow(conditions);
  const sound = { samples: row.samples, sampleRateHz: SAMPLE_RATE_HZ };
  const played = resample(sound, MICROPHONE_RATE_HZ);
  await writeWav(path, played, MICROPHONE_RATE_HZ);
  const file = toPcm16(readAs16kHz(played));

  return async (page) => {
    const late = await findLateness(page, file);
    const places = conditions.map(({ samples }, i) => {
      const from = sampleOfMs(row.startsMs[i] ?? 0);
      return [from, from + samples.length] as const;
    });
    const cuts = JSON.stringify(places.map(([from, to]) => [from + late, to + late]));
    // All of it is heard before any is measured here: an answer can be opened 30 s late, and no later.
    const told = (await page.evaluate(`capturePage.hearAll(${cuts})`)) as ToldAnswer[];
    const heard: HeardCondition[] = [];
    for (const [i, condition] of conditions.entries()) {
      const [answer, place] = [told[i], places[i]];
      if (answer === undefined || place === undefined) throw new Error(`${condition.name} was not heard.`);
      heard.push(await measureBoth(condition, answer, file.slice(...place), model));
    }
    return heard;
  };
}

/** How many samples later the wav begins in the capture, by the first word in both. */
async function findLateness(page: DrivenPage, file: Int16Array): Promise<number> {
  const heard = (await page.evaluate(
    `capturePage.soundBetween(0, ${sampleOfMs(MARKED_UNTIL_MS)})`,
  )) as number[];
  const isWord = (sample: number) => Math.abs(sample) > MARKER_LEVEL;
  const [heardAt, fileAt] = [heard.findIndex(isWord), file.findIndex(isWord)];
  if (heardAt < 0) throw new Error('The microphone did not hear the first word.');
  return heardAt - fileAt;
}

async function measureBoth(
  { name, labels }: Condition,
  told: ToldAnswer,
  file: Int16Array,
  model: VoiceModel,
): Promise<HeardCondition> {
  const startsMs = labels.runs.map(([startMs]) => startMs);
  const pcm = recordedPcm(told);
  const offsetsMs = findOffsetsMs(file, pcm, startsMs, REACH_MS);
  return {
    name,
    heard: measurePacing(trackOf(told), HOW),
    file: measurePacing(await trackRecording(file, model), HOW),
    offsetsMs,
    share: leastShare(file, pcm, labels.runs, offsetsMs),
  };
}

function readAs16kHz(samples: Float32Array): Float32Array {
  const resampler = new Resampler(MICROPHONE_RATE_HZ);
  return Float32Array.from([...resampler.push(samples), ...resampler.flush()]);
}

/** The track as the server puts it together of what was told. */
function trackOf(told: ToldAnswer): VoiceTrack {
  const anew = told.rejudged.flatMap(({ voice }) => voice);
  return {
    trackVersion: TRACK_VERSION,
    sampleCount: told.sent?.samples ?? 0,
    gainDb: told.rejudged[0]?.gainDb ?? 0,
    voice: Uint8Array.from(anew.length > 0 ? anew : told.voice),
    level: Uint8Array.from(told.level),
    voicing: Uint8Array.from(told.voicing),
    envelope: Uint8Array.from(told.envelope),
    interruptions: told.interruptions,
  };
}
