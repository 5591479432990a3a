import { withoutLead } from './asked-in-message.ts';
import { foldText } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import type { NoteLine } from './note-line.ts';
import { QUESTION_FROM, scoreQuestion } from './score-question.ts';

/** Who speaks again and again in notes: somebody who asks, somebody who comments, or a friend who does both. */
export type Voice = 'interviewer' | 'coach' | 'friend';

/** Named once or twice, somebody may only be on the panel; we chose this. */
const MIN_SAID = 3;

/** Whose every other line asks may remark in those between; we chose it. */
const MIN_ASKING_SHARE = 0.65;

/** Who asks so often does not only comment; we chose it. */
const MIN_ASKED = 2;

const INITIALS_OR_NAME = /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}{1,15})$/u;
const NOT_A_PERSON =
  /^(?:re|fwd|cc|bcc|from|to|subject|date|nb|ps|tbd|faq|kpi|cv|ad|hr|me|ich|yo|moi|note|notes|tip|tips|idea|example|now|before|then|next|step|phase|von|an|betreff|datum|de|para|asunto|fecha|a|objet)$/;

/** Finds the labels that are voices, by what they mostly say. */
export function findVoices(lines: readonly NoteLine[], matcher: Matcher): ReadonlyMap<string, Voice> {
  const said = new Map<string, { all: number; asked: number }>();
  for (const { label } of lines) {
    const isFree = label?.concept === null && label.topic === null && label.rest !== '';
    if (!isFree) continue;
    if (!INITIALS_OR_NAME.test(label.text) || NOT_A_PERSON.test(label.folded)) continue;
    const { all, asked } = said.get(label.folded) ?? { all: 0, asked: 0 };
    const isAsked = scoreQuestion(withoutLead(label.rest), matcher) >= QUESTION_FROM ? 1 : 0;
    said.set(label.folded, { all: all + 1, asked: asked + isAsked });
  }
  const voices = new Map<string, Voice>();
  for (const [name, { all, asked }] of said) {
    if (all >= MIN_SAID)
      voices.set(
        name,
        asked > all * MIN_ASKING_SHARE ? 'interviewer' : asked >= MIN_ASKED ? 'friend' : 'coach',
      );
  }
  return voices;
}

/** The name that a label begins with, without what is said about its bearer. */
export function nameIn(label: string): string {
  return foldText(label.replace(/\s*[(,].*$|\s+\d.*$/u, ''));
}
