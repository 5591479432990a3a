import { findLanguages } from './languages.ts';
import type { Concept, Lexicon } from './lexicon.ts';
import type { Topic } from './topic.ts';

/** The lexicons of a document's languages as expressions over folded text. */
export type Matcher = {
  readonly language: string;
  readonly concepts: readonly (readonly [Concept, RegExp])[];
  readonly conceptTests: ReadonlyMap<Concept, RegExp>;
  readonly topics: readonly (readonly [Topic, RegExp])[];
  readonly themes: readonly (readonly [Topic, RegExp])[];
  readonly order: RegExp;
  readonly questionStart: RegExp;
  readonly questionWord: RegExp;
  readonly asksThem: RegExp;
  readonly asksSelf: RegExp;
  readonly privateLine: RegExp;
  readonly toDoLine: RegExp;
  readonly feedbackLine: RegExp;
  readonly pointLine: RegExp;
  readonly valueStart: RegExp;
  readonly alternateStart: RegExp;
  readonly pointer: RegExp;
  readonly titleWord: RegExp;
  readonly jobWord: RegExp;
  readonly atWord: RegExp;
  readonly you: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
  readonly smallWords: ReadonlySet<string>;
  readonly prompts: Readonly<Partial<Record<Topic, string>>>;
};

const made = new Map<string, Matcher>();

/** The matcher for the languages that some words are in. */
export function makeMatcher(words: readonly string[]): Matcher {
  const lexicons = findLanguages(words);
  const key = lexicons.map(({ language }) => language).join();
  const known = made.get(key);
  if (known) return known;
  const matcher = joinLexicons(lexicons);
  made.set(key, matcher);
  return matcher;
}

function joinLexicons(lexicons: readonly [Lexicon, ...Lexicon[]]): Matcher {
  const all = (patternsOf: (lexicon: Lexicon) => readonly string[]) => lexicons.flatMap(patternsOf);
  const concepts = byKey(lexicons, (lexicon) => lexicon.concepts, whole);
  return {
    language: lexicons[0].language,
    concepts,
    conceptTests: new Map(concepts),
    topics: byKey(lexicons, ({ topics }) => topics, whole),
    themes: byKey(lexicons, ({ themes }) => themes, within),
    order: start(all(({ orders }) => orders)),
    questionStart: start(all(({ questionStarts }) => questionStarts)),
    questionWord: start(all(({ questionWords }) => questionWords)),
    asksThem: within(all(({ asksThem }) => asksThem)),
    asksSelf: start(all(({ asksSelf }) => asksSelf)),
    privateLine: within(all(({ privateLines }) => privateLines)),
    toDoLine: start(all(({ toDoLines }) => toDoLines)),
    feedbackLine: start(all(({ feedbackLines }) => feedbackLines)),
    pointLine: start(all(({ pointLines }) => pointLines)),
    valueStart: start(all(({ valueStarts }) => valueStarts)),
    alternateStart: start(all(({ alternateStarts }) => alternateStarts)),
    pointer: start(all(({ pointers }) => pointers)),
    titleWord: whole(all(({ titleWords }) => titleWords)),
    jobWord: new RegExp(`(?:^|\\s)(?:${all(({ jobWords }) => jobWords).join('|')})(?:\\s|$)`),
    atWord: whole(all(({ atWords }) => atWords)),
    you: new Set(all(({ you }) => you)),
    me: new Set(all(({ me }) => me)),
    smallWords: new Set(all(({ smallWords }) => smallWords.split(' '))),
    prompts: lexicons[0].prompts,
  };
}

function byKey<Key extends string>(
  lexicons: readonly Lexicon[],
  groupOf: (lexicon: Lexicon) => Readonly<Partial<Record<Key, readonly string[]>>>,
  join: (patterns: readonly string[]) => RegExp,
): [Key, RegExp][] {
  const patterns = new Map<Key, string[]>();
  for (const lexicon of lexicons) {
    for (const key of Object.keys(groupOf(lexicon)) as Key[]) {
      patterns.set(key, [...(patterns.get(key) ?? []), ...(groupOf(lexicon)[key] ?? [])]);
    }
  }
  return [...patterns].map(([key, found]) => [key, join(found)]);
}

/** An expression that nothing matches, for an empty list. */
const NEVER = '(?!)';

function whole(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|') || NEVER})$`);
}

function start(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|') || NEVER})`);
}

function within(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|') || NEVER);
}
