import { askedInMessage } from './asked-in-message.ts';
import { put, type Draft, type Mode } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { nameLine } from './name-line.ts';
import type { NoteLine } from './note-line.ts';
import { addAlternate, placeQuestion } from './place-question.ts';
import type { Label } from './read-label.ts';
import { findReported } from './reported-question.ts';
import { QUESTION_FROM, scoreQuestion } from './score-question.ts';
import { nameIn } from './voices.ts';

const NAME =
  /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*)?(?:\s*\([^)]*\)|,?\s+\d.*|\s*[,/]\s*\p{L}+.{0,15})?$/u;

/** `Tom: too long` in a log of mocks is what Tom said; `Tom (mock): …` is so anywhere, and Tom's words after it. */
export function placeSpeaker(draft: Draft, line: NoteLine, { text, rest }: Label, mode: Mode): boolean {
  const name = nameIn(text);
  const voice = draft.voices.get(name);
  if (voice === 'interviewer' && mode !== 'to-ask') {
    placeQuestion(draft, line, rest);
    return true;
  }
  if (voice === 'friend') {
    placeFriend(draft, line, rest);
    return true;
  }
  if ((mode === 'mock' || mode === 'feedback') && NAME.test(text) && DATED.test(rest)) {
    draft.coaches.add(name);
    put(draft, line, 'heading');
    return true;
  }
  if (!NAME.test(text) && voice === undefined && !draft.coaches.has(name)) return false;
  const isOfMock = MOCK.test(foldText(text)) || draft.coaches.has(name) || voice === 'coach';
  if (mode !== 'feedback' && mode !== 'mock' && !isOfMock) return false;
  if (line.isPrivate && voice === undefined && !draft.coaches.has(name)) {
    put(draft, line, 'private');
    return true;
  }
  draft.coaches.add(name);
  const reported = findReported(rest, draft.matcher);
  if (reported?.isAlternate === true && draft.question !== null) {
    addAlternate(draft, line, reported.text, draft.question.i);
    return true;
  }
  const asked = scoreQuestion(rest, draft.matcher) + nameBonus(draft, rest) - (/\?\s+\S/.test(rest) ? 2 : 0);
  if (mode === 'mock' && voice !== 'coach' && asked >= QUESTION_FROM) {
    placeQuestion(draft, line, rest, true);
    return true;
  }
  put(draft, line, 'feedback', rest);
  draft.questionOf[line.i] =
    isOfMock && mode === 'none' && line.block.blanksBefore > 0 ? null : (draft.question?.i ?? null);
  return true;
}

/** `Sam – 6 May (technical)` says when, and no remark. */
const DATED =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mi[eé]|jue|vie|s[aá]b|dom|mer|jeu|ven|sam|dim)\p{L}*\.?,?\s*)?(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2}\.?(?:st|nd|rd|th)?(?: de)?\s+\p{L}{3,10}|\p{L}{3,9}\s+\d{1,2}(?:st|nd|rd|th)?)(?:,?\s*\d{1,2}[:.h]\d{2})?(?:\s*\([^()]*\))?$/iu;

/** `V: too many acronyms` below `Mock with Viv`: no label of a question, though a letter may be one. */
export function placeInitial(draft: Draft, line: NoteLine, mode: Mode): boolean {
  const [, initial = '', rest = ''] = INITIAL.exec(line.text) ?? [];
  const letter = foldText(initial);
  const isOfCoach = letter !== '' && [...draft.coaches].some((name) => name.startsWith(letter));
  if (!isOfCoach) return false;
  draft.coaches.add(letter);
  return placeSpeaker(draft, line, { text: initial, folded: letter, concept: null, topic: null, rest }, mode);
}

const INITIAL = /^(\p{Lu})\.?\s?[:：]\s+(.+)$/u;

/** Who asks and comments in turn: a question, a remark on the answer before it, or talk. */
function placeFriend(draft: Draft, line: NoteLine, rest: string): void {
  const folded = foldText(rest);
  const [, quoted = ''] = /["“„«]([^"”“»]+\?)["”“»]\s*$/u.exec(rest) ?? [];
  const asksAbout = /\bask\w* about\b|fragen nach|preguntan (?:por|sobre)|demandent/.test(folded)
    ? findReported(rest, draft.matcher)?.text
    : undefined;
  const asked = askedInMessage(rest, draft.matcher);
  if (quoted !== '') placeQuestion(draft, line, quoted);
  else if (asksAbout !== undefined) placeQuestion(draft, line, asksAbout);
  else if (!REMARK.test(folded) && asked !== null) placeQuestion(draft, line, asked);
  else if (line.isPrivate && !REMARK.test(folded)) put(draft, line, 'private', rest);
  else if (draft.question !== null && REMARK.test(folded) && wordsOf(folded).length > 1) {
    put(draft, line, 'feedback', rest);
    draft.questionOf[line.i] = draft.question.i;
  } else put(draft, line, 'unplaced', rest, true);
}

/** Words of praise or advice near the beginning. */
const REMARK =
  /^(?:\w+ ){0,4}(?:good|great|love|loved|perf\w*|nice|brilliant|stop|dont|keep|shorter|longer|slower|louder|clearer|better|too|gut|super|toll|besser|nicht|weniger|mehr|bien|genial|mejor|menos|demasiado|trop|moins|mieux|tres)\b/;

const MOCK =
  /\b(?:mock|practi[sc]e|rehearsal|coach|mentor|trial|probe\w*|ubung\w*|simulacro|ensayo|simulation|blanc|feedback)\b/;

function nameBonus(draft: Draft, text: string): number {
  return nameLine(text, draft.matcher).topic === null ? 0 : 2;
}
