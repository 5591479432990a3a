import { hearSpeech } from '../../core/pacing/heard-speech.ts';
import { measurePacing } from '../../core/pacing/measure-pacing.ts';
import { nucleiOf } from '../../core/pacing/measure-syllables.ts';
import type { Pacing, Run } from '../../core/pacing/pacing.ts';
import { sampleOfMs } from '../../core/pacing/sample-clock.ts';
import { DEFAULT_MIN_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import recording from './recording.json';

/** A recording that is shown beside what was measured of it. */
export type ExampleRecording = {
  readonly lengthMs: number;
  readonly track: VoiceTrack;
  /** What was laid down when it was composed. */
  readonly labelled: { readonly runs: readonly Run[]; readonly silences: readonly Run[] };
  /** What this page's own instrument finds in its track. */
  readonly pacing: Pacing;
  /** Instants of syllables. */
  readonly nuclei: readonly number[];
};

/** Five phrases with four pauses of known lengths, measured here and now from the track that is kept of them. */
export function measureExample(): ExampleRecording {
  const { lengthMs, runs, silences, track: written } = recording;
  const track: VoiceTrack = {
    trackVersion: written.trackVersion,
    sampleCount: sampleOfMs(lengthMs),
    gainDb: written.gainDb,
    voice: bytesOf(written.voice),
    level: bytesOf(written.level),
    voicing: bytesOf(written.voicing),
    envelope: bytesOf(written.envelope),
    interruptions: [],
  };
  const how = { minPauseMs: DEFAULT_MIN_PAUSE_MS, band: null, question: null, clippedShare: 0 };
  return {
    lengthMs,
    track,
    labelled: { runs: runs.map(stretch), silences: silences.map(stretch) },
    pacing: measurePacing(track, how),
    nuclei: nucleiOf(track, hearSpeech(track, 0)) ?? [],
  };
}

function stretch([startMs = 0, endMs = 0]: readonly number[]): Run {
  return { startMs, endMs };
}

/** Bytes that are written as hexadecimal digits. */
function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
}
