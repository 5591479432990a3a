import { Type, type Static } from 'typebox';

/** What a person may set; kept by the server, so that history and command line count alike. */
export const Settings = Type.Object(
  {
    /** Silence after speech at which the interviewer goes on. */
    patienceMs: Type.Integer({ minimum: 2000, maximum: 8000 }),
    /** Silence from which on it counts as a pause. */
    minPauseMs: Type.Integer({ minimum: 200, maximum: 1000 }),
    /** Also mark held sounds, which may be hesitations: an experiment, in no figure. */
    voicedHesitations: Type.Boolean(),
    /** Before the first word: when one line offers help; null for never. */
    nudgeAfterMs: Type.Union([Type.Integer({ minimum: 5000, maximum: 120_000 }), Type.Null()]),
    /** How the interviewer is heard: the first that works, or one way alone. */
    voice: Type.Enum(['auto', 'speech-program', 'browser-voice', 'words']),
    /** The speech program or browser voice by name; null chooses by language. */
    voiceName: Type.Union([Type.String({ maxLength: 200 }), Type.Null()]),
    /** Keep the sound of answers. */
    recording: Type.Boolean(),
    /** Days after which sound is deleted (its timeline and figures stay); null keeps it. */
    keepRecordingsDays: Type.Union([Type.Integer({ minimum: 1, maximum: 3650 }), Type.Null()]),
    /** After an interview lengths may be guessed before they are shown. */
    guessFirst: Type.Boolean(),
    /** No clock and no ring; only Done ends an answer. */
    relaxedTiming: Type.Boolean(),
    /** Say how many days in a row were practised. */
    streak: Type.Boolean(),
    /** Single-key shortcuts in the interview. */
    shortcuts: Type.Boolean(),
    theme: Type.Enum(['system', 'light', 'dark']),
  },
  { additionalProperties: false },
);
export type Settings = Static<typeof Settings>;

/** What a new person starts with. Patience: facts of the field ask for 2 to 5 s; a finished thought seldom takes 3.5. */
export const DEFAULT_SETTINGS: Settings = {
  patienceMs: 3500,
  minPauseMs: 250,
  voicedHesitations: false,
  nudgeAfterMs: 20_000,
  voice: 'auto',
  voiceName: null,
  recording: true,
  keepRecordingsDays: null,
  guessFirst: true,
  relaxedTiming: false,
  streak: true,
  shortcuts: true,
  theme: 'system',
};
