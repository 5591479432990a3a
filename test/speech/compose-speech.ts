import { speak, type Sound, type Voice } from './espeak.ts';
import { atLevel } from './level.ts';
import { pinkNoise } from './pink-noise.ts';
import { resample } from './resample.ts';
import { trimRecorded, trimSynthetic } from './trim-speech.ts';

/** Something to be said, by espeak-ng or from a recording, or a pause of an exact length. */
export type SpeechItem =
  | ({ readonly say: string } & Voice)
  | { readonly recorded: Sound; readonly name: string }
  | { readonly pauseMs: number };

/** What speech is to be composed. */
export type Composition = {
  /** Silence before the first speech. */
  readonly leadMs: number;
  readonly items: readonly SpeechItem[];
  /** Level of the pink noise under all of it; null leaves exact zeros between the pieces. */
  readonly noiseDbfs: number | null;
  /** Level of each piece of speech; less the noise's it is the signal-to-noise ratio. */
  readonly speechDbfs?: number;
  /** Silence after the last speech. */
  readonly tailMs?: number;
  readonly sampleRateHz?: number;
  /** Other noise for another seed. */
  readonly seed?: number;
};

/** Where speech is, in ms from the start: all its silences, however short, and the runs between them. */
export type SpeechLabels = {
  readonly onsetMs: number;
  readonly offsetMs: number;
  readonly silences: readonly Edges[];
  readonly runs: readonly Edges[];
};
type Edges = readonly [fromMs: number, toMs: number];

/** A level at which people speak into a microphone near them. */
const DEFAULT_SPEECH_DBFS = -23;

/** Composes speech whose pauses are exactly known: pieces trimmed to their sound, laid down at exact samples. */
export function composeSpeech(composition: Composition): { samples: Float32Array; labels: SpeechLabels } {
  const { sampleRateHz = 16_000, tailMs = 1000 } = composition;
  const pieces = layOut(composition, sampleRateHz);
  const end = endOf(pieces.at(-1)) + samplesIn(tailMs, sampleRateHz);
  const samples = makeNoise(composition.noiseDbfs, end, composition.seed ?? 1);
  for (const { at, samples: piece } of pieces)
    piece.forEach((sample, i) => (samples[at + i] = (samples[at + i] ?? 0) + sample));
  return { samples, labels: labelsOf(pieces, sampleRateHz) };
}

type Piece = { readonly at: number; readonly samples: Float32Array };

function layOut(composition: Composition, sampleRateHz: number): Piece[] {
  const { leadMs, items, speechDbfs = DEFAULT_SPEECH_DBFS } = composition;
  const pieces: Piece[] = [];
  let at = samplesIn(leadMs, sampleRateHz);
  for (const item of items) {
    if ('pauseMs' in item) {
      at += samplesIn(item.pauseMs, sampleRateHz);
    } else {
      const samples = atLevel(pieceOf(item, sampleRateHz), speechDbfs);
      pieces.push({ at, samples });
      at += samples.length;
    }
  }
  if (pieces.length === 0) throw new Error('Nothing was said.');
  return pieces;
}

function pieceOf(item: Exclude<SpeechItem, { pauseMs: number }>, sampleRateHz: number): Float32Array {
  const sound = 'say' in item ? speak(item.say, item) : item.recorded;
  const atRate = { samples: resample(sound, sampleRateHz), sampleRateHz };
  return 'say' in item ? trimSynthetic(atRate, item.say) : trimRecorded(atRate, item.name);
}

function makeNoise(noiseDbfs: number | null, length: number, seed: number): Float32Array {
  return noiseDbfs === null ? new Float32Array(length) : atLevel(pinkNoise(length, seed), noiseDbfs);
}

/** Pieces that follow each other without a pause are one run. */
function labelsOf(pieces: readonly Piece[], sampleRateHz: number): SpeechLabels {
  const ms = (sample: number) => (sample * 1000) / sampleRateHz;
  const runs: [number, number][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[1] === ms(piece.at)) last[1] = ms(endOf(piece));
    else runs.push([ms(piece.at), ms(endOf(piece))]);
  }
  const silences = runs.slice(1).map(([startMs], i): Edges => [runs[i]?.[1] ?? startMs, startMs]);
  return { onsetMs: runs[0]?.[0] ?? 0, offsetMs: runs.at(-1)?.[1] ?? 0, silences, runs };
}

function endOf(piece: Piece | undefined): number {
  return piece === undefined ? 0 : piece.at + piece.samples.length;
}

function samplesIn(ms: number, sampleRateHz: number): number {
  return Math.round((ms * sampleRateHz) / 1000);
}
