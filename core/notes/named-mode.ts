import { asksEmployer } from './asks-employer.ts';
import { topFrame, type Draft, type Mode } from './draft.ts';
import { hasItems } from './has-items.ts';
import {
  ANSWERS,
  askingHeading,
  directionOf,
  isMockHeading,
  modeOfPicture,
  REPLY_FROM,
  SAID,
} from './heading-signs.ts';
import type { Concept } from './lexicon.ts';
import type { NoteLine } from './note-line.ts';
import { opensByLabel } from './opens-by-label.ts';
import { PLAIN_TOPICS } from './topic.ts';

/** Headings that are sections even where a question's topic has the same name. */
const BEFORE_TOPICS: ReadonlySet<Concept> = new Set<Concept>([
  'to-ask',
  'private',
  'feedback',
  'others-questions',
  'mock',
]);

/** How many lines ahead a bare `Questions` is looked into, to see whose questions they are. */
const LOOK_AHEAD = 25;

/** Behind what is to be said, what is not to be forgotten is to be done. */
const BARE_REMINDER =
  /^(?:(?:dont|do not) forget|remember|(?:noch )?nicht vergessen|no olvidar|ne pas oublier|niet vergeten)$/;

const ARROW = /^(?:→|➜|➔|⇒|[-=]{1,2}>)/u;

/** The section that a heading's own words name, or null. */
export function namedMode(draft: Draft, line: NoteLine): Mode | null {
  const { label, block } = line;
  if (ARROW.test(block.text)) return null;
  const direction = directionOf(line);
  if (direction !== null) return direction;
  const picture = line.concept === null ? modeOfPicture(line) : null;
  if (picture !== null) return picture;
  if (isGroupOfOwn(draft, line)) return 'to-ask';
  if (!line.isHeading || line.questionScore >= 4) {
    // `Do you have any questions for us?` is where one's own questions stand.
    return line.concept === 'to-ask' || asksForQuestions(draft, line) ? 'to-ask' : null;
  }
  const isCapitals = /\p{Lu}{3}/u.test(label?.text ?? '') && !/\p{Ll}/u.test(label?.text ?? '');
  const isTitle = (block.headingLevel === 1 || isCapitals) && label?.concept === 'stories';
  const isNaming = label !== null && (label.rest === '' || isTitle || opensByLabel(line));
  const concept = line.concept ?? (isNaming ? label.concept : null);
  const topic = line.topic ?? label?.topic ?? null;
  const asking = askingHeading(line);
  if (asking !== null && concept === null) return asking;
  if (isMockHeading(line)) return 'mock';
  if (concept === null && label?.rest === '' && (SAID.test(line.folded) || REPLY_FROM.test(line.folded)))
    return 'feedback';
  if (concept === 'answer' && REPLY_FROM.test(line.folded)) return 'feedback';
  if (concept === null || isPart(concept)) return null;
  if (
    concept === 'to-ask' &&
    line.folded.split(' ').some((word) => word.length > 1 && draft.coaches.has(word))
  )
    return 'others-questions';
  const isAmongQuestions = topFrame(draft).mode === 'questions' || topFrame(draft).mode === 'mock';
  const isTopic = topic !== null && (PLAIN_TOPICS.has(topic) || isAmongQuestions);
  if (isTopic && !BEFORE_TOPICS.has(concept)) return null;
  if (concept === 'values' && /\bvalues?\b.*\?$/.test(block.text)) return null;
  if (concept === 'mission' && standsOverList(draft, line)) return 'values';
  if (concept === 'values' && standsOverStories(draft, line)) return 'questions';
  if (concept === 'questions' && draft.questions.length > 0 && !ANSWERS.test(line.folded))
    return whoseQuestions(draft, line);
  if (concept === 'points' && BARE_REMINDER.test(line.folded) && draft.homes.includes('point'))
    return 'to-dos';
  if (concept === 'alternate' || concept === 'answers-which' || concept === 'question') return null;
  if (concept === 'answer') return null;
  return concept;
}

/** `**Team**` over a list of its own, among what is to be asked, says only what that is about. */
function isGroupOfOwn(draft: Draft, line: NoteLine): boolean {
  const { block, text } = line;
  const isBoldItem = block.isBold && block.marker !== 'none' && !text.endsWith('?');
  return isBoldItem && topFrame(draft).mode === 'to-ask' && hasItems(draft, line);
}

/** A mission is a sentence; a list below the word is of values. */
function standsOverList({ lines }: Draft, { i }: NoteLine): boolean {
  return [1, 2].every((ahead) => (lines[i + ahead]?.block.marker ?? 'none') !== 'none');
}

/** `Behaviours` over situations and results holds what one is asked about. */
function standsOverStories(draft: Draft, { i }: NoteLine): boolean {
  const ahead = draft.lines.slice(i + 1, i + 1 + LOOK_AHEAD_PARTS);
  return ahead.filter((line) => isPart(line.label?.concept ?? 'answer')).length > 1;
}

const LOOK_AHEAD_PARTS = 8;

function isPart(concept: Concept): boolean {
  return ['situation', 'task', 'action', 'result', 'lesson'].includes(concept);
}

function asksForQuestions({ matcher }: Draft, { folded, wordCount }: NoteLine): boolean {
  return wordCount <= 12 && matcher.conceptTests.get('to-ask')?.test(folded) === true;
}

/** A later `Questions` may hold one's own: its lines tell. */
function whoseQuestions(draft: Draft, line: NoteLine): Mode {
  const ahead = draft.lines.slice(line.i + 1, line.i + 1 + LOOK_AHEAD);
  const end = ahead.findIndex(({ isHeading, rank }) => isHeading && rank <= line.rank);
  const section = end < 0 ? ahead : ahead.slice(0, end);
  const asked = section.filter(({ questionScore, text }) => questionScore >= 2 || text.endsWith('?'));
  const own = asked.filter(({ folded }) => asksEmployer(draft.matcher, folded)).length;
  return own > asked.length / 2 ? 'to-ask' : 'questions';
}
