/** Why nothing can be heard. */
export type SoundProblem = 'denied' | 'no-microphone' | 'in-use' | 'not-secure' | 'silent' | 'voice-model';

/** What is so, and what to do. */
export const SOUND_PROBLEM_WORDS: Readonly<Record<SoundProblem, readonly [isSo: string, toDo: string]>> = {
  denied: [
    'This browser may not use the microphone',
    'Allow it for this page by the sign beside the address, then try again. On some systems the browser itself must be allowed too, in the privacy settings.',
  ],
  'no-microphone': ['No microphone is connected', 'Plug one in; this page will notice.'],
  'in-use': [
    'The microphone is used by another program',
    'Close what may hold it, such as a call, then try again.',
  ],
  'not-secure': [
    'A browser gives a microphone only to a safe address',
    'Open Pacenotes at http://localhost on the machine that it runs on, or by https.',
  ],
  silent: [
    'The microphone is muted',
    'Look for a switch on it, on its cable or on the keyboard, or choose another one; this page will notice.',
  ],
  'voice-model': [
    'The voice model could not be loaded',
    'Without it speech cannot be told from silence. Reload this page; if it stays so, start Pacenotes again.',
  ],
};
