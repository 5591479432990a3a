import { quantile, median } from './quantile.ts';
import { FRAME_MS, LEVEL_HOP_MS } from './sample-clock.ts';
import { levelDbfs, probability } from './voice-track.ts';

/** Numbers that the fusion weighs for each hop of 10 ms. */
export const FUSION_INPUTS = 15;

/** Where the voice model is heard, from the middle of the hop: it is late, so mostly later. */
const LAGS_MS = [0, 32, 64, 96, -32];

/** A probability nearer to 0 or 1 says no more than this one. */
const LEAST_PROBABILITY = 0.001;
/** Brings log odds, which then run to ±6.9, to about the size of the other inputs. */
const LOG_ODDS_SCALE = 3;

/** Hops on either side over which a level is smoothed: 20 ms. */
const SMOOTHED_HOPS = 2;

/** Where the voice model is this sure, levels tell of the room, and of the speaker. */
const ROOM_BELOW = 0.1;
const SPEAKER_ABOVE = 0.9;

/** Room and speaker are taken to be no nearer to each other than this. */
const LEAST_RANGE_DB = 10;

/** The streams of a voice track that the fusion weighs. */
export type FusedStreams = {
  readonly voice: ArrayLike<number>;
  readonly level: ArrayLike<number>;
  readonly voicing: ArrayLike<number>;
};

/**
 * What the fusion weighs, {@link FUSION_INPUTS} numbers a hop: how sure the voice model is around it, how far the sound
 * stands above the room and below the speaker's own level, and how periodic it is.
 */
export function fusionInputs({ voice, level, voicing }: FusedStreams): Float64Array {
  const inputs = new Float64Array(level.length * FUSION_INPUTS);
  const levels = smoothed(Array.from(level, levelDbfs));
  const room = roomDbfs(levels, voice);
  const speaker = speakerDbfs(levels, voice);
  const rangeDb = Math.max(LEAST_RANGE_DB, speaker - room);
  const range = clip(rangeDb / 20, 0, 3);
  for (let i = 0; i < level.length; i++) {
    const likely = voiceAt(voice, i, 0);
    const above = clip(((levels[i] ?? 0) - room) / rangeDb, -0.5, 1.5);
    const below = clip(((levels[i] ?? 0) - speaker) / 20, -3, 1);
    const periodic = probability(voicing[i] ?? 0);
    const heard = LAGS_MS.map((lagMs) => logOdds(voiceAt(voice, i, lagMs)));
    const loud = [above, above ** 2, below, Math.min(0, below + 0.6)];
    const both = [periodic, periodic * above, range, range * above, likely * above];
    inputs.set([1, ...heard, ...loud, ...both], i * FUSION_INPUTS);
  }
  return inputs;
}

/** The voice model's probability at a time from the middle of a hop, between the two frames around it. */
function voiceAt(voice: ArrayLike<number>, hop: number, lagMs: number): number {
  const place = ((hop + 0.5) * LEVEL_HOP_MS + lagMs) / FRAME_MS - 0.5;
  const before = Math.floor(place);
  const share = place - before;
  return (1 - share) * frame(voice, before) + share * frame(voice, before + 1);
}

function frame(voice: ArrayLike<number>, i: number): number {
  return probability(voice[Math.max(0, Math.min(voice.length - 1, i))] ?? 0);
}

function logOdds(share: number): number {
  const held = clip(share, LEAST_PROBABILITY, 1 - LEAST_PROBABILITY);
  return Math.log(held / (1 - held)) / LOG_ODDS_SCALE;
}

function smoothed(levels: readonly number[]): number[] {
  return levels.map((_, i) => {
    const around = levels.slice(Math.max(0, i - SMOOTHED_HOPS), i + SMOOTHED_HOPS + 1);
    return around.reduce((sum, level) => sum + level, 0) / around.length;
  });
}

function roomDbfs(levels: readonly number[], voice: ArrayLike<number>): number {
  const room = levels.filter((_, i) => voiceAt(voice, i, 0) < ROOM_BELOW);
  return median(room) ?? quantile(levels, 0.05) ?? 0;
}

function speakerDbfs(levels: readonly number[], voice: ArrayLike<number>): number {
  const speech = levels.filter((_, i) => voiceAt(voice, i, 0) > SPEAKER_ABOVE);
  return quantile(speech, 0.75) ?? quantile(levels, 0.9) ?? 0;
}

function clip(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
