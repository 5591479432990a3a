import { asksEmployer } from './asks-employer.ts';
import type { Draft, Mode } from './draft.ts';
import type { NoteLine } from './note-line.ts';

/** So many lines of a section are looked at, and such a share must be of one kind; we chose both. */
const MAX_LOOKED_AT = 20;
const MIN_SHARE = 0.5;
const MIN_VOTES = 2;

/** Half of a section may be private beside errands: more must be, since the others would go with them. We chose it. */
const MIN_PRIVATE_SHARE = 0.6;

/** How a remark on an answer begins, in the languages that notes are in. */
const REMARK =
  /^(?:too |more |less |stop |good |great |nice |slower|slow down|louder|speak |talk |dont |loved |zu |mehr |weniger |gut|langsamer|lauter|super|nicht so |muy |mas |menos |demasiado|bien |hablas?|trop |plus |moins |tres |parle|tu |du |you |your |u |ur |he says |she says |shes says |(?:he |she |they )?said |says |deine? |tus? )/;

/** Whether a line begins as remarks on answers do. */
export function isRemark({ folded, text }: Pick<NoteLine, 'folded' | 'text'>): boolean {
  return REMARK.test(folded) && !text.endsWith('?');
}

/** What the lines below a heading are by themselves, where its own words do not say; null where they do not tell. */
export function voteOnSection(draft: Draft, lines: readonly NoteLine[]): Mode | null {
  const below = lines.filter(({ text }) => text !== '').slice(0, MAX_LOOKED_AT);
  const { matcher } = draft;
  const shareOf = (isOfKind: (line: NoteLine) => boolean, minShare = MIN_SHARE) => {
    const votes = below.filter(isOfKind).length;
    return votes >= MIN_VOTES && votes / below.length >= minShare;
  };
  if (shareOf((line) => line.isPrivate, MIN_PRIVATE_SHARE)) return 'private';
  if (shareOf(({ folded, text }) => asksEmployer(matcher, folded) && /\?\s*$/.test(text))) return 'to-ask';
  if (shareOf(isRemark)) return 'feedback';
  if (shareOf(({ folded, block }) => block.marker === 'check' || matcher.toDoLine.test(folded)))
    return 'to-dos';
  return null;
}
