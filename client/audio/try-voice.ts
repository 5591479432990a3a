import type { AskedBy } from '../../core/interview/fact.ts';
import { quantile } from '../../core/pacing/quantile.ts';
import { RoomEvent } from './capture-event.ts';
import type { Capture } from './capture.ts';
import { InterviewerVoice, type VoiceSettings } from './interviewer-voice.ts';
import { wait } from './show-words.ts';

/** What the interviewer says to be tried; no question, so nobody begins to answer. */
const TRIED_WORDS = 'Hello. This is how your interviewer sounds.';

/** The loudest tenth of a voice stands this far above the room when a microphone hears it. We chose it. */
const HEARD_DB = 8;
const LOUD_SHARE = 0.9;

/** The room's last echo of the voice is not taken for the candidate's. */
const ECHO_MS = 400;

/** How the interviewer's voice was heard. */
export type TriedVoice = {
  readonly askedBy: AskedBy;
  /** Null for words alone. */
  readonly responseLatencyErrorMs: number | null;
  /** Whether the microphone heard it: the candidate has no headphones on. */
  readonly isHeard: boolean;
};

/** Plays a sentence and compares the level meanwhile with the room before. @returns null when it was aborted */
export async function tryVoice(
  capture: Capture,
  settings: VoiceSettings,
  language: string,
  signal: AbortSignal,
): Promise<TriedVoice | null> {
  const playing = new AbortController();
  const aboveRoomDb: number[] = [];
  const hear = ({ levelDbfs, noiseFloorDbfs }: RoomEvent) => {
    if (noiseFloorDbfs !== null) aboveRoomDb.push(levelDbfs - noiseFloorDbfs);
  };
  capture.interviewerSpeaks(true);
  capture.on(RoomEvent, hear, { signal: AbortSignal.any([signal, playing.signal]) });
  const lines = [{ text: TRIED_WORDS, soundUrl: null }];
  const spoken = await new InterviewerVoice(capture.context, settings).speak(lines, language, signal);
  playing.abort();
  if (spoken === null) return null;
  await wait(ECHO_MS, signal).catch(() => null);
  capture.interviewerSpeaks(false);
  const isHeard = (quantile(aboveRoomDb, LOUD_SHARE) ?? 0) >= HEARD_DB;
  const { askedBy, responseLatencyErrorMs } = spoken;
  return { askedBy, responseLatencyErrorMs, isHeard: isHeard && askedBy !== 'words' };
}
