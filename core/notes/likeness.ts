import { foldText, wordsOf } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import type { Topic } from './topic.ts';
import { perText } from './per-text.ts';

/** What a text is about: the stems of its telling words, and its topics. */
export type Gist = {
  readonly stems: ReadonlySet<string>;
  readonly topics: ReadonlySet<Topic>;
  readonly isBare: boolean;
};

/** Words by which interviewers ask, in whatever language, and which say nothing about what is asked. */
const ASKING = new Set(
  (
    'tell me about a an time when you your describe give example situation walk through talk us would could can please share explain how what why do did have has ever one most recent something like any some question u ur yourself because ' +
    'wieso weshalb was wie wo wer mal doch gerade bei weil denn ' +
    'erzahlen sie beschreiben nennen schildern beispiel situation wann warum welche haben sich von uber eine einen uns ihre ihr ihnen bitte mal ' +
    'cuentame hablame describe una vez que cuando ejemplo situacion como por cual cuales has te tu tus usted porque ' +
    'parlez moi decrivez racontez exemple une fois ou situation comment pourquoi quel quels quelle quelles vous votre vos parce car'
  ).split(' '),
);

const STEM_LETTERS = 5;
const MAX_BARE_WORDS = 4;
/** `Who were the readers?` is a whole question already, `why here?` is short for one; we chose it. */
const MAX_BARE_ASKED_WORDS = 2;

/** Reads what a text is about. */
export function readGist(text: string, matcher: Matcher, topic: Topic | null = null): Gist {
  const gist = readAbout(text, matcher);
  return topic === null ? gist : { ...gist, topics: new Set([...gist.topics, topic]) };
}

const readAbout = perText((text, matcher): Gist => {
  const folded = foldText(text);
  const words = wordsOf(folded);
  const telling = words.filter((word) => !ASKING.has(word) && !matcher.smallWords.has(word));
  const topics = new Set(matcher.themes.filter(([, theme]) => theme.test(folded)).map(([name]) => name));
  return {
    stems: new Set(telling.map((word) => word.slice(0, STEM_LETTERS))),
    topics,
    isBare: words.length <= (text.endsWith('?') ? MAX_BARE_ASKED_WORDS : MAX_BARE_WORDS),
  };
});

/** How alike two texts are in what they are about, 0 to 1; one word in common makes two whole questions no more alike than that. */
export function likeness(one: Gist, other: Gist): number {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  const fewer = Math.min(one.stems.size, other.stems.size);
  const all = one.stems.size + other.stems.size - shared;
  const isChance = shared === 1 && all > 1 && !one.isBare && !other.isBare;
  const within = fewer === 0 || isChance ? 0 : shared / fewer;
  const words = all === 0 ? 0 : 0.6 * (shared / all) + 0.4 * within;
  const topics = [...one.topics].filter((topic) => other.topics.has(topic)).length;
  const isTopic = topics > 0 && (one.isBare || other.isBare);
  return Math.min(1, words + (isTopic ? 0.45 : topics > 0 ? 0.15 : 0));
}

/** Its stems and topics as words, by which two texts are found that share one. */
export function keysOf({ stems, topics }: Gist): string[] {
  return [...stems, ...[...topics].map((topic) => `#${topic}`)];
}
