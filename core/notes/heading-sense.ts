import type { Concept } from './lexicon.ts';
import { sensedWords } from './sense-phrases.ts';
import { sensesOf, type Sense } from './senses.ts';

/** What the words of a heading add up to, and which share of them was understood. */
export type HeadingSense = { readonly concept: Concept; readonly share: number; readonly told: number };

/** Longer lines are sentences; we chose it. */
const MAX_WORDS = 11;

/** Understands a heading by the sense of each of its words, whatever their order; null for what says nothing. */
export function senseOfHeading(folded: string, names: ReadonlySet<string> = NO_NAMES): HeadingSense | null {
  const all = sensedWords(folded);
  const isAsking = all.some((word) => sensesOf(word).includes('ask'));
  const words = isAsking ? all : all.filter((word) => !/\d/.test(word));
  if (words.length === 0 || words.length > MAX_WORDS || /\b\d/.test(words.at(-1) ?? '')) return null;
  const senses = words.map(sensesOf);
  const concept = conceptOf(senses, words, names);
  if (concept === null) return null;
  const understood = senses.filter(
    (own, i) => own.length > 0 || isName(senses, i) || names.has(words[i] ?? '') || isPerson(senses, i),
  ).length;
  const told = senses.filter((own) => own.some((sense) => sense !== 'filler')).length;
  return { concept, share: understood / words.length, told };
}

/** The last word, behind one that somebody's name follows, is understood to be a name: `stuff to ask gaz`. */
function isName(senses: readonly (readonly Sense[])[], i: number): boolean {
  const before = senses[i - 1] ?? [];
  return i === senses.length - 1 && before.some((sense) => NAME_FOLLOWS.has(sense));
}

/** One or two unknown words before what was said are whoever said it. */
function isPerson(senses: readonly (readonly Sense[])[], i: number): boolean {
  return senses.slice(i + 1, i + 4).some((own) => own.some((sense) => SAYS.has(sense)));
}

/** `solo yo`, `nur ich` */
function isOnlyI(senses: readonly (readonly Sense[])[]): boolean {
  return senses.length <= MAX_ONLY_WORDS && senses.every((own) => own.includes('only') || own.includes('i'));
}

const MAX_ONLY_WORDS = 3;

const SAYS: ReadonlySet<Sense> = new Set<Sense>(['said', 'rehearsal', 'ask', 'remark']);

const NO_NAMES: ReadonlySet<string> = new Set();
const NAME_FOLLOWS: ReadonlySet<Sense> = new Set<Sense>(['ask', 'for', 'rehearsal']);

function conceptOf(
  senses: readonly (readonly Sense[])[],
  words: readonly string[],
  names: ReadonlySet<string>,
): Concept | null {
  if (isAskNames(senses, words, names)) return 'to-ask';
  const has = (sense: Sense) => senses.some((own) => own.includes(sense));
  if (has('secret') && !PERSONAL.test(words.join(' '))) return 'private';
  if (has('not') && (has('say') || has('tell')) && !has('ask') && !isNotToForget(words)) return 'private';
  if (senses.every((own) => own.includes('not'))) return 'private';
  if (has('only') && (has('me') || isOnlyI(senses)) && !has('ask') && !has('say')) return 'private';
  if (has('not') && has('ask') && UNFORESEEN.test(words.join(' '))) return 'questions';
  if (has('not') && has('ask') && !isNotToForget(words)) return 'others-questions';
  if (isNotToForget(words) && (has('say') || has('tell'))) return 'points';
  if (has('they') && has('likely') && has('say') && !has('i')) return 'questions';
  if (has('ask')) return whoAsks(senses, has, words);
  const isShort = words.length <= MAX_GIVEN_WORDS;
  if (isShort && senses[0]?.includes('not') === true && has('for') && (has('them') || has('they')))
    return 'private';
  if (isShort && senses[0]?.includes('i') === true && has('for') && has('them')) return 'to-ask';
  if (has('learn') && has('they') && WANTED.test(words.join(' ')) && !has('i')) return 'questions';
  if (has('remark')) return 'feedback';
  if (has('said') && words.some((word) => INSTITUTION.test(word))) return 'values';
  if (words.some((word) => SITE.test(word))) return has('value') || has('believe') ? 'values' : null;
  if (has('said') && (has('thing') || has('rehearsal') || isLastSaid(senses))) return 'feedback';
  if (has('rehearsal')) return PRACTISED.test(words.join(' ')) ? null : 'mock';
  if (has('value')) return 'values';
  if (has('believe') && (has('they') || has('them') || has('thing'))) return 'values';
  if (has('thing') && has('must') && has('appear')) return 'points';
  if (has('story')) return 'stories';
  if (has('say') && isAboutSaying(senses, has, words)) return 'points';
  if (has('learn') && has('they') && !has('i')) return 'points';
  if (has('likely') && senses.every((own) => own.some((sense) => LIKELY.has(sense)))) return 'questions';
  if (has('learn') && has('i') && !has('they') && !has('them'))
    return WANTED.test(words.join(' ')) ? 'to-ask' : null;
  if (has('link')) return 'links';
  if (has('to-do')) return 'to-dos';
  return null;
}

/** `Ask Ione & Dr Pask` */
function isAskNames(
  senses: readonly (readonly Sense[])[],
  words: readonly string[],
  names: ReadonlySet<string>,
): boolean {
  const isAsk = senses[0]?.includes('ask') === true && words.length > 1 && words.length <= 6;
  return (
    isAsk &&
    words
      .slice(1)
      .every((word) => names.has(word) || /^(?:and|&|und|y|et|or|the|mr|mrs|ms|dr|herrn|frau)$/.test(word))
  );
}

/** Questions that nobody saw coming were theirs. */
const UNFORESEEN =
  /\b(?:expect\w*|prepared?|foreseen|see coming|saw coming|ready|erwartet\w*|vorbereitet|gerechnet|esperaba|previst\w*|preparad\w*|prevue?s?|prepare\w*|attendais?|verwacht)\b/;

/** What is about oneself is no secret for that. */
const PERSONAL =
  /\bpersonal (?:statement|project|projects|development|growth|brand|details|story|intro\w*|pitch|experience|profile|summary|skills|website|information|info|data|strengths|qualities|goals|interests)\b|\bpersonlich\w* (?:information\w*|angaben|daten|vorstellung|starken\w*|entwicklung|eigenschaften|projekte|fahigkeiten|ziele|interessen|werdegang)\b|\b(?:datos|informacion|desarrollo|marca|presentacion|proyectos|objetivos|intereses) personal(?:es)?\b|\b(?:informations?|donnees|developpement|presentation|projets?|objectifs?|qualites|interets) personnel(?:le)?s?\b|\b(?:persoonlijke? (?:gegevens|informatie|ontwikkeling|kwaliteiten|doelen)|(?:informazioni|dati|progetti|obiettivi) personali)\b/;

/** What is to be practised was no rehearsal: `patterns to practice`, `practice focus`. */
const PRACTISED =
  /\bto (?:practi[sc]e|rehearse)\b|\bpractice (?:focus|questions?|problems?|patterns?|tasks?|exercises?|plan|areas?|topics?|sets?|tests?|list|material)\b|\b(?:zum|zu) uben\b|\b(?:para|a|por) practicar\b/;

/** What stands on a page was said by nobody after a mock. */
const SITE =
  /^(?:spec|jd|posting|ausschreibung|stellenanzeige|oferta|offre|web|webs|site|website|webseite|seite|homepage|page|pagina|sitio|advert|anzeige|anuncio|annonce)$/;

/** `Not for them`, `Mine to them`; we chose it. */
const MAX_GIVEN_WORDS = 4;
/** What such a house says is what it stands for, and no remark. */
const INSTITUTION =
  /^(?:centre|center|school|trust|hospital|university|charity|council|company|firma|firm|haus|schule|klinik|empresa|centro|colegio|entreprise|ecole|maison)$/;

const LIKELY: ReadonlySet<Sense> = new Set<Sense>(['likely', 'thing', 'filler', 'me', 'they']);
/** `what I want to know` */
const WANTED =
  /\b(?:want|wanna|gonna|like|need|will|mochte|wurde|quiero|quisiera|necesito|veux|voudrais|aimerais)\b/;

/** `my cousin told me`, `she said` */
function isLastSaid(senses: readonly (readonly Sense[])[]): boolean {
  const last = senses.at(-1)?.includes('me') === true ? -2 : -1;
  return senses.length > 1 && senses.at(last)?.includes('said') === true;
}

/** `don't forget to mention` is a point all the same. */
function isNotToForget(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:forget|forgetting|miss|vergessen|olvid\w*|oubli\w*|esquec\w*|dimentic\w*|vergeten)$/.test(word),
  );
}

/** Things, points, or a bare infinitive: what is said is to come, and is not said in this line. */
function isAboutSaying(
  senses: readonly (readonly Sense[])[],
  has: (sense: Sense) => boolean,
  words: readonly string[],
): boolean {
  if (has('thing') || has('i') || has('me') || has('they') || has('them')) return true;
  return senses.every((own) => own.length > 0) && words.length <= 6;
}

/** A bank of questions is of theirs, whoever keeps it. */
const COLLECTION = /sammlung$|katalog$|^(?:bank|pool|collection|banco|banque|recueil)$/;
/** `questions my cousin got`, `what they asked Luc`: whoever got them was asked. */
function isAskedOfThem(joined: string): boolean {
  return GOT.test(joined) || WAS_ASKED.test(joined);
}

const GOT =
  /(?<!\bi|\bive|\bid)(?: (?:got|had|faced|gets?)| (?:was|were|got|been) asked| (?:bekam|bekommen hat|hatte|gekriegt hat|gestellt bekam|gestellt wurden)| (?:le|les|me) (?:hicieron|tocaron|cayeron|preguntaron|han hecho)| a eue?s?| (?:lui|leur|m) (?:ont|a) (?:ete )?posees?)(?: (?:last|this|in|im|en) .*)?$/;
const WAS_ASKED =
  /\b(?:(?:on|ils?|elles?) (?:lui |leur |m |nous )?(?:a|ont) (?:demande|pose)|preguntaron|wurde\w* (?:\w+ )?gefragt|(?:was|were|got|been|they|she|he) asked)\b/;
const AT_THE_END = /^(?:end|schluss|ende|fin|final|close)$/;
const NOUN = /^(?:questions?|qs?|queries|fragen|ruckfragen|gegenfragen|preguntas|dudas|pregunta|frage)$/;

/** In `questions they want from me to ask` they do not. */
const BETWEEN: readonly Sense[] = ['i', 'me', 'for'];

/** Whose questions they are: the candidate's where she is the one who asks, or they are the ones asked. */
function whoAsks(
  senses: readonly (readonly Sense[])[],
  has: (sense: Sense) => boolean,
  words: readonly string[],
): Concept | null {
  const at = (sense: Sense) => {
    const found = senses.findIndex((own) => own.includes(sense));
    return found < 0 ? Infinity : found;
  };
  const [ask, me, they] = [at('ask'), at('i'), at('they')];
  const precedes = (first: Sense, i: number, from: number) =>
    senses.slice(from, i).some((own) => own.includes(first));
  const lastAsk = senses.findLastIndex((own) => own.includes('ask'));
  const isTheyWhoAsk =
    they < lastAsk &&
    !NOUN.test(words[lastAsk] ?? '') &&
    !BETWEEN.some((sense) => precedes(sense, lastAsk, they));
  if (isTheyWhoAsk || words.some((word) => COLLECTION.test(word)) || isAskedOfThem(words.join(' ')))
    return 'questions';
  const isForThem = senses.some(
    (own, i) => i > ask && own.includes('them') && (i === ask + 1 || precedes('for', i, ask + 1)),
  );
  if (has('answer') || (has('likely') && !(me < ask) && !isForThem)) return 'questions';
  if (isForThem || (me < they && me < Infinity)) return 'to-ask';
  const isForMe = at('me') < ask && precedes('for', at('me'), 0);
  if (isForMe && they > ask) return 'to-ask';
  if (they < ask || has('me')) return 'questions';
  const isNamed =
    !NOUN.test(words.at(-2) ?? '') &&
    /^\p{L}/u.test(words.at(-1) ?? '') &&
    senses.at(-1)?.length === 0 &&
    senses[words.length - 2]?.includes('ask') === true;
  const isToCome = ask > 0 && senses[ask - 1]?.includes('for') === true;
  const isAtTheEnd = words.some((word, i) => AT_THE_END.test(word) && (word !== 'final' || i > ask));
  if (has('them') || isNamed || isToCome || isAtTheEnd) return 'to-ask';
  if (NOUN.test(words[ask] ?? '')) return 'questions';
  return WANTED.test(words.join(' ')) ? 'to-ask' : null;
}
