import type { Draft, DraftQuestion } from './draft.ts';
import { foldText } from './fold-text.ts';
import { keysOf, likeness, readGist, type Gist } from './likeness.ts';
import { put } from './draft.ts';

/** A question with its other wordings, short headings among them. */
export type QuestionGroup = {
  readonly main: DraftQuestion;
  readonly others: DraftQuestion[];
  readonly gist: Gist;
};

/** From this likeness on two wordings ask the same; we chose it, on notes of our own. */
const SAME_FROM = 0.62;

/** More questions than this are compared by their words' index only up to here. */
const MAX_COMPARED = 60;

/** Joins questions that ask the same in other words. */
export function groupQuestions(draft: Draft): QuestionGroup[] {
  const groups: QuestionGroup[] = [];
  const byStem = new Map<string, QuestionGroup[]>();
  const byLine = new Map<number, QuestionGroup>();
  for (const question of draft.questions) {
    const gist = readGist(question.text, draft.matcher, question.topic);
    const explicit = question.isAlternateOf === null ? undefined : byLine.get(question.isAlternateOf);
    const isOwn = draft.fixed.get(question.i) === 'question' && question.isAlternateOf === null;
    const same = explicit ?? (isOwn ? undefined : findSame(gist, question, byStem));
    if (same) {
      same.others.push(question);
      if (question.i !== same.main.i) {
        const line = draft.lines[question.i];
        if (line) put(draft, line, 'alternate', question.text, draft.isDoubtful[question.i]);
        byLine.set(question.i, same);
      }
      continue;
    }
    const group = { main: question, others: [], gist };
    groups.push(group);
    byLine.set(question.i, group);
    for (const key of keysOf(gist)) byStem.set(key, [...(byStem.get(key) ?? []).slice(-MAX_COMPARED), group]);
  }
  return groups;
}

function findSame(
  gist: Gist,
  question: DraftQuestion,
  byStem: Map<string, QuestionGroup[]>,
): QuestionGroup | undefined {
  const candidates = new Set(keysOf(gist).flatMap((key) => byStem.get(key) ?? []));
  let best: QuestionGroup | undefined;
  let most = SAME_FROM;
  for (const group of candidates) {
    const alike =
      likeness(gist, group.gist) +
      sameTopic(question, group.main) +
      containedIn(gist, group.gist) +
      askedOnce(gist, group.gist) -
      askedOtherwise(question, group.main);
    if (alike >= most) {
      best = group;
      most = alike;
    }
  }
  return best;
}

/** `Territory` is short for a question with that word in it. */
function containedIn(bare: Gist, full: Gist): number {
  const isWithin =
    bare.isBare && bare.stems.size > 0 && [...bare.stems].every((stem) => full.stems.has(stem));
  return isWithin ? 0.15 : 0;
}

/** Nobody is asked twice why she leaves, however it is put: `What made you look for a new job?` */
function askedOnce(one: Gist, other: Gist): number {
  return one.topics.has('why-leave') && other.topics.has('why-leave') ? 0.5 : 0;
}

const REASON =
  /^(?:why|warum|wieso|weshalb|por que|pourquoi|waarom|perche|what (?:makes|made|attract\w*|draws|drew|interests?|motivat\w*|brings)|was (?:reizt|motiviert|bringt)|que te|qu est ce qui)\b/;
const THING = /^(?:what|which|was|welche\w*|que|cual\w*|quel\w*|wat|welke?|che|qual\w*)\b/;

/** What one wants in a job is not why one wants this one. */
function askedOtherwise(one: DraftQuestion, other: DraftQuestion): number {
  const [first, second] = [foldText(one.text), foldText(other.text)];
  const isOther = (why: string, what: string) => REASON.test(why) && THING.test(what) && !REASON.test(what);
  return isOther(first, second) || isOther(second, first) ? 0.5 : 0;
}

/** Two that are both headings of one topic, or one such and a question on it, are surely the same. */
function sameTopic(one: DraftQuestion, other: DraftQuestion): number {
  return one.topic !== null && one.topic === other.topic ? 0.3 : 0;
}
