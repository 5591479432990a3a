import { asksEmployer } from './asks-employer.ts';
import { put, topFrame, type Draft, type Mode } from './draft.ts';
import { foldText } from './fold-text.ts';
import {
  ANSWERS,
  askingHeading,
  directionOf,
  isMockHeading,
  MOCK,
  modeOfPicture,
  REPLY_FROM,
  SAID,
} from './heading-signs.ts';
import type { Concept } from './lexicon.ts';
import { standsAsHeading } from './heading-habits.ts';
import { voteOnSection } from './section-vote.ts';
import { questionNumbered } from './question-numbered.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { announcesTheirQuestions, standsOverQuotes, standsOverRemarks } from './opens-mock.ts';
import { isTitleFor, markedTitle } from './opens-story.ts';
import { placeStoryTitle } from './place-story-title.ts';
import { opensByLabel } from './opens-by-label.ts';
import { PLAIN_TOPICS } from './topic.ts';

/** Sections of the whole document: a question before them is over. */
const WIDE: ReadonlySet<Mode> = new Set<Mode>([
  'questions',
  'others-questions',
  'to-ask',
  'values',
  'stories',
  'mock',
  'background',
  'logistics',
  'company',
  'role',
  'mission',
  'links',
  'to-dos',
  'private',
]);

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

/** Opens the section that a heading names; gives back false for a line that opens none. */
export function openSection(draft: Draft, line: NoteLine): boolean {
  if (openAnswerTo(draft, line)) return true;
  const title = markedTitle(line);
  if (title !== null) {
    draft.question = null;
    placeStoryTitle(draft, line, title);
    return true;
  }
  const mode = namedMode(draft, line) ?? unnamedMode(draft, line);
  if (mode === null) return false;
  if (isTitleFor(draft, line, mode)) {
    draft.question = null;
    placeStoryTitle(draft, line);
    return true;
  }
  if (mode === 'story') {
    placeStoryTitle(draft, line);
    return true;
  }
  const { block, i, rank } = line;
  const isNested = draft.question !== null && block.indent > draft.question.indent;
  const isTied = draft.question !== null && (isNested || !WIDE.has(mode)) && !isFarFromQuestion(draft, line);
  const question = isTied ? (draft.question?.i ?? null) : null;
  if (!isTied) draft.question = null;
  if (WIDE.has(mode) && !isNested) draft.story = null;
  if (mode === 'mock' || mode === 'feedback') noteCoaches(draft, line);
  draft.frames.push({
    mode,
    rank,
    i,
    isList: block.marker === 'bullet' || block.marker === 'check',
    indent: block.indent,
    question,
    hasList: false,
    count: 0,
  });
  put(draft, line, 'heading');
  draft.questionOf[i] = null;
  draft.heading = i;
  return true;
}

const ANSWER_TO =
  /^(?:my )?(?:answer|antwort|respuesta|reponse|a)(?: (?:to|zu|a|for|fur))?(?: (?:q|question|frage|no|nr))? ?(\d{1,2})$/;

/** `answer to 1` goes on with the question of that number. */
function openAnswerTo(draft: Draft, line: NoteLine): boolean {
  const number = ANSWER_TO.exec(line.folded)?.[1];
  const asked = number === undefined ? undefined : questionNumbered(draft, number);
  if (asked === undefined) return false;
  const { block, rank } = line;
  draft.question = { i: asked, rank, indent: block.indent, isList: false };
  draft.story = null;
  put(draft, line, 'heading');
  return true;
}

const ARROW = /^(?:→|➜|➔|⇒|[-=]{1,2}>)/u;

/** Names in the heading of a mock are of those who gave it. */
function noteCoaches({ coaches, matcher }: Draft, { text }: NoteLine): void {
  for (const [name] of text.matchAll(/\p{Lu}\p{Ll}{2,}/gu)) {
    const folded = foldText(name);
    if (
      !matcher.titleWord.test(folded) &&
      !MOCK.test(folded) &&
      !matcher.concepts.some(([, concept]) => concept.test(folded))
    )
      coaches.add(folded);
  }
}

function namedMode(draft: Draft, line: NoteLine): Mode | null {
  const { label, block } = line;
  if (ARROW.test(block.text)) return null;
  const direction = directionOf(line);
  if (direction !== null) return direction;
  const picture = line.concept === null ? modeOfPicture(line) : null;
  if (picture !== null) return picture;
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
  if (concept === 'alternate' || concept === 'answers-which' || concept === 'question') return null;
  if (concept === 'answer') return null;
  return concept;
}

/** A line that stands as headings do here opens a section of its own, of what its lines show. */
function unnamedMode(draft: Draft, line: NoteLine): Mode | null {
  const { mode } = topFrame(draft);
  if (isRemarked(draft, line) || standsOverQuotes(draft, line) || standsOverRemarks(draft, line))
    return 'feedback';
  if (announcesTheirQuestions(draft, line)) return 'questions';
  const isLabel = line.isHeading && line.label?.rest === '' && line.label.topic === null;
  if (isLabel && mode === 'none' && draft.question === null && draft.story === null)
    return voteOnSection(draft, listBelow(draft, line));
  const isApart = line.rank >= RANK.weak && mode !== 'questions' && mode !== 'stories';
  if (!standsAsHeading(draft, line) || draft.fixed.has(line.i)) return null;
  const voted = voteOnSection(draft, linesBelow(draft, line));
  return (
    voted ?? (isApart && draft.question === null && draft.story === null && mode !== 'none' ? 'none' : null)
  );
}

/** `## Mags, Sunday` over nothing but remarks, outside of the questions. */
function isRemarked(draft: Draft, { block, topic, concept, questionScore, i }: NoteLine): boolean {
  if (block.headingLevel === 0 || topic !== null || concept !== null || questionScore >= 2) return false;
  const ahead = draft.lines.slice(i + 1, i + 1 + LOOK_AHEAD);
  const end = ahead.findIndex((other) => other.block.headingLevel > 0);
  return voteOnSection(draft, end < 0 ? ahead : ahead.slice(0, end)) === 'feedback';
}

/** The items of the list that begins just below. */
function listBelow({ lines }: Draft, { i, block }: NoteLine): readonly NoteLine[] {
  const ahead = lines.slice(i + 1, i + 1 + LOOK_AHEAD).filter(({ text }) => text !== '');
  const end = ahead.findIndex((other) => other.block.marker === 'none' || other.block.indent < block.indent);
  return end < 0 ? ahead : ahead.slice(0, end);
}

/** The lines up to the next one that stands as headings do. */
function linesBelow(draft: Draft, { i }: NoteLine): readonly NoteLine[] {
  const ahead = draft.lines.slice(i + 1, i + 1 + LOOK_AHEAD);
  const end = ahead.findIndex(
    (line) => line.block.blanksBefore > 0 && (line.concept !== null || standsAsHeading(draft, line)),
  );
  return end < 0 ? ahead : ahead.slice(0, end);
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
  const toAsk = matcher.concepts.find(([concept]) => concept === 'to-ask')?.[1];
  return wordCount <= 12 && toAsk?.test(folded) === true;
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

/** A heading that is no label, or one after a gap, is not about the last question. */
function isFarFromQuestion({ question, lines }: Draft, { block, rank, label, wordCount }: NoteLine): boolean {
  if (question === null) return true;
  if (block.indent > question.indent) return false;
  const owner = lines[question.i];
  if (rank > question.rank || owner?.rank === undefined) return false;
  const isLabel = label !== null && label.rest === '' && wordCount <= 3;
  return !isLabel || block.blanksBefore > 1 || rank < RANK.weak;
}
