import { hearSpeech, type HeardSpeech } from './heard-speech.ts';
import { heldSoundsOf } from './measure-hesitations.ts';
import { nucleiOf } from './measure-syllables.ts';
import { MEASURE_VERSION, type Run } from './pacing.ts';
import { roomLevelDbfs, speechAboveRoomDb } from './room-noise.ts';
import type { VoiceTrack } from './voice-track.ts';

/**
 * What was heard in a voice track, before anything is called a pause: its raw intervals, from which all figures are
 * counted at any threshold (Campione & Véronis 2002: thresholds distort, so the raw intervals are kept). It is plain
 * data, and stays the same when it is written as JSON and read again.
 */
export type HeardAnswer = {
  /** Which way of measuring heard it. */
  readonly measureVersion: number;
  readonly speech: HeardSpeech;
  /** Instants of the syllables' nuclei, in order; null when the track does not keep what they are found in. */
  readonly nuclei: readonly number[] | null;
  /** Sounds that may be held; null when the track does not keep what they are known by. */
  readonly heldSounds: readonly Run[] | null;
  /** The room's own level; null when no room is heard. */
  readonly roomDbfs: number | null;
  /** How far speech stands above the room; null when no room is heard. */
  readonly snrDb: number | null;
  /** The track keeps what other voices and music are known by. */
  readonly keepsVoicing: boolean;
};

/** Hears a voice track: by far the most of the work of measuring it. @param echoMs how long the question was heard in it */
export function hearAnswer(track: VoiceTrack, echoMs: number): HeardAnswer {
  const speech = hearSpeech(track, echoMs);
  const roomDbfs = roomLevelDbfs(track.level, speech.runs);
  return {
    measureVersion: MEASURE_VERSION,
    speech,
    nuclei: nucleiOf(track, speech),
    heldSounds: heldSoundsOf(track, speech),
    roomDbfs,
    snrDb: speechAboveRoomDb(track.level, speech.runs, roomDbfs),
    keepsVoicing: track.voicing !== null,
  };
}
