import { primaryLanguage, type SpeechProgram } from './speech-program.ts';

/** Words a minute. Chosen by ear, a little under its default. */
const CALM_WORDS_PER_MINUTE = '165';

/** A line of its list: name, language with its country, a sample after `#`. */
const LISTED_VOICE = /^(\S.*?)\s+([a-z]{2,3}[_-]\w+)\s+#/;

/** The voices that macOS is used with; it also lists bells, robots and a bad singer, which speak the language too. */
const PLAIN_VOICES = [
  ...[
    'Samantha',
    'Daniel',
    'Karen',
    'Moira',
    'Anna',
    'Thomas',
    'Amélie',
    'Mónica',
    'Paulina',
    'Alice',
    'Joana',
  ],
  ...[
    'Luciana',
    'Xander',
    'Ellen',
    'Alva',
    'Nora',
    'Sara',
    'Satu',
    'Zosia',
    'Milena',
    'Kyoko',
    'Tingting',
    'Yuna',
  ],
];

/** The program that macOS speaks with. */
export const MAC_SAY: SpeechProgram = {
  id: 'say',
  name: 'macOS voice',
  command: 'say',
  platform: 'darwin',
  listing: ['-v', '?'],
  chooseVoice(language, listed) {
    const voices = listed.split('\n').flatMap(readVoice);
    const exact = voices.filter((voice) => voice.language === language.toLowerCase());
    const near = voices.filter((voice) => primaryLanguage(voice.language) === primaryLanguage(language));
    return (clearest(exact) ?? clearest(near) ?? exact[0] ?? near[0])?.name ?? null;
  },
  callFor: ({ words, voice, wavFile }) => ({
    args: [
      '-v',
      voice,
      '-r',
      CALM_WORDS_PER_MINUTE,
      '--file-format=WAVE',
      '--data-format=LEI16@22050',
      '-o',
      wavFile,
    ],
    // Without a file or words it reads standard input.
    input: words,
  }),
};

type ListedVoice = { readonly name: string; readonly language: string };

function readVoice(line: string): ListedVoice[] {
  const [, name, language] = LISTED_VOICE.exec(line) ?? [];
  if (name === undefined || language === undefined) return [];
  return [{ name, language: language.toLowerCase().replace('_', '-') }];
}

/** A voice that the person fetched for its quality, else one of the plain ones. */
function clearest(voices: readonly ListedVoice[]): ListedVoice | undefined {
  const fetched = voices.find((voice) => /\((Premium|Enhanced)\)/.test(voice.name));
  return fetched ?? voices.find((voice) => PLAIN_VOICES.includes(voice.name));
}
