import { FRAME_MS } from './sample-clock.ts';
import { probability } from './voice-track.ts';

/** Voice on, and off, at this probability while listening; fitted on labelled field recordings. */
export const LIVE_VOICE_PROBABILITY = 0.6;

/** Fewer frames of voice in a row than this are a click or a knock, not a first word. */
const FIRST_WORD_FRAMES = 2;

/** What must be known of an answer, as it is heard, to tell how long it has been silent. */
export type LiveSilence = {
  /** Frames heard. */
  readonly frames: number;
  /** Voiced frames in a row, up to the newest. */
  readonly voicedInARow: number;
  /** The frame of the first word; null before it. */
  readonly onsetFrame: number | null;
  /** Frames since the newest voiced one. */
  readonly silentFrames: number;
};

/** An answer of which nothing has been heard yet. */
export const NOTHING_HEARD: LiveSilence = { frames: 0, voicedInARow: 0, onsetFrame: null, silentFrames: 0 };

/** Adds the next frames of an answer, in order. */
export function hear(live: LiveSilence, voice: readonly number[]): LiveSilence {
  return voice.reduce(hearFrame, live);
}

/** How long the answer has been silent since its last speech; null before its first word. */
export function silenceMs(live: LiveSilence): number | null {
  return live.onsetFrame === null ? null : live.silentFrames * FRAME_MS;
}

/** Whether a frame, given as its byte in the voice track, is voice. */
export function isVoiced(voice: number): boolean {
  return probability(voice) >= LIVE_VOICE_PROBABILITY;
}

function hearFrame(live: LiveSilence, voice: number): LiveSilence {
  const voicedInARow = isVoiced(voice) ? live.voicedInARow + 1 : 0;
  const isFirstWord = live.onsetFrame === null && voicedInARow >= FIRST_WORD_FRAMES;
  return {
    frames: live.frames + 1,
    voicedInARow,
    onsetFrame: isFirstWord ? live.frames + 1 - voicedInARow : live.onsetFrame,
    silentFrames: voicedInARow > 0 ? 0 : live.silentFrames + 1,
  };
}
