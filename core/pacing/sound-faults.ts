import type { HeardSpeech } from './heard-speech.ts';
import { notMeasured, type FiguresOfWhole } from './measured.ts';
import type { MeasuredQuality } from './measure-quality.ts';

/**
 * With speech less than this above the room, of 10 pauses 2 or more are counted wrongly in pink and white noise; at
 * 8 dB it was 1.
 */
export const LEAST_SNR_DB = 5;

/** Nearer to the voice than this, music and other voices make pauses look filled; at 15 dB hardly. We chose it. */
export const LEAST_SNR_OF_MUSIC_DB = 15;
export const LEAST_SNR_OF_VOICES_DB = 10;

/** At 8 in 100 samples at full scale all pauses were still found; at 20 some were invented. We chose between. */
export const MOST_CLIPPED = 0.1;

/** The figures that a sound can spoil, by what they rest on. */
const FIGURES = {
  edges: ['responseLatencyMs', 'responseLatencyErrorMs', 'speechOnsetMs', 'speechOffsetMs'],
  length: ['answerMs', 'band'],
  pauses: [
    'silentPauseRatePerMinute',
    'medianPauseMs',
    'longestPauseMs',
    'phonationTimeMs',
    'phonationTimeRatio',
    'falseFinishes',
    'tailMs',
  ],
  rates: [
    'syllables',
    'speechRate',
    'articulationRate',
    'meanLengthOfRun',
    'wordsPerMinuteRange',
    'paceCurve',
    'voicedHesitations',
  ],
} as const satisfies Record<string, readonly (keyof FiguresOfWhole)[]>;

type Fault = { readonly reason: string; readonly spoils: readonly (keyof typeof FIGURES)[] };

/** The figures without those that would be wrong in this sound; each of these says why. */
export function withoutSpoiled(
  figures: FiguresOfWhole,
  quality: MeasuredQuality,
  { background }: HeardSpeech,
): FiguresOfWhole {
  const spoiled = findFaults(quality, background).flatMap(({ reason, spoils }) =>
    spoils.flatMap((kind) => FIGURES[kind]).map((name) => [name, notMeasured(reason)] as const),
  );
  // The first fault that spoils a figure is the one it names; a figure that was already missing keeps its reason.
  const missing = Object.entries(figures).filter(([, { reason }]) => reason !== null);
  return { ...figures, ...Object.fromEntries(spoiled.toReversed()), ...Object.fromEntries(missing) };
}

function findFaults(
  { snrDb, clippedShare }: MeasuredQuality,
  background: HeardSpeech['background'],
): readonly Fault[] {
  const snr = snrDb.value ?? Infinity;
  const faults: Fault[] = [];
  if (snr < LEAST_SNR_DB)
    faults.push({
      reason: `The room was too loud: speech stood ${Math.round(snr)} dB above it.`,
      spoils: ['edges', 'length', 'pauses', 'rates'],
    });
  if ((clippedShare.value ?? 0) > MOST_CLIPPED)
    faults.push({
      reason: 'The microphone was overdriven for more than a tenth of the sound.',
      spoils: ['pauses', 'rates'],
    });
  if (background?.otherVoices === true)
    faults.push({
      reason: 'Other voices were heard.',
      spoils: snr < LEAST_SNR_OF_VOICES_DB ? ['edges', 'length', 'pauses', 'rates'] : ['edges', 'rates'],
    });
  if (background?.music === true)
    faults.push({
      reason: 'Music was heard.',
      spoils: snr < LEAST_SNR_OF_MUSIC_DB ? ['pauses', 'rates'] : ['rates'],
    });
  return faults;
}
