import { primaryLanguage, type SpeechProgram } from './speech-program.ts';

/** Words a minute; its default is 175, and an interviewer takes more time. Chosen by ear. */
const CALM_WORDS_PER_MINUTE = '150';

/** A line of its list: priority, language, gender, name, file, then other languages as `(en 2)`. */
const LISTED_VOICE = /^\s*\d+\s+(\S+)\s+\S+\s+\S+\s+\S+(.*)$/;

/** eSpeak NG: speaks a hundred languages, like a machine. @see https://github.com/espeak-ng/espeak-ng */
export const ESPEAK_NG: SpeechProgram = {
  id: 'espeak-ng',
  name: 'eSpeak NG',
  command: 'espeak-ng',
  platform: null,
  listing: ['--voices'],
  chooseVoice(language, listed) {
    const voices = listed.split('\n').flatMap(readVoice);
    const best = (tag: string) => voices.filter((voice) => voice.ranks.has(tag)).sort(byRank(tag))[0];
    return (best(language.toLowerCase()) ?? best(primaryLanguage(language)))?.voice ?? null;
  },
  callFor: ({ words, voice, wavFile }) => ({
    args: ['-v', voice, '-s', CALM_WORDS_PER_MINUTE, '-b', '1', '-w', wavFile, '--stdin'],
    input: words,
  }),
};

/** A voice and the languages it speaks, each with its rank: the lower the better. */
type ListedVoice = { readonly voice: string; readonly ranks: ReadonlyMap<string, number> };

function readVoice(line: string): ListedVoice[] {
  const [, voice, others = ''] = LISTED_VOICE.exec(line) ?? [];
  if (voice === undefined) return [];
  const alsoSpeaks = [...others.matchAll(/\((\S+) (\d+)\)/g)];
  const ranks = alsoSpeaks.map(([, tag = '', rank]) => [tag.toLowerCase(), Number(rank)] as const);
  return [{ voice, ranks: new Map([...ranks, [voice.toLowerCase(), 0]]) }];
}

function byRank(tag: string) {
  return (one: ListedVoice, other: ListedVoice) => (one.ranks.get(tag) ?? 0) - (other.ranks.get(tag) ?? 0);
}
