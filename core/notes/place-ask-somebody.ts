import { put, topFrame, type Draft, type Mode } from './draft.ts';
import { foldText } from './fold-text.ts';
import { MODES_OF_FACTS } from './modes-of-facts.ts';
import type { NoteLine } from './note-line.ts';
import { isOnPanel } from './panel-names.ts';

/** Sections in which somebody is to be asked something beside facts; lists of questions say themselves whose they are. */
const OPEN: ReadonlySet<Mode> = new Set<Mode>([...MODES_OF_FACTS, 'questions', 'values']);

const WHOM = String.raw`((?:the |la |el |le |l['’]|die |den |der |frau |herrn? |mr\.? |mrs\.? |ms\.? |dr\.? )?[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)`;

/** `…, ask Karen – what changed since then?`: whom to ask stands before a colon or a dash, and what behind it. */
const ASK = new RegExp(
  String.raw`(?:^|[.;,!(]\s*|\s[–—-]\s*)(?:(?:to )?ask|q(?:uestion)?s? for|fragen? an|preguntas? para|questions? pour|preguntar(?:le)? a|demander à)\s+${WHOM}\s*(?::|\s[–—-]+)\s+(\S.+)$`,
  'iu',
);
const ASK_LAST = new RegExp(
  String.raw`(?:^|[.;,!(]\s*|\s[–—-]\s*)${WHOM} fragen\s*(?::|,|\s[–—-]+)\s+(\S.+)$`,
  'iu',
);

/** `→ leur demander : quels dossiers ?`, `(vragen: blijft dat zo?)`: amid facts those to be asked need no name. */
const ASK_BARE =
  /(?:^|[.;,!(]\s*|\s[–—-]\s*|→\s*)(?:(?:to )?ask|(?:nach)?fragen|preguntar(?:les)?|(?:leur |lui )?demander|(?:na)?vragen|chiedere)\s*[:：]\s+([^()]+[?？])\s*\)?\s*$/iu;

/** `ask them do new drivers start on nights`: who is to be asked, and without any sign what. */
const ASK_THEM =
  /^(?:ask (?:them|him|her)|(?:sie|ihn|die) fragen,?|preguntarles?|leur demander|lui demander)\s+(\S+(?:\s+\S+){2,})$/iu;

/** `also ask is there a uniform` */
const ASK_PLAIN =
  /^(?:also |and |oh and )?ask (?=(?:is|are|do|does|did|will|can|what|how|who|when|where|which|why|if|whether)\b)(\S+(?:\s+\S+){2,})$/iu;

/** `parking for staff? (ask)`, `who covers the nights → ask` */
const TO_ASK =
  /^(.{6,}?)\s*(?:[([](?:(?:to )?ask(?: (?:them|her|him))?|(?:nach)?fragen|preguntar(?:les)?|(?:à |leur )?demander)[!\s]*[)\]]|(?:→|[-=]>)\s*(?:to )?(?:ask(?: (?:them|her|him))?|(?:nach)?fragen|preguntar(?:les)?|(?:à |leur )?demander)[!\s]*)$/iu;

/** Somebody is to be written to or rung up before the day. */
const ERRAND =
  /^(?:(?:[Ww]rite|[Mm]ail|[Ee]-?mail|[Tt]ext|[Rr]ing|[Cc]all|[Pp]hone|[Mm]essage|[Cc]heck with|[Ee]scribir|[Ll]lamar|[ÉE]crire|[Aa]ppeler)(?:(?: to| a| à) \p{L}+| \p{Lu}[\p{L}'’-]+)|(?:[Aa]n )?\p{Lu}[\p{L}'’-]+ (?:an)?(?:schreiben|rufen|mailen))\s*:\s+\S/u;

/** Reads a line amid facts that says whom to ask what; gives back false for any other line. */
export function placeAskSomebody(draft: Draft, line: NoteLine): boolean {
  const { block, text } = line;
  if (!OPEN.has(topFrame(draft).mode) || draft.question !== null || block.cells.length > 1) return false;
  if (!HINT.test(text)) return false;
  if (ERRAND.test(text)) {
    put(draft, line, 'to-do');
    return true;
  }
  const marked = TO_ASK.exec(text)?.[1];
  if (marked !== undefined && asks(draft, marked)) {
    put(draft, line, 'question-to-ask', marked);
    return true;
  }
  const bare = topFrame(draft).mode === 'questions' ? undefined : ASK_BARE.exec(text)?.[1];
  if (bare !== undefined) {
    put(draft, line, 'question-to-ask', bare.trim());
    return true;
  }
  const them = ASK_THEM.exec(text)?.[1] ?? ASK_PLAIN.exec(text)?.[1];
  if (them !== undefined && asks(draft, them) && !/:\s*$/u.test(text)) {
    put(draft, line, 'question-to-ask', them);
    return true;
  }
  const [, whom = '', asked = ''] = ASK.exec(text) ?? ASK_LAST.exec(text) ?? [];
  if (whom === '' || !asks(draft, asked)) return false;
  if (isOnPanel(draft, whom)) put(draft, line, 'question-to-ask', asked);
  else put(draft, line, 'to-do');
  return true;
}

/** All that is read here has a word of asking or a colon, and most lines have neither. */
const HINT = /:|ask|frag|pregunt|demand|vrag|\bqs? for/iu;

function asks({ matcher }: Draft, text: string): boolean {
  const folded = foldText(text);
  return (
    /[?？]\s*\)?\s*$/u.test(text) ||
    matcher.questionWord.test(folded) ||
    matcher.questionStart.test(folded) ||
    WHETHER.test(folded)
  );
}

const WHETHER = /^(?:if|whether|ob|si|do|does|did|is|are|can|will) /;
