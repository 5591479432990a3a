import type { AskedBy } from '../../core/interview/fact.ts';
import type { Line } from '../../core/interview/plan.ts';
import { readSpokenPart, type SpokenPart } from '../../core/pacing/spoken-wav.ts';
import type { VoiceSettings } from './interviewer-voice.ts';

/** Sound for a line, and which way it came. */
export type LineSound = FetchedSound & { readonly askedBy: AskedBy };

type FetchedSound = {
  readonly buffer: AudioBuffer;
  /** Where its file says that somebody speaks; null where it does not say. */
  readonly spoken: SpokenPart | null;
};

/**
 * The sound that a line carries, else the sound that a speech program on this machine makes of it.
 *
 * @returns null when there is neither, or it may not be used, or cannot be read as sound
 */
export async function findLineSound(
  context: BaseAudioContext,
  line: Line,
  language: string,
  { voice, voiceName }: VoiceSettings,
  signal: AbortSignal,
): Promise<LineSound | null> {
  if (voice === 'auto' && line.soundUrl !== null) {
    const sound = await fetchSound(context, line.soundUrl, { signal });
    if (sound !== null) return { askedBy: 'question-sound', ...sound };
  }
  if (voice !== 'auto' && voice !== 'speech-program') return null;
  const sound = await fetchSound(context, '/api/speech', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: line.text, language, voiceName }),
    signal,
  });
  return sound && { askedBy: 'speech-program', ...sound };
}

/** A refusal, a server that is gone and a broken file all mean the same here: another way must be found. */
async function fetchSound(
  context: BaseAudioContext,
  url: string,
  request: RequestInit,
): Promise<FetchedSound | null> {
  try {
    const response = await fetch(url, request);
    if (!response.ok) return null;
    const bytes = await response.arrayBuffer();
    // Before it is decoded, which takes the bytes away.
    const spoken = readSpokenPart(new Uint8Array(bytes));
    return { buffer: await context.decodeAudioData(bytes), spoken };
  } catch {
    request.signal?.throwIfAborted();
    return null;
  }
}
