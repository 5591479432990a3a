import type { PartName } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { sentencesOf } from './sentences.ts';
import { perText } from './per-text.ts';

/** A story that a paragraph tells, and the parts of it that its sentences begin. */
export type ToldStory = { readonly title: string; readonly parts: readonly PartName[] };

/** How a sentence begins that tells one part of a story. */
const CUES: readonly (readonly [PartName, RegExp])[] = [
  [
    'task',
    /^(?:and |so )?(?:my (?:job|task|role|part) was|i had to|it was (?:down|up) to me|i was asked to|what i had to do|meine aufgabe war|ich (?:sollte|musste)|me tocaba|tenia que|mi (?:tarea|papel) era|je devais|mon role etait|il fallait)\b/,
  ],
  [
    'action',
    /^(?:and |so )?(?:what i did|the first thing i did|i (?:decided|started|set up|sat down|went|called|rang|asked|wrote|moved)|ich habe|was ich (?:gemacht|getan) habe|lo que hice|decidi|ce que j ai fait|j ai (?:decide|commence|appele))\b/,
  ],
  [
    'result',
    /^(?:and )?(?:in the end|at the end|the (?:result|outcome|upshot) was|as a result|eventually|since then|am ende|im ergebnis|al final|el resultado|au final|a la fin|le resultat)\b/,
  ],
  [
    'lesson',
    /^(?:and )?(?:what i (?:took|learn(?:ed|t)|take)|it taught me|the lesson|i learn(?:ed|t)|next time id|gelernt habe ich|was ich (?:gelernt|mitgenommen) habe|lo que aprendi|aprendi que|ce que j ai appris|j ai appris)\b/,
  ],
];

/** A title is as short as a heading; fewer parts are any tale. We chose these. */
const MAX_TITLE_WORDS = 6;
const MIN_PARTS = 3;
const MIN_SENTENCES = 4;

/** The story that a paragraph tells below its first few words: `The keys. A colleague … My job was … In the end …`; null for any other. */
export const toldStory = perText((text, matcher): ToldStory | null => {
  const [title = '', ...sentences] = sentencesOf(text, matcher);
  const words = wordsOf(foldText(title)).length;
  if (sentences.length < MIN_SENTENCES || words === 0 || words > MAX_TITLE_WORDS || !title.endsWith('.'))
    return null;
  const folded = sentences.map(foldText);
  const told = CUES.filter(([, cue]) => folded.some((sentence) => cue.test(sentence))).map(([part]) => part);
  if (told.length < MIN_PARTS) return null;
  return { title: title.replace(/\.$/, ''), parts: ['situation', ...told] };
});

/** `The flood story okay so the situation was …`: what a story is called by whoever dictates it; empty for none. */
export function dictatedTitle(text: string): string {
  const [, title = ''] = DICTATED.exec(text) ?? CALLED.exec(text) ?? [];
  return title;
}

/** `Call it the Sunday sailing.` */
const CALLED =
  /\b(?:call(?:ed)? (?:it|this one)|nenn ich|lo llamo|je l['’]appelle)\s+["“„«]?(\p{L}[^.,;:!?"”“»]{3,40})["”“»]?(?:[.,;:!]|$)/iu;
const DICTATED =
  /\b((?:the|my|die|la|el|l['’])\s?(?:[\p{L}'’-]+\s){1,4}?(?:story|one|geschichte|historia|histoire))\b(?=[\s,:]+(?:ok(?:ay)?|so|right|well|also|pues|alors|um|the situation))/iu;
