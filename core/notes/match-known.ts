import { kindOfTopic } from './kind-of-topic.ts';
import type { KnownQuestion } from './known-question.ts';
import { keysOf, likeness, readGist, type Gist } from './likeness.ts';
import type { Matcher } from './matcher.ts';
import type { Topic } from './topic.ts';

/** Finds the known question that a text asks, or null. */
export type FindKnown = (text: string, topic: Topic | null) => KnownQuestion | null;

/** The wordings that share a word or a topic with a text, in their order. */
type WordingsLike = (gist: Gist) => readonly Wording[];

type Wording = { readonly known: KnownQuestion; readonly gist: Gist };

/** From this likeness on it is the known question; we chose it, on notes of our own. */
const KNOWN_FROM = 0.45;

/** A question with no more telling words than these is about its topic and nothing else; we chose it. */
const MOST_TELLING_WORDS = 2;

/** Makes what finds a known question by its prompt or one of its alternates. */
export function makeFindKnown(knownQuestions: readonly KnownQuestion[], matcher: Matcher): FindKnown {
  const wordings = wordingsFor(knownQuestions, matcher);
  return (text, topic) => {
    const read = readGist(text, matcher, topic);
    const gist = { ...read, isBare: read.isBare || read.stems.size <= MOST_TELLING_WORDS };
    let best: Match | null = null;
    for (const wording of wordings(gist)) {
      const alike = likeness(gist, wording.gist);
      if (alike < (best?.alike ?? KNOWN_FROM) || !isKindred(gist, wording)) continue;
      const match = { alike, focus: focusOf(gist, wording), known: wording.known };
      if (best === null || isBetter(match, best)) best = match;
    }
    return best?.known ?? null;
  };
}

/** Looks at those alone that share a word or a topic with a text: the others are in nothing like it. */
function indexed(wordings: readonly Wording[]): WordingsLike {
  const byKey = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const key of keysOf(wording.gist)) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [wording]);
      else found.push(wording);
    }
  }
  const places = new Map(wordings.map((wording, i) => [wording, i]));
  return (gist) =>
    [...new Set(keysOf(gist).flatMap((key) => byKey.get(key) ?? []))].sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
}

type Match = { readonly alike: number; readonly focus: number; readonly known: KnownQuestion };

/** Of two that are as like, the one that is of the kind its topic has, and about little else, is meant. */
function isBetter(one: Match, other: Match): boolean {
  return one.alike > other.alike + Number.EPSILON || (one.alike >= other.alike && one.focus > other.focus);
}

/** How much a known question is about what is asked: of its topic's kind, in a bank of that kind, and of few words. */
function focusOf(gist: Gist, { known, gist: other }: Wording): number {
  const kinds = [...gist.topics].map(kindOfTopic);
  const isOfKind = kinds.includes(known.question.kind) ? 1 : 0;
  const isOfBank = known.bankId.includes(known.question.kind) ? 0.5 : 0;
  return isOfKind + isOfBank + 1 / (1 + other.topics.size) + 1 / (2 + other.stems.size);
}

const kept = new WeakMap<readonly KnownQuestion[], Map<Matcher, WordingsLike>>();

/** The wordings of the known questions in the notes' language: another would bring follow-ups that are not spoken. */
function wordingsFor(knownQuestions: readonly KnownQuestion[], matcher: Matcher): WordingsLike {
  const byMatcher = kept.get(knownQuestions) ?? new Map<Matcher, WordingsLike>();
  kept.set(knownQuestions, byMatcher);
  const read =
    byMatcher.get(matcher) ??
    indexed(
      knownQuestions
        .filter(({ language }) => language.startsWith(matcher.language))
        .flatMap((known): Wording[] => {
          const { prompt, alternates } = known.question;
          return [prompt, ...alternates].map((text) => ({ known, gist: readGist(text, matcher) }));
        }),
    );
  byMatcher.set(matcher, read);
  return read;
}

/** Two texts that share a topic and no word of their own may be of different kinds; then they are no one question. */
function isKindred(gist: Gist, { known, gist: other }: Wording): boolean {
  if ([...gist.stems].some((stem) => other.stems.has(stem))) return true;
  const kinds = [...gist.topics].filter((topic) => other.topics.has(topic)).map(kindOfTopic);
  return kinds.includes(known.question.kind);
}
