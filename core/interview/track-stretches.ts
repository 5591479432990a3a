import { FRAME_MS, LEVEL_HOP_MS } from '../pacing/sample-clock.ts';
import type { VoiceTrack } from '../pacing/voice-track.ts';
import { MOST_FRAMES, type Frames } from './fact.ts';

/** A whole voice track as the stretches of a log: each as long as one may be, in order and without a gap. */
export function trackStretches(answerId: string, { voice, level, voicing, envelope }: VoiceTrack): Frames[] {
  const count = Math.max(1, Math.ceil(voice.length / MOST_FRAMES));
  const levelAt = (frame: number) => Math.round((frame * FRAME_MS) / LEVEL_HOP_MS);
  return Array.from({ length: count }, (_, i) => {
    const firstFrame = i * MOST_FRAMES;
    const firstLevel = levelAt(firstFrame);
    const endLevel = i === count - 1 ? level.length : levelAt(firstFrame + MOST_FRAMES);
    const levels = (bytes: Uint8Array) => [...bytes.subarray(firstLevel, endLevel)];
    return {
      type: 'frames',
      answerId,
      firstFrame,
      voice: [...voice.subarray(firstFrame, firstFrame + MOST_FRAMES)],
      firstLevel,
      level: levels(level),
      voicing: levels(voicing ?? new Uint8Array(0)),
      envelope: levels(envelope ?? new Uint8Array(0)),
      isBacklog: true,
    };
  });
}
