import { foldText, wordsOf } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { sensesOf } from './senses.ts';
import { perText } from './per-text.ts';
import { setsAside } from './private-asides.ts';

/** So far behind a negation its verb may stand: `ne pas le dire`; we chose it. */
const MAX_APART = 3;
const SUBJECT = /^(?:i|we|they|you|tu|vous|du|ihr|he|she|ich|wir|yo|je|j|nous|ils|elle|il|on)$/;

/** What was not said was no order. */
const PAST = /^(?:did|had|have|has)$/;

/** Whether a line's own words say that it is never to be said aloud. */
export const isPrivate = perText(tellsSecret);

function tellsSecret(text: string, matcher: Matcher): boolean {
  const folded = foldText(text);
  if (NOT_LABEL.test(text)) return true;
  const isSecret =
    UNTOLD.test(folded) ||
    setsAside(folded) ||
    matcher.privateLine.test(folded) ||
    isNotToTell(wordsOf(folded)) ||
    (/\d/.test(folded) && isOfMoney(folded, text));
  return isSecret && !isNoSecret(folded, text);
}

function isNoSecret(folded: string, text: string): boolean {
  return (
    NOT_TO_FORGET.test(folded) ||
    NOT_THESE_WORDS.test(text) ||
    TO_OTHERS.test(folded) ||
    SIGNED_OFF.test(folded)
  );
}

/** `(not: the row with Ann)`, `(only if they ask: two warnings)` */
const NOT_LABEL =
  /^[([{"]?\s*(?:(?:not|nicht|no|pas|never|nie|nunca|jamais)|(?:only|nur|s[oó]lo|solamente|seulement) (?:if|when|wenn|falls|si|s['’])[^:.]{2,30})\s*:\s*\p{L}/iu;

/** `havent told them about the wrist`, `the real answer is …` */
const UNTOLD =
  /\b(?:havent|have not|hasnt|didnt|did not|not yet|noch nicht|no (?:les |le |lo )?he|n ai pas|pas encore) (?:\w+ )?(?:told|mentioned|said|erzahlt|gesagt|dicho|contado|dit|parle)\b|\b(?:real|true|actual) (?:answer|reason) \w+ \w|\bnot telling (?:them|him|her|anyone)\b|\b(?:wahre|eigentliche|echte)r? grund\b|\b(?:verdadero|autentico) motivo\b|\bvraie raison\b|\b(?:does ?nt|dont|do not|does not) know (?:that )?i(?:m|ve| am| have)?\b|\bwei(?:ss|sz) nicht dass ich\b|\bno sabe[n]? que\b|\bne sai(?:t|vent) pas que\b|\b(?:psst|chut|shh+|chiton|hush)\b|\bleave (?:that|this|it) out\b|\bnot sayable\b|\b(?:nobody|no one) (?:needs|has|ought) to know\b/;

/** An order not to tell; `I never talk about patients` is none. */
function isNotToTell(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const before = words[i - 1] ?? '';
    if (!sensesOf(word).includes('not') || SUBJECT.test(before) || PAST.test(before)) return false;
    const next = words.slice(i + 1, i + 1 + MAX_APART);
    const told = next.findIndex((other) => sensesOf(other).includes('tell'));
    if (
      told < 0 ||
      next.slice(0, told).some((other) => FORGET.test(other)) ||
      next.slice(0, told).some((other) => SUBJECT.test(other))
    )
      return false;
    return (
      !MANNER.test(words[i + told + 2] ?? '') &&
      !(TALK.test(next[told] ?? '') && TO.test(words[i + told + 2] ?? '')) &&
      !next.slice(0, told).some((other) => SPOKEN_HABIT.test(other)) &&
      !SPOKEN_HABIT.test(next.slice(told + 1).join(' ')) &&
      !SPOKEN_HABIT.test(words.slice(i + told + 2).join(' '))
    );
  });
}

/** `you never speak to anybody all day`: whom one does not talk to is no secret. */
const TALK = /^(?:speak|talk|reden|hablar|hablas|parler|parles?)$/;
const TO = /^(?:to|with|mit|con|a|avec)$/;

/** `do not talk so fast` */
const MANNER =
  /^(?:so|too|that|as|fast|over|zu|schnell|laut|leise|tan|tanto|tantas|demasiado|rapido|trop|si|aussi|vite)$/;

const NOT_TO_FORGET =
  /\b(?:without|sin|ohne|sans) (?:saying|mentioning|decir|mencionar|zu sagen|zu erwahnen|dire|mentionner)\b|\b(?:dont|do not|not|never|nicht|no|ne pas|pas|ne) (?:(?:let me|to|me|se) )?(?:forget|vergessen|olvid\w+|oubli\w+)\b/;
/** `do not say "calm down"`: a few words that are not to be used tell no secret. */
const NOT_THESE_WORDS =
  /(?:n[o'’]?t|never|stop|avoid|nicht|nie|nunca|pas|jamais|no)\b.{0,14}?\b(?:say|call\s\S+|sagen?|digas|decir|dire|dis)\s*:?\s*["“„«][^"”“»]{2,25}["”“»]/iu;
/** What companies put below every mail. */
const SIGNED_OFF =
  /\b(?:intended recipient|recipient\w* please|empfanger|destinatari[oa]s?|destinataires?)\b/;

/** `never say to the guest that …` is how one works. */
const TO_OTHERS =
  /\b(?:say|tell|discuss|mention|promise)\b.{0,25}\b(?:to|with) (?:the |a |any |your )?(?:guests?|customers?|clients?|patients?|child(?:ren)?|pupils?|students?|parents?|members?|residents?|tenants?|famil(?:y|ies)|callers?)\b/;

const FORGET = /^(?:forget|miss|fail|vergessen|olvid\w+|oubli\w+|enough|genug)$/;

/** Words that a candidate is told to say less: feedback, and no secret. */
const SPOKEN_HABIT =
  /^(?:um|uh|like|so|basically|we|sorry|the same|ahm|also|halt|eigentlich|quasi|sozusagen|este|bueno|vale|osea|euh|du coup|en fait|voila|kind of|sort of)\b/;

const LIMIT =
  '(?:less than|under|below|bajo de|bajar de|bajo|minimum|min|floor|lowest|unter|mindestens|weniger als|menos de|por debajo de|debajo de|minimo|suelo|moins de|sous|en dessous de|plancher|minimum)';
const MONEY =
  '(?:\\w+ ){0,2}[€$£]?\\d[\\d ]*(?:k|mil|000)?(?: ?[€$£])?(?! (?:days?|weeks?|months?|min|minutes?|hours?|h|people|tage|wochen|monate|minuten|dias|semanas|jours|semaines|mois|percent|prozent|%))';
const REFUSAL =
  '(?:wont|not (?:moving|going|dropping|budging|accepting|taking|signing)|wouldnt|would not|will not|cant|cannot|never|nope|walk\\w*|im out|lieber|rather|prefiero|plutot|gracias|danke|merci|thanks|nicht|nie|niemals|no|nunca|ni|pas|jamais|ne)';
const LIMIT_SET = new RegExp(
  `\\b${REFUSAL}\\b.{0,40}\\b${LIMIT} ${MONEY}|\\b${LIMIT} ${MONEY}.{0,40}\\b${REFUSAL}\\b`,
);

/** What she has, asks for and takes. */
function isOfMoney(folded: string, text: string): boolean {
  return isLimit(folded) || LEAST.test(folded) || isHaggling(folded, text);
}

/** A sum below which she will not go. */
function isLimit(folded: string): boolean {
  return wordsOf(folded).length <= 18 && LIMIT_SET.test(folded);
}

/** `(floor 62, four days 52)` begins with what is the least. */
const LEAST =
  /^(?:my )?(?:(?:bottom line|lowest|walk ?away)|untergrenze|schmerzgrenze|suelo|plancher|ondergrens|(?:el )?minimo|mini(?:mum)?) (?:is |ist |es |bei |a |de )?\d{2}|^\d{2,} (?:\w+ )?(?:es|sera) lo (?:menos|minimo)\b/;

/** What one has, asks for, and takes in the end, by the words around a figure. */
const HAVE =
  /\b(?:now|currently|current|on|have|hab|habe|aktuell|derzeit|jetzt|bekomme|cobro|gano|actual|ahora|suis a|gagne|touche|actuellement) [€$£]?\d|\d\S* (?:now|currently|jetzt|derzeit|ahora|actuellement)\b/;
const ASK_FOR =
  /\b(?:ask(?:ing)?(?: for)?|say|want|target|opening|aim(?: for)?|hoping for|will|mochte|wunsch|fordere|pido|quiero|pedir|busco|demande|annonce|annoncer|dire|decir|sage|veux|vise) [€$£]?\d/;
const TAKE =
  /\b(?:accept|take|settle|yes at|bottom|floor|lowest|mini|minimum|min|not (?:under|below)|wont|drunter|darunter|unter|mindestens|acepto|aceptaria|me quedo con|bajar?|menos de|accepte|en dessous|plancher)\b/;
const FIGURE = /(?<![\d.:,/-])\d{2,3}(?:[ .,]?\d{3})?(?![\d.:,/%-]\d|%)/g;
const MAX_HAGGLING_WORDS = 25;
/** What one has and what one wants is not so far apart. */
const MAX_TIMES_APART = 1.8;

/** `hab 3900, will 4300, drunter nicht`: figures of one size, and two of what one has, asks for and takes. */
function isHaggling(folded: string, text: string): boolean {
  const figures = (text.match(FIGURE) ?? []).map((figure) => Number(figure.replace(/\D/g, '')));
  if (figures.length < 2 || wordsOf(folded).length > MAX_HAGGLING_WORDS) return false;
  if (Math.max(...figures) > Math.min(...figures) * MAX_TIMES_APART) return false;
  return [HAVE, ASK_FOR, TAKE].filter((role) => role.test(folded)).length > 1;
}
