import { hearBackground, type Background } from './background.ts';
import { findDigitalSilence } from './digital-silence.ts';
import { finalRuns } from './final-runs.ts';
import { isBreak, mergeInterruptions } from './interruptions.ts';
import { nearRuns } from './near-runs.ts';
import type { Run } from './pacing.ts';
import { touches } from './stretch.ts';
import type { Interruption, VoiceTrack } from './voice-track.ts';

/** A first run that starts before this was running at sample 0, as closely as frames can tell; we chose it. */
const RUNNING_BEFORE_MS = 60;

/** The speech of an answer, and what of it is in doubt. */
export type HeardSpeech = {
  readonly runs: readonly Run[];
  /** From the start of the first run to the end of the last; null when nothing was said. */
  readonly span: Run | null;
  /** Not one frame was captured: there was no microphone. */
  readonly wasUnheard: boolean;
  /** Those of the track, and the times in which the sound itself shows a muted microphone. */
  readonly interruptions: readonly Interruption[];
  /** Null when it could not be heard, or is not kept. */
  readonly background: Background | null;
  readonly gated: boolean;
  /** Speech was already running at sample 0. */
  readonly startsRunning: boolean;
  /** The first run reaches into the time in which the question's echo was heard, and is counted from there on. */
  readonly startsInEcho: boolean;
};

/** Hears the speech in a voice track. @param echoMs how long the question's own sound was heard at the start */
export function hearSpeech(track: VoiceTrack, echoMs: number): HeardSpeech {
  const findRuns = finalRuns(track);
  const zeros = findDigitalSilence(track.level, findRuns(track.interruptions));
  const muted = zeros.muted.map((stretch) => withToldCause(stretch, track.interruptions));
  const interruptions = mergeInterruptions([...track.interruptions, ...muted]);
  const found = findRuns(interruptions);
  const background = hearBackground(track, found);
  const runs = nearRuns(found, track.level, background)
    .filter((run) => run.endMs > echoMs)
    .map((run) => notBefore(run, echoMs));
  const startsInEcho = runs.some((run, i) => i === 0 && echoMs > 0 && run.startMs === echoMs);
  return {
    runs,
    span: spanOf(runs),
    wasUnheard: track.voice.length === 0 && interruptions.length === 0,
    interruptions,
    background,
    gated: zeros.gated,
    startsRunning: !startsInEcho && runs.some((run) => run.startMs < RUNNING_BEFORE_MS),
    startsInEcho,
  };
}

/** Zeros that stand for an interruption that was told are that interruption, not a muted microphone. */
function withToldCause(muted: Interruption, told: readonly Interruption[]): Interruption {
  const cause = told.find((interruption) => !isBreak(interruption) && touches(interruption, muted))?.cause;
  return { ...muted, cause: cause ?? muted.cause };
}

function notBefore(run: Run, ms: number): Run {
  return { startMs: Math.max(run.startMs, ms), endMs: run.endMs };
}

function spanOf(runs: readonly Run[]): Run | null {
  const first = runs[0];
  const last = runs.at(-1);
  return first === undefined || last === undefined ? null : { startMs: first.startMs, endMs: last.endMs };
}
