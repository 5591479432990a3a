import type { AskedBy } from '../../core/interview/fact.ts';
import type { Line } from '../../core/interview/plan.ts';
import type { Settings } from '../../core/session/settings.ts';
import { speakWords } from './browser-voice.ts';
import { playSound } from './play-sound.ts';
import { QUESTION_END_ERROR_MS } from './question-end-errors.ts';
import { findLineSound, type LineSound } from './question-sound.ts';
import { showWords, wait } from './show-words.ts';
import { resumeSound } from './start-capture.ts';

/** What a person may set of the interviewer's voice. */
export type VoiceSettings = Pick<Settings, 'voice' | 'voiceName'>;

/** How a question was heard. Times are the context's; they are of the last line, the question itself. */
export type Spoken = {
  readonly askedBy: AskedBy;
  readonly firstSoundAt: number;
  readonly endedAt: number;
  /** Half-width of the uncertainty of `endedAt`; null when there was nothing to hear. */
  readonly responseLatencyErrorMs: number | null;
  /** The last half second of the question's sound, 16 kHz mono, up to `endedAt`; null when it is not known. */
  readonly tail: Float32Array | null;
};

/** Between two lines of one question; we chose it. */
const BETWEEN_LINES_MS = 300;

/**
 * Asks aloud: by the sound that a line carries, else by a speech program of this machine, else by the browser's voice,
 * else in silence, with time to read. Settings may hold it to one way; silence then is what is left.
 */
export class InterviewerVoice {
  readonly #context: AudioContext;
  readonly #settings: VoiceSettings;

  /** @param context the one that captures, so that the question's end is an instant of the answer's clock */
  constructor(context: AudioContext, settings: VoiceSettings) {
    this.#context = context;
    this.#settings = settings;
  }

  /**
   * Says the lines one after the other; settles at the end of the last.
   *
   * @param language BCP 47
   * @returns null when it was aborted; it is silent then
   */
  async speak(lines: readonly Line[], language: string, signal: AbortSignal): Promise<Spoken | null> {
    try {
      await resumeSound(this.#context);
      return await this.#sayAll(lines, language, signal);
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  async #sayAll(lines: readonly Line[], language: string, signal: AbortSignal): Promise<Spoken | null> {
    // All at once: the next line is there when the one before has ended.
    const sounds = lines.map((line) => findLineSound(this.#context, line, language, this.#settings, signal));
    // An abort between two lines rejects those that nobody waits for any more.
    for (const sound of sounds) sound.catch(() => null);
    let spoken: Spoken | null = null;
    for (const [i, line] of lines.entries()) {
      if (spoken !== null) await wait(BETWEEN_LINES_MS, signal);
      spoken = await this.#say(line.text, (await sounds[i]) ?? null, language, signal);
    }
    return spoken;
  }

  async #say(text: string, sound: LineSound | null, language: string, signal: AbortSignal): Promise<Spoken> {
    const context = this.#context;
    const played = sound && (await playSound(context, sound.buffer, sound.spoken, signal));
    if (sound && played) return spokenBy(sound.askedBy, played, played.tail);
    const { voice, voiceName } = this.#settings;
    if (voice === 'auto' || voice === 'browser-voice') {
      const words = await speakWords(context, text, { language, voiceName }, signal);
      if (words !== null) return spokenBy('browser-voice', words, null);
    }
    return spokenBy('words', await showWords(context, text, signal), null);
  }
}

type Heard = { readonly firstSoundAt: number; readonly endedAt: number };

function spokenBy(askedBy: AskedBy, { firstSoundAt, endedAt }: Heard, tail: Float32Array | null): Spoken {
  return { askedBy, firstSoundAt, endedAt, responseLatencyErrorMs: QUESTION_END_ERROR_MS[askedBy], tail };
}
