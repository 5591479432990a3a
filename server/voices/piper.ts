import { basename } from 'node:path';
import { primaryLanguage, type SpeechProgram } from './speech-program.ts';

/** How much longer than it would speak; chosen by ear. */
const CALM_LENGTH_SCALE = '1.1';

/** A voice model's file is named after its language: `en_US-lessac-medium.onnx`. */
const MODEL_LANGUAGE = /^([a-z]{2,3})[_-]/i;

/**
 * Piper: the most natural of them, where the person has fetched a voice model for it.
 *
 * @param voiceModel its `.onnx` file; the `.onnx.json` must stand beside it
 * @see https://github.com/OHF-Voice/piper1-gpl
 */
export function piperWith(voiceModel: string): SpeechProgram {
  return {
    id: 'piper',
    name: `Piper, ${basename(voiceModel, '.onnx')}`,
    command: 'piper',
    platform: null,
    listing: null,
    chooseVoice(language) {
      const [, spoken] = MODEL_LANGUAGE.exec(basename(voiceModel)) ?? [];
      const isSpoken = spoken === undefined || primaryLanguage(spoken) === primaryLanguage(language);
      return isSpoken ? voiceModel : null;
    },
    callFor: ({ words, voice, wavFile }) => ({
      // Spelled as both of its lines of versions know it.
      args: ['-m', voice, '-f', wavFile, '--length_scale', CALM_LENGTH_SCALE],
      // It takes each line for a text of its own, and waits for the end of the line.
      input: `${words}\n`,
    }),
  };
}
