import { FRAME_MS, LEVEL_HOP_MS, sampleOfMs } from '../../core/pacing/sample-clock.ts';
import {
  levelByte,
  probabilityByte,
  TRACK_VERSION,
  type Interruption,
  type VoiceTrack,
} from '../../core/pacing/voice-track.ts';

/** What each word of a score sounds like: how likely it is voice, and its level; zeros are a microphone that is off. */
const SOUNDS: Readonly<Record<string, { readonly voice: number; readonly level: number }>> = {
  quiet: { voice: 0.02, level: levelByte(-60) },
  voice: { voice: 0.98, level: levelByte(-22) },
  zeros: { voice: 0.01, level: 0 },
  syllables: { voice: 0.98, level: levelByte(-22) },
};

/** A syllable each 250 ms: how much quieter than its nucleus it is, by tenths of its length. */
const SYLLABLE_MS = 250;
const SYLLABLE_DB = [-12, -8, -4, -1, 0, 0, -1, -4, -8, -12];

/**
 * A voice track made up from a score, such as `1200 quiet, 2000 voice`: lengths in ms, in turn. Edges are rounded to
 * frames, and the lags of the voice model are in it: found speech begins 20 ms before its frame and ends 40 ms early.
 * Only a score with `syllables` in it has voicing and an envelope.
 */
export function answer(score: string, interruptions: readonly Interruption[] = []): VoiceTrack {
  const parts = score.split(',').map(readPart);
  const lengthMs = parts.reduce((sum, part) => sum + part.ms, 0);
  return {
    trackVersion: TRACK_VERSION,
    sampleCount: sampleOfMs(lengthMs),
    gainDb: 0,
    voice: sampled(parts, lengthMs, FRAME_MS, ({ voice }) => probabilityByte(voice)),
    level: sampled(parts, lengthMs, LEVEL_HOP_MS, ({ level }) => level),
    voicing: score.includes('syllables') ? sampled(parts, lengthMs, LEVEL_HOP_MS, voicingOf) : null,
    envelope: score.includes('syllables') ? sampled(parts, lengthMs, LEVEL_HOP_MS, envelopeOf) : null,
    interruptions,
  };
}

function voicingOf({ voice }: Part): number {
  return voice > 0.5 ? 220 : 60;
}

function envelopeOf({ voice, level }: Part, atMs: number): number {
  const tenth = Math.floor(((atMs % SYLLABLE_MS) * SYLLABLE_DB.length) / SYLLABLE_MS);
  return voice > 0.5 ? level + 2 * (SYLLABLE_DB[tenth] ?? 0) : level;
}

type Part = { readonly ms: number; readonly voice: number; readonly level: number };

function readPart(text: string): Part {
  const [ms, word = ''] = text.trim().split(' ');
  const sound = SOUNDS[word];
  if (sound === undefined) throw new Error(`score: expected quiet, voice, syllables or zeros, got ${text}`);
  return { ms: Number(ms), ...sound };
}

function sampled(
  parts: readonly Part[],
  lengthMs: number,
  stepMs: number,
  byte: (part: Part, atMs: number) => number,
): Uint8Array {
  return Uint8Array.from({ length: Math.floor(lengthMs / stepMs) }, (_, i) =>
    byte(partAt(parts, (i + 0.5) * stepMs), (i + 0.5) * stepMs),
  );
}

function partAt(parts: readonly Part[], atMs: number): Part {
  let endMs = 0;
  const part = parts.find(({ ms }) => (endMs += ms) > atMs);
  if (part === undefined) throw new Error(`score: nothing at ${atMs} ms`);
  return part;
}
