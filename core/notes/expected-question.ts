import { foldText, wordsOf } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { perText } from './per-text.ts';
import { QUESTION_FROM, scoreQuestion } from './score-question.ts';

/** A question that a sentence expects, and whether more stands behind it. */
export type Expected = { readonly text: string; readonly isAnswered: boolean };

const WHO = String.raw`(?:(?:[Tt]hey|[Ss]he|[Hh]e)(?:['’]?ll)?|[Ss]ome(?:one|body)|[Ee]veryone|[Tt]he (?:panel|board)|\p{Lu}\p{L}+|[Ss]ie|[Ee]r|[Dd]ie|[Mm]an|[Ii]ls?|[Ee]lles?|[Oo]n)`;
const OFTEN =
  '(?:also|then|definitely|surely|probably|maybe|always|often|usually|certainly|sicher|bestimmt|wahrscheinlich|auch|dann|immer|gern|sûrement|surement|peut-être|aussi|toujours)';
const MAY =
  '(?:will|might|may|could|would|is|are|going to|gonna|bound to|sure to|likely to|keen to|werden|wird|wollen|will|können|könnten|vont|va|peut|peuvent|risque(?:nt)? de)';
const SAY =
  '(?:asks?|says?|wants? (?:me )?to (?:know|hear)|(?:starts?|begins?|opens?|leads?)(?:,? \\w+,?)? with|go for|fragen|fragt|wissen|demander|savoir)';
const FOR_ME = '(?:me|us|mich|uns|for|if|whether|that|also|so)';

/** What is likened to a question may set a scene: `something like a colleague tells you a secret`. */
const SOMETHING_LIKE = /(?:^|[\s,])(?:something|one|some)\s+(?:like|along the lines of)(?=\s)/iu;

/** `Probably something about the night shift` */
const SOMETHING_ABOUT =
  /^(?:(?:and|then|also|probably|possibly|maybe|likely|surely|bound to be|there'll be|wahrscheinlich|bestimmt|vielleicht|seguro|quizás|probablemente|sûrement|probablement|sans doute)\s+)+(?:something|some question|one|etwas|was|algo|quelque chose)(?=\s+(?:about|on|around|über|zu|zum|sobre|de|sur)\s)/iu;

/** What leads to a question that is expected, in whatever language; what stands behind it is asked. */
const LEADS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s,(])${WHO}(?:\\s+(?:${OFTEN}|${MAY}|me|mich))*(?:(?<=ll)|\\s+(?:${OFTEN}|${MAY}))(?:\\s+me)?\\s+${SAY}(?=[\\s:,])(?:\\s+${FOR_ME})*`,
    'u',
  ),
  new RegExp(`(?:^|[\\s,(])${WHO}\\s+(?:asks?|fragt|fragen)\\s+(?:me|mich)(?=[\\s:,])`, 'u'),
  /(?:^|[\s,])(?:the\s+)?(?:first|next|last|second|third|big|hard|tricky|classic|usual|other)\s+(?:one|thing|question)\b(?:\s+(?:is|will be|would be|is going to be|is bound to be))?/iu,
  /^(?:and\s+)?then\s+(?:it's|it’s|its|comes)(?=\s)/iu,
  /(?:^|[\s,])there(?:'s|’s| is| will be)\s+(?:always\s+|usually\s+|sure to be\s+)?(?:one|a question)\b(?:\s+(?:in bold|in capitals|about|on|like))?/iu,
  new RegExp(`(?:^|[\\s,(])${WHO}\\s+(?:starts?|begins?|opens?|kicks off)(?:,? \\w+,?)?\\s+with(?=\\s)`, 'u'),
  /^(?:[Tt]hen|[Aa]nd|[Nn]ext|[Dd]ann|[Ll]uego|[Ee]nsuite)\s+\p{Lu}\p{L}+\s*:/u,
  /(?:^|[\s,])the one\s[^.?:]{0,40}?\s[-–—:]+(?=\s)/iu,
  SOMETHING_LIKE,
  SOMETHING_ABOUT,
  /(?:^|[\s,])if\s+(?:they|she|he)\s+(?:say|ask|says|asks)(?:\s+me)?(?=\s)/iu,
  /(?:^|[\s,])(?:have a think|think)\s+about(?=\s+(?:what|how|why)\b)/iu,
  /(?:^|[\s,])(?:dann|danach|zuerst|als (?:erstes|nächstes))\s+(?:kommt|fragen sie|fragt sie|fragt er)(?:\s+(?:sicher|bestimmt|wohl|die frage))*/iu,
  /(?:^|[\s,])(?:me|nos)\s+(?:van a|va a|pueden|puede|suelen|podrían)\s+preguntar(?:\s+(?:también|seguro))*/iu,
  /(?:^|[\s,])(?:seguro que|siempre)\s+(?:me\s+)?pregunta[nr]?\b/iu,
  /(?:^|[\s,])(?:me\s+)?preguntar[áa]n?\b/iu,
  /(?:^|[\s,])on\s+(?:me|va me)\s+demander(?:a|ait)?\b/iu,
  /(?:^|[\s,])la\s+(?:première|deuxième|prochaine|dernière)\s+(?:chose|question)\s+(?:sera|c'est|est)\b/iu,
  /(?:^|[\s,])die\s+(?:erste|nächste|letzte)\s+frage\s+(?:wird sein|ist|lautet)\b/iu,
  /(?:^|[\s,])la\s+(?:primera|segunda|siguiente|última)(?:\s+pregunta)?\s+(?:será|es)\b/iu,
];

/** What a lead may have between itself and the question. */
const BETWEEN = /^(?:[\s:,–—-]|\b(?:um|uh|erm|er|well|so|like|that|also|algo como|sowas wie|genre)\b)+/iu;
const ABOUT = /^(?:something\s+)?(?:about|on|around|nach|über|zum?|por(?!\s+qu[eé])|sobre|de|sur)\s+/iu;
const QUOTED = /^["“„«]\s?([^"”“»]{4,})["”“»]/u;

/** Where what is asked ends and what is said to it begins. */
const ANSWERED =
  /\s*(?:[.;]\s|\s[–—-]+\s|\s+question mark\b|,?\s+(?:and|so|then|but|because|cos|well|for that|for which|y|pues|und|also|dann|et|alors|donc|porque|weil|parce que)\s+(?:so |then |for (?:that|this|which) )?(?:I(?:'d|'ll|'m|'ve|’d|’ll|’m|’ve)?|it's|that's|this is|yo|ich|je)(?![\p{L}])|,?\s+y\s+(?:yo\s+)?(?:digo|diría|contesto|cuento)(?![\p{L}])|,\s+(?:because|cos|so|well|I(?:'d|'ll|'m|'ve|’d|’ll|’m|’ve)?|ich|yo|weil|porque|then|and for)(?![\p{L}])|\s+which is\s|\s+then\s+(?=\S+\s+(?:is|are|means)\s)).*$/iu;

/** A longer one is a sentence about something else; we chose these. */
const MAX_WORDS = 26;
const MAX_TOPIC_WORDS = 10;

/** The question that a sentence expects to be asked, in its words, or null. */
export const expectedQuestion = perText(readExpected);

/** Whether a sentence ends where the question would stand, which is then the next one: `There's always one. How have I …` */
export const announcesQuestion = perText((sentence: string): boolean =>
  LEADS.some((lead) => {
    const found = lead.exec(sentence);
    return found !== null && /^[\s.:!]*$/.test(sentence.slice(found.index + found[0].length));
  }),
);

function readExpected(sentence: string, matcher: Matcher): Expected | null {
  const answered = askedBefore(sentence, matcher) ?? orderedFirst(sentence, matcher);
  if (answered !== null) return { text: answered, isAnswered: true };
  const leads = LEADS.map((lead) => lead.exec(sentence)).filter((found) => found !== null);
  const ends = leads.map(({ index, 0: { length } }) => index + length).sort((a, b) => b - a);
  for (const end of ends) {
    const found = readBehind(sentence.slice(end), matcher, SOMETHING_LIKE.test(sentence.slice(0, end)));
    if (found !== null) return found;
  }
  return null;
}

const I_SAY =
  /^(.{12,160}?)\s*,?\s+(?:and|so|then)\s+(?:then\s+)?I(?:'d|’d|d|'ll|’ll| would| will)\s+(?:say|go|start|tell|talk)(?![\p{L}])/iu;

/** `he does the people ones so what would your team say and I'd say fair`: what stands just before one's own words. */
function askedBefore(sentence: string, matcher: Matcher): string | null {
  const words = (I_SAY.exec(sentence)?.[1] ?? '').split(/\s+/);
  for (let at = words.length - MIN_ASKED_WORDS; at >= 0; at -= 1) {
    const tail = words.slice(at).join(' ');
    const folded = foldText(tail);
    const begins = matcher.questionStart.test(folded) || matcher.order.test(folded);
    if (!begins || scoreQuestion(tail, matcher) < QUESTION_FROM) continue;
    // `what would you …` asks without its first word too.
    const before = words[at - 1] ?? '';
    return matcher.questionWord.test(foldText(before)) ? `${before} ${tail}` : tail;
  }
  return null;
}

const MIN_ASKED_WORDS = 4;
const SMALL_WORDS = /^(?:(?:and|um|uh|so|ok|okay|then|next|also|oh|maybe|or)[,.]?\s+)+/iu;

/** `And um tell us about a complaint that you turned round, which is the couple's` */
function orderedFirst(sentence: string, matcher: Matcher): string | null {
  const bare = sentence.replace(SMALL_WORDS, '');
  const cut = bare.replace(ANSWERED, '').replace(/[.,;:!\s]+$/u, '');
  if (bare === sentence || cut === bare || !matcher.order.test(foldText(cut))) return null;
  return scoreQuestion(cut, matcher) >= QUESTION_FROM ? cut : null;
}

function readBehind(behind: string, matcher: Matcher, isScene: boolean): Expected | null {
  const told = behind.replace(BETWEEN, '');
  const quoted = QUOTED.exec(told)?.[1];
  if (quoted !== undefined) return { text: quoted, isAnswered: told.length > quoted.length + 12 };
  const topic = told.replace(ABOUT, '');
  const cut = topic.replace(ANSWERED, '').replace(/[.,;:!\s]+$/u, '');
  const words = wordsOf(foldText(cut)).length;
  const isAnswered = topic.length > cut.length + 12;
  if (words < 2 || words > MAX_WORDS) return null;
  if (topic !== told) return words <= MAX_TOPIC_WORDS ? { text: cut, isAnswered } : null;
  const setsScene =
    isScene &&
    foldText(cut)
      .split(' ')
      .some((word) => matcher.you.has(word));
  return setsScene || asks(cut, matcher) ? { text: cut, isAnswered } : null;
}

/** Whether words behind what leads to a question ask, be it in one's own person: `they'll ask why I want to leave`. */
export function asks(text: string, matcher: Matcher): boolean {
  const folded = foldText(text);
  if (wordsOf(folded).length < 3) return false;
  return (
    scoreQuestion(text, matcher) >= ASKED_FROM ||
    matcher.order.test(folded) ||
    matcher.questionStart.test(folded) ||
    matcher.questionWord.test(folded) ||
    /^(?:but )?(?:you ve|youve|youre|you are|you have|you) /.test(folded)
  );
}

/** Behind a word that leads to it, less is needed; we chose it. */
const ASKED_FROM = 1.5;

const SAID_TO_IT =
  /^(.{8,120}?),\s+(?=(?:I|I'd|I'm|I've|I’d|I’m|I’ve|well|um|ich|yo|je|nothing)(?![\p{L}'’]))/u;

/** `what's your biggest weakness, I want to fix it myself`: a question at the head of a sentence that goes on with what is said to it. */
export const askedFirst = perText(readFirst);

function readFirst(sentence: string, matcher: Matcher): string | null {
  const head = SAID_TO_IT.exec(sentence)?.[1];
  return head !== undefined && scoreQuestion(head, matcher) >= QUESTION_FROM ? head : null;
}
