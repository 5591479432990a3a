import type { VoiceProgram } from './speech.ts';

/** What a speech program is asked for. */
export type SpeechWork = {
  readonly words: string;
  /** One of the program's own voices. */
  readonly voice: string;
  /** Where the sound is to be written. */
  readonly wavFile: string;
};

/** How a program is called: never through a shell, and never with the words among its arguments. */
export type ProgramCall = {
  readonly args: readonly string[];
  /** What it reads from standard input. */
  readonly input: string;
  /** Added to its environment. */
  readonly environment?: Readonly<Record<string, string>>;
};

/**
 * A program that may be installed and turns words into a WAV file. Always a program of its own, never a library of
 * ours: some are under the GPL.
 */
export type SpeechProgram = VoiceProgram & {
  /** Its name on the PATH. */
  readonly command: string;
  /** The only platform whose program of that name is the one meant, or null for any. */
  readonly platform: NodeJS.Platform | null;
  /** The arguments that make it print its voices, or null when it need not be asked. */
  readonly listing: readonly string[] | null;
  /** The voice that speaks the language best, or null when none does. `listed` is what it printed. */
  readonly chooseVoice: (language: string, listed: string) => string | null;
  readonly callFor: (work: SpeechWork) => ProgramCall;
};

/** The language without its country: `en` of `en-GB`. */
export function primaryLanguage(language: string): string {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return primary;
}
