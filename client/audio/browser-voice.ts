import { browserVoices } from './browser-voices.ts';

/** `start` comes this much before the first sound, and `end` this much after the last; measured in Chromium. */
const FIRST_SOUND_SECONDS = 0.09;
const LATE_END_SECONDS = 0.27;

/** Longer than this for its words, and the browser has forgotten to say that it is done. */
const WATCHDOG_MS = 2000;
const WATCHDOG_MS_PER_CHARACTER = 120;

/** When words were heard, in the context's time, as far as the browser's events tell. */
export type SpokenWords = { readonly firstSoundAt: number; readonly endedAt: number };

/** The utterances that are spoken now: some browsers forget one that nothing holds, and never end it. */
const held = new Set<SpeechSynthesisUtterance>();

/**
 * Has the browser speak, with a voice of this machine.
 *
 * @param voiceName a voice by its name; null chooses by language
 * @returns null when it has no such voice, or failed
 * @throws the signal's reason when it is aborted
 */
export async function speakWords(
  context: AudioContext,
  text: string,
  { language, voiceName }: { readonly language: string; readonly voiceName: string | null },
  signal: AbortSignal,
): Promise<SpokenWords | null> {
  const voice = (await browserVoices?.find(language, voiceName, signal)) ?? null;
  if (voice === null) return null;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  held.add(utterance);
  return speak(context, utterance, signal).finally(() => held.delete(utterance));
}

function speak(
  context: AudioContext,
  utterance: SpeechSynthesisUtterance,
  signal: AbortSignal,
): Promise<SpokenWords | null> {
  return new Promise((resolve, reject) => {
    const lifetime = new AbortController();
    let firstSoundAt: number | null = null;
    const settle = (spoken: SpokenWords | null) => {
      lifetime.abort();
      clearTimeout(watchdog);
      resolve(spoken);
    };
    const giveUp = () => {
      speechSynthesis.cancel();
      settle(null);
    };
    const watchdog = setTimeout(giveUp, WATCHDOG_MS + WATCHDOG_MS_PER_CHARACTER * utterance.text.length);
    const options = { signal: lifetime.signal };
    const handleStart = () => (firstSoundAt = context.currentTime + FIRST_SOUND_SECONDS);
    const handleEnd = () => {
      const endedAt = context.currentTime - LATE_END_SECONDS;
      settle(firstSoundAt === null ? null : { firstSoundAt, endedAt: Math.max(firstSoundAt, endedAt) });
    };
    utterance.addEventListener('start', handleStart, options);
    utterance.addEventListener('end', handleEnd, options);
    utterance.addEventListener('error', () => settle(null), options);
    const handleAbort = () => {
      giveUp();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', handleAbort, { once: true, ...options });
    speechSynthesis.speak(utterance);
  });
}
