import { Type, type Static } from 'typebox';

/** Which making of the voice track a stored one is; raised whenever the same sound would give other bytes. */
export const TRACK_VERSION = 2;

/** Why a stretch of an answer's clock could not be heard. */
export const InterruptionCause = Type.Union([
  Type.Literal('suspended', { description: 'the machine slept or the sound engine stood still' }),
  Type.Literal('microphone-ended', { description: 'unplugged, or permission withdrawn' }),
  Type.Literal('microphone-muted', { description: 'muted by hardware, system or browser: exact zeros' }),
  Type.Literal('samples-lost', { description: 'the sound engine skipped samples' }),
  Type.Literal('page-left', { description: 'the page was reloaded or closed while the answer ran' }),
  Type.Literal('paused', {
    description: 'the candidate paused the interview; the clock stood still, so no length',
  }),
]);
export type InterruptionCause = Static<typeof InterruptionCause>;

/** A stretch of the answer's clock in which nothing could be heard. It is never a pause. */
export const Interruption = Type.Object(
  { startMs: Type.Number(), endMs: Type.Number(), cause: InterruptionCause },
  { description: 'Time in which nothing could be heard; never counted as a pause.' },
);
export type Interruption = Static<typeof Interruption>;

/**
 * What is kept of an answer's sound to measure it: every figure is derived from it, so a moved threshold re-counts
 * every past answer. A stream that is null was not made; its figures are not measurable, never zero.
 */
export type VoiceTrack = {
  readonly trackVersion: number;
  /** Samples of sound that it was made from. */
  readonly sampleCount: number;
  /** The fixed gain that stood before the voice model, in dB. */
  readonly gainDb: number;
  /** A frame's voice probability in 255ths, each {@link FRAME_MS}. */
  readonly voice: Uint8Array;
  /** The level each {@link LEVEL_HOP_MS}; {@link levelDbfs} decodes it. */
  readonly level: Uint8Array;
  /** Periodicity each 10 ms: the normalised autocorrelation peak, in 255ths. */
  readonly voicing: Uint8Array | null;
  /** The 300–3300 Hz envelope each 10 ms, in which syllable nuclei are found; coded as a level. */
  readonly envelope: Uint8Array | null;
  /** Sorted by start, not overlapping. */
  readonly interruptions: readonly Interruption[];
};

/** Half a decibel a step, from digital silence to full scale: finer than a level can be trusted. */
const LEVEL_STEPS_PER_DB = 2;

/** The level that a byte of {@link VoiceTrack.level} stands for, −127.5 to 0 dBFS; 0 is that or anything lower. */
export function levelDbfs(byte: number): number {
  return (byte - 255) / LEVEL_STEPS_PER_DB;
}

/** The byte that stands for a level in dBFS. */
export function levelByte(dbfs: number): number {
  return Math.max(0, Math.min(255, Math.round(dbfs * LEVEL_STEPS_PER_DB) + 255));
}

/** The voice probability, 0 to 1, that a byte of {@link VoiceTrack.voice} stands for. */
export function probability(byte: number): number {
  return byte / 255;
}

/** The byte that stands for a voice probability. */
export function probabilityByte(share: number): number {
  return Math.round(Math.max(0, Math.min(1, share)) * 255);
}
