import { markedHops } from './marked-hops.ts';
import { quantile } from './quantile.ts';
import { FRAME_MS, LEVEL_HOP_MS } from './sample-clock.ts';
import { widened, type Stretch } from './stretch.ts';
import { levelDbfs, probability, type VoiceTrack } from './voice-track.ts';

/** Nearer to speech than this a sound may still be the speaker's; we chose it. */
const CLEAR_OF_SPEECH_MS = 150;

/** Less of the room than this, 1 s, is too little to tell what is in it; we chose it. */
const LEAST_HOPS = 100;

/** A room this far below the speaker does not reach the figures; we chose it. */
const FAR_BELOW_DB = 35;

/** A hop this periodic is a voice or an instrument; noise, hum of the mains and typing hardly ever are. */
const PERIODIC = 0.6;

/**
 * Six voices 15 dB below the speaker were periodic in 31 to 52 of 100 hops, and the voice model heard them in 21 to 95;
 * noise in at most 15, plucked music in 67 to 100. Between these we chose.
 */
const VOICES_FROM = 0.22;
const MUSIC_FROM = 0.6;
const LIKELY_VOICE = 0.2;
const LIKELY_SHARE = 0.15;

/**
 * Held chords are half periodic without a break: 10 to 20 dB below the speaker at most a tenth of their hops was below
 * 0.38. Of noise, hum, typing and rooms with breath in them a tenth was below 0.26.
 */
const HALF_PERIODIC = 0.35;
const HELD_SHARE = 0.9;

/** A steady tone is no music: that rises and falls by as much as this. */
const LEAST_RANGE_DB = 3;

/** What is heard between the runs. */
export type Background = { readonly otherVoices: boolean; readonly music: boolean };

/** Tells what is heard between the runs; null when too little is, or the track does not keep it. */
export function hearBackground(
  { voice, level, voicing }: VoiceTrack,
  runs: readonly Stretch[],
): Background | null {
  const near = markedHops(
    level.length,
    runs.map((run) => widened(run, CLEAR_OF_SPEECH_MS)),
  );
  const hops = [...near.keys()].filter((hop) => near[hop] === 0 && level[hop] !== 0);
  if (voicing === null || hops.length < LEAST_HOPS) return null;
  const levels = hops.map((hop) => levelDbfs(level[hop] ?? 0));
  const isFar = (quantile(levels, 0.75) ?? 0) < speakerDbfs(level, runs) - FAR_BELOW_DB;
  const rangeDb = (quantile(levels, 0.9) ?? 0) - (quantile(levels, 0.1) ?? 0);
  const periodic = shareOf(hops, (hop) => probability(voicing[hop] ?? 0) > PERIODIC);
  const likely = shareOf(hops, (hop) => probability(voice[frameOf(hop)] ?? 0) > LIKELY_VOICE);
  const isHeld =
    likely < LIKELY_SHARE &&
    shareOf(hops, (hop) => probability(voicing[hop] ?? 0) >= HALF_PERIODIC) >= HELD_SHARE;
  return {
    otherVoices: !isFar && periodic >= VOICES_FROM && periodic < MUSIC_FROM && likely >= LIKELY_SHARE,
    music: !isFar && (periodic >= MUSIC_FROM || isHeld) && rangeDb >= LEAST_RANGE_DB,
  };
}

/** The level of the louder parts of runs. */
export function speakerDbfs(level: ArrayLike<number>, runs: readonly Stretch[]): number {
  const spoken = markedHops(level.length, runs);
  const levels = Array.from(level, levelDbfs).filter((_, hop) => spoken[hop] === 1);
  return quantile(levels, 0.75) ?? 0;
}

function shareOf(hops: readonly number[], isIt: (hop: number) => boolean): number {
  return hops.filter(isIt).length / hops.length;
}

function frameOf(hop: number): number {
  return Math.floor(((hop + 0.5) * LEVEL_HOP_MS) / FRAME_MS);
}
