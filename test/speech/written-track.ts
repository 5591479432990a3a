import type { VoiceTrack } from '../../core/pacing/voice-track.ts';

/** A voice track as it is written down beside a recording: the bytes of the streams as hexadecimal digits. */
export type WrittenTrack = {
  readonly trackVersion: number;
  readonly gainDb: number;
  readonly voice: string;
  readonly level: string;
  readonly voicing: string;
  readonly envelope: string;
};

/** The track in a form that can be written down, the same in a browser and in Node. */
export function writeTrack({ trackVersion, gainDb, ...track }: VoiceTrack): WrittenTrack {
  const { voice, level, voicing, envelope } = track;
  return {
    trackVersion,
    gainDb,
    voice: hexadecimal(voice),
    level: hexadecimal(level),
    voicing: hexadecimal(voicing),
    envelope: hexadecimal(envelope),
  };
}

function hexadecimal(bytes: Uint8Array | null): string {
  return Array.from(bytes ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('');
}
