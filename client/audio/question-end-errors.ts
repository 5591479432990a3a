import type { AskedBy } from '../../core/interview/fact.ts';

/**
 * Half-width of what is uncertain about the end of a question's sound, ms, by what asked; null where nothing is heard.
 *
 * Measured end to end by `npm run bench:latency`, November 2026, in Chromium with PulseAudio on Linux; no other system
 * was. Played sound: the time to the first word came out 49 to 154 ms too long in 16 answers, for the microphone's delay,
 * which no browser tells, is in it. A browser's voice, there speech-dispatcher with espeak-ng: 5 to 74 ms too long in 7
 * answers; other systems tell its end by other rules, so we chose to leave more.
 */
export const QUESTION_END_ERROR_MS = {
  'question-sound': 160,
  'speech-program': 160,
  'browser-voice': 300,
  words: null,
} as const satisfies Readonly<Record<AskedBy, number | null>>;
