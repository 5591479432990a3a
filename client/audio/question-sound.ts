import type { AskedBy } from '../../core/interview/fact.ts';
import type { Line } from '../../core/interview/plan.ts';
import type { VoiceSettings } from './interviewer-voice.ts';

/** Sound for a line, and which way it came. */
export type LineSound = { readonly askedBy: AskedBy; readonly buffer: AudioBuffer };

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
    const buffer = await fetchSound(context, line.soundUrl, { signal });
    if (buffer !== null) return { askedBy: 'question-sound', buffer };
  }
  if (voice !== 'auto' && voice !== 'speech-program') return null;
  const buffer = await fetchSound(context, '/api/speech', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: line.text, language, voiceName }),
    signal,
  });
  return buffer && { askedBy: 'speech-program', buffer };
}

/** A refusal, a server that is gone and a broken file all mean the same here: another way must be found. */
async function fetchSound(
  context: BaseAudioContext,
  url: string,
  request: RequestInit,
): Promise<AudioBuffer | null> {
  try {
    const response = await fetch(url, request);
    return response.ok ? await context.decodeAudioData(await response.arrayBuffer()) : null;
  } catch {
    request.signal?.throwIfAborted();
    return null;
  }
}
