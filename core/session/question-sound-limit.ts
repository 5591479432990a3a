/** Longest sound of a question: nobody listens to a longer one and still knows how it began. We chose it. */
export const MAX_QUESTION_SOUND_MS = 60_000;

/** Most bytes of a wav that is brought for a question: so long in stereo, 24 bits at 96 kHz, and its head. */
export const MAX_QUESTION_WAV_BYTES = 35_000_000;

/** Most bytes of a bank's file with its sounds: some 40 questions of 15 s. We chose it. */
export const MAX_BANK_FILE_BYTES = 64_000_000;
