import type { Matcher } from './matcher.ts';

/** What interviewers ask, though it speaks of a team, a company or a role as candidates' questions do. */
const OF_CANDIDATE = new RegExp(
  [
    '\\b(?:a|an|one|the last|another) (?:time|times|situation|example|instance|occasion|moment)\\b',
    '\\b(?:do|did|would|have|had|are|were|can|could|will|when|how|why|if) you (?:(?:ever|usually|typically|normally|personally|also) )?(?:do|done|did|try|tried|handle|handled|prefer|deal|dealt|feel|felt|think|manage|managed|react|approach|prioriti[sz]e|learn|learned|solve|come|came|know|want|need|consider|disagree|leave|left|see|make|made|get|got|go|push|stay|keep|set|started|resolve|motivate|lead|led|influence)\\b',
    '\\byou (?:would|are|were|had|have|can|could|should) (?:be |to |been )?(?:a )?(?:good|right|the|best|interested|hired?|proud|made|done|handle|deal)\\b',
    '\\b(?:your|ur) (?:weakness\\w*|strength\\w*|greatest|proudest|career|experience|motivation|last|current|previous|ideal|role in|part in|colleagues|co ?workers|manager|boss)\\b',
    '\\b(?:why|warum|wieso|por ?que|pourquoi) (?:here|us|hier|aqui|nosotros|ici|nous)\\b',
    '^(?:why|warum|wieso|por ?que|pourquoi) (?:this|these|diese\\w*|est[ea]s?|ce|cet|cette) \\w+$',
    '\\b(?:situation|beispiel|mal), ?(?:in der|als|wo|bei dem)?\\b|\\b(?:una (?:vez|situacion|ocasion)|un (?:ejemplo|momento))\\b|\\b(?:une (?:fois|situation|occasion)|un exemple)\\b',
  ].join('|'),
);

/** Whether a question, folded, is one that candidates ask and interviewers do not. */
export function asksEmployer({ asksThem }: Matcher, folded: string): boolean {
  return asksThem.test(folded) && !OF_CANDIDATE.test(folded);
}
