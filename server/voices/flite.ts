import { primaryLanguage, type SpeechProgram } from './speech-program.ts';

/** How much slower than it would speak; chosen by ear. */
const CALM_STRETCH = 'duration_stretch=1.1';

/** Its voices, the clearest first. */
const VOICES = ['slt', 'rms', 'awb', 'kal16', 'kal'];

/** Flite: small, English only. @see https://github.com/festvox/flite */
export const FLITE: SpeechProgram = {
  id: 'flite',
  name: 'Flite',
  command: 'flite',
  platform: null,
  listing: ['-lv'],
  chooseVoice(language, listed) {
    if (primaryLanguage(language) !== 'en') return null;
    const built = listed.split(/\s+/);
    return VOICES.find((voice) => built.includes(voice)) ?? null;
  },
  callFor: ({ words, voice, wavFile }) => ({
    args: ['-voice', voice, '--setf', CALM_STRETCH, '-o', wavFile, '-f', '-'],
    input: words,
  }),
};
