/** What of `speechSynthesis` tells of voices. */
export type VoiceSource = Pick<SpeechSynthesis, 'getVoices'> & EventTarget;

/**
 * A browser may know its voices only after seconds, counted from when they are first asked for: speech-dispatcher's
 * 13,000 took more than one. So long they are waited for where they have come before, and where they never have. We
 * chose both.
 */
export const KNOWN_VOICES_MS = 10_000;
export const UNKNOWN_VOICES_MS = 4000;

/** Kept in this browser when it has had voices. */
const MEMORY_KEY = 'pacenotes.browser-voices';

/** The voices of a browser, which it may learn of late and in parts. */
export class BrowserVoices {
  readonly #source: VoiceSource;
  readonly #memory: Pick<Storage, 'getItem' | 'setItem'>;
  #askedAtMs: number | null = null;

  constructor(source: VoiceSource, memory: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#source = source;
    this.#memory = memory;
  }

  /** Has the browser look for its voices; the sooner this is called, the less anyone waits. */
  ask(): void {
    if (this.#askedAtMs !== null) return;
    this.#askedAtMs = performance.now();
    this.#source.addEventListener('voiceschanged', () => this.#remember());
    this.#remember();
  }

  /**
   * The voice for a language, or by name, as soon as there is one.
   *
   * @param voiceName null chooses by language; a name that does not come in time gives way to the language
   * @returns null when none came in the time that voices take
   * @throws the signal's reason when it is aborted
   */
  async find(
    language: string,
    voiceName: string | null,
    signal: AbortSignal,
  ): Promise<SpeechSynthesisVoice | null> {
    this.ask();
    const isKnown = this.#memory.getItem(MEMORY_KEY) !== null;
    const untilMs = (this.#askedAtMs ?? 0) + (isKnown ? KNOWN_VOICES_MS : UNKNOWN_VOICES_MS);
    for (;;) {
      signal.throwIfAborted();
      const voices = this.#source.getVoices();
      const voice = chooseVoice(voices, language, voiceName);
      const leftMs = untilMs - performance.now();
      if (leftMs <= 0 || (voice !== null && (voiceName === null || voice.name === voiceName))) return voice;
      await this.#changed(leftMs, signal);
    }
  }

  #remember(): void {
    if (this.#source.getVoices().length > 0) this.#memory.setItem(MEMORY_KEY, 'yes');
  }

  /** Settles at the next change, at the latest when the time is over, or when it is aborted. */
  #changed(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const lifetime = new AbortController();
      const settle = () => {
        lifetime.abort();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(settle, ms);
      this.#source.addEventListener('voiceschanged', settle, { signal: lifetime.signal });
      signal.addEventListener('abort', settle, { signal: lifetime.signal });
    });
  }
}

/**
 * The voice for a language, or by name. One that is not of this machine would send the words to a stranger's; it is
 * taken only when it was asked for by name.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  voiceName: string | null,
): SpeechSynthesisVoice | null {
  const named = voices.find((voice) => voice.name === voiceName);
  if (named !== undefined) return named;
  const tag = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const wanted = language.toLowerCase();
  const base = wanted.split('-')[0] ?? wanted;
  const local = voices.filter((voice) => voice.localService);
  const sameBase = local.filter((voice) => tag(voice) === base || tag(voice).startsWith(`${base}-`));
  const exact = sameBase.filter((voice) => tag(voice) === wanted);
  return exact[0] ?? sameBase.find((voice) => voice.default) ?? sameBase[0] ?? null;
}

/** The voices of this browser; null where it has no speech. */
export const browserVoices =
  'speechSynthesis' in window ? new BrowserVoices(window.speechSynthesis, window.localStorage) : null;
