/** Words to be said. */
export type SpeechRequest = {
  readonly text: string;
  /** BCP 47, as `en-GB`. */
  readonly language: string;
  /** The id of a speech program, or null for the best that speaks the language. */
  readonly voiceName: string | null;
};

/** A speech program as a person chooses it. */
export type VoiceProgram = { readonly id: string; readonly name: string };

/** What there is to speak with. */
export type VoiceChoice = {
  /** The best first. */
  readonly programs: readonly VoiceProgram[];
  /** The one command that would bring a voice, where there is none and one is known. */
  readonly suggestion: string | null;
};

/** Says words aloud, as sound. */
export interface Speech {
  findVoices(): Promise<VoiceChoice>;
  /** 16-bit WAV, or null where nothing here speaks that language. */
  say(request: SpeechRequest): Promise<Uint8Array | null>;
}
