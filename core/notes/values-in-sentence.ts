import { foldText, wordsOf } from './fold-text.ts';
import { perText } from './per-text.ts';
import { sentencesOf } from './sentences.ts';

/** What a sentence says before it lists what an employer stands for. */
const LEADS: readonly RegExp[] = [
  /\b(?:values?|principles|pillars|promises) (?:are|is|being)\b/iu,
  /\bwants? (?:everyone|everybody|people|staff|us|you|their people|the team) to (?:be )?/iu,
  /\b(?:look(?:s|ing)? for|wants?|likes?|hires?)[^:]{0,20}(?::\s*|\s)people (?=who\b)/iu,
  /\b(?:werte (?:sind|lauten)|wünschen sich leute|suchen leute)\b/iu,
  /\b(?:valores (?:son|serían)|buscan gente|quieren gente)\b/iu,
  /\b(?:valeurs (?:sont|seraient)|cherchent des gens|veulent des gens)\b/iu,
];

/** What comes between: `are on the back of the card, it's …` */
const AT_LAST = /^.*\b(?:it['’]?s|they['’]?re|they are|namely|sie sind|also|son|c['’]est)\s+(?=\S)/iu;
const BETWEEN =
  /\s*[,;/]\s*(?:(?:and|und|y|e|et)\s+)?|\s+(?:and|und|y|et)\s+(?=(?:to|who|kind|be|que|die|qui)\b|\S+$)/iu;
const BEFORE =
  /^(?:(?:and|und|y|et|um|uh|er|a|the|people|who(?: are|['’]re)?|to|be|that|die|que|qui|sont|son)\s+)+/iu;
/** What begins so is a sentence of its own, and no name. */
const SENTENCE = /^(?:i|we|they|she|he|it|you|which|ich|wir|sie|yo|ellos|je|nous|ils)\s/iu;

/** Fewer may be any list; a longer name is a sentence. We chose both. */
const MIN_NAMES = 3;
const MAX_NAME_WORDS = 7;

/** The values that one of a text's sentences lists in running words: `they want everyone to be fair, to be brave and to keep promises`; empty for most. */
export const valuesInSentences = perText((text, matcher): readonly string[] => {
  for (const sentence of sentencesOf(text, matcher)) {
    const names = namesIn(sentence);
    if (names.length >= MIN_NAMES) return names;
  }
  return [];
});

function namesIn(sentence: string): readonly string[] {
  const lead = LEADS.map((expression) => expression.exec(sentence)).find((found) => found !== null);
  if (!lead || /[?？]/u.test(sentence)) return [];
  const told = sentence
    .slice(lead.index + lead[0].length)
    .replace(AT_LAST, '')
    .replace(/[.!]\s*$/u, '');
  const names = told
    .slice(told.lastIndexOf(':') + 1)
    .split(BETWEEN)
    .map((name) => name.trim().replace(BEFORE, '').trim())
    .filter((name) => /\p{L}/u.test(name) && !/^(?:um|uh|er|erm)$/iu.test(name));
  const areNames = names.every(
    (name) => wordsOf(foldText(name)).length <= MAX_NAME_WORDS && !SENTENCE.test(name),
  );
  return areNames ? names : [];
}
