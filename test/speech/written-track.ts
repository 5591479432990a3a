import type { VoiceTrack } from '../../core/pacing/voice-track.ts';

/** A voice track as it is written down beside a recording: the bytes of the streams as hexadecimal digits. */
export type WrittenTrack = {
  readonly trackVersion: number;
  readonly gainDb: number;
  readonly voice: string;
  readonly level: string;
};

/** The track in a form that can be written down, the same in a browser and in Node. */
export function writeTrack({ trackVersion, gainDb, voice, level }: VoiceTrack): WrittenTrack {
  return { trackVersion, gainDb, voice: hexadecimal(voice), level: hexadecimal(level) };
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
