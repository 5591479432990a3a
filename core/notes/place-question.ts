import { beginsAnswer } from './begins-answer.ts';
import { isAdvice } from './is-advice.ts';
import { ENDS_ASKED, isAskedOfOneself } from './asked-of-oneself.ts';
import { isBlockHead } from './block-head.ts';
import { put, topFrame, type Draft, type DraftQuestion } from './draft.ts';
import { wordsOf } from './fold-text.ts';
import { habitScore } from './habits.ts';
import type { Matcher } from './matcher.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { isBelowNumber, isCategory } from './is-category.ts';
import { partNamed } from './part-named.ts';
import { readQuestion } from './read-question.ts';
import { QUESTION_FROM } from './score-question.ts';
import { PLAIN_TOPICS } from './topic.ts';

/** Below this a question is doubtful; we chose it, as the weights below, on notes of our own. */
const SURE_FROM = 4;

const WHY = /^(?:why|warum|wieso|weshalb|por ?que|pourquoi|perche|waarom)\b/;

/** How much a line, where it stands, is a question of an interviewer. */
export function scoreInPlace(draft: Draft, line: NoteLine): number {
  const { block, topic, folded, wordCount } = line;
  const frame = topFrame(draft);
  const isAmongQuestions = frame.mode === 'questions' || frame.mode === 'mock';
  const isNested = isNestedInAnswer(draft, line);
  let score = line.questionScore;
  if (line.isHeading && line.rank < RANK.weak) score += 1;
  if (block.headingLevel > 0 && ENDS_ASKED.test(line.text)) score += 1;
  if (block.marker === 'number' && block.indent === 0) score += 0.7;
  if (isAmongQuestions) score += 1;
  if (isAskedOfOneself(draft, line)) score += 2;
  if (topic !== null) score += bareScore(draft, line, isAmongQuestions);
  else if (WHY.test(folded) && wordCount <= 7 && !/[.!,;]$/.test(line.text)) {
    score += (line.isHeading ? 4.2 : 1.6) - (block.marker === 'bullet' ? 1 : 0);
  }
  if (/\binterview\b/.test(folded)) score -= 1;
  const isListedInMock = frame.mode === 'mock' && block.marker !== 'none';
  if (frame.mode !== 'questions' && !isListedInMock && draft.question === null && topic === null)
    score += strangerScore(draft, line);
  if (isAmongQuestions || draft.question !== null) score += siblingScore(draft, line);
  if (isNested) score -= nestedPenalty(draft, line) + (QUOTED_FIRST.test(line.text) ? 3 : 0);
  if ((frame.mode === 'questions' || frame.mode === 'none') && !isAboveParts(draft, line))
    score += habitScore(draft, line);
  return score;
}

/** `"what would it let you do?" then the workaround` is what the candidate would say. */
const QUOTED_FIRST = /^["“„«][^"”“»]+["”“»]\s+\S/u;

/** What stands over the parts of a story is its title, and a question only by its own words. */
function isAboveParts({ lines, matcher, homes }: Draft, { i }: NoteLine): boolean {
  const above = lines[i - 1]?.text === '' ? i - 2 : i - 1;
  if (homes[above] !== 'question') return false;
  const next = lines[i + 1];
  const concept = next?.label?.concept ?? null;
  return concept === 'situation' || partNamed(next?.block.boldLead ?? '', matcher) === 'situation';
}

function bareScore(
  draft: Draft,
  { topic, block, isHeading, wordCount }: NoteLine,
  isAmongQuestions: boolean,
): number {
  const isPlainTopic = topic !== null && PLAIN_TOPICS.has(topic);
  const isListed = block.marker === 'bullet' || block.marker === 'check';
  if (isPlainTopic) return isHeading || !isListed || isAmongQuestions ? 6 : 2;
  if (isHeading) return 3.2;
  if (isListed) return isAmongQuestions ? 2.4 : 0;
  return wordCount <= 4 && (isAmongQuestions || draft.question !== null) ? 3.2 : 2;
}

/** Under a question, what speaks to nobody is a thought and no question. */
function nestedPenalty({ matcher }: Draft, { folded, text }: NoteLine): number {
  if (!text.includes('?')) return 2;
  const speaksTo = speaksToSomebody(matcher, folded) || matcher.order.test(folded);
  return speaksTo ? 0.8 : 4;
}

/** `lunch with the boss?? check with HR`: whoever wrote it wondered. */
const WONDERED = /[?？]{2,}\s*(?:\S|$)/u;

/** Before any question, one that speaks to nobody is more likely the candidate's own. */
function strangerScore({ matcher }: Draft, { folded, text }: NoteLine): number {
  if (speaksToSomebody(matcher, folded) || matcher.order.test(folded)) return 0;
  return WONDERED.test(text) ? -4 : -1.5;
}

function speaksToSomebody({ you }: Matcher, folded: string): boolean {
  return wordsOf(folded).some((word) => you.has(word));
}

/** `Handling complaints` is what one may be asked about. */
const DOING =
  /^(?:managing|handling|dealing|working|supporting|leading|resolving|coping|prioriti[sz]ing|motivating|teaching|planning|delivering|balancing|building|giving|receiving|taking|making|umgang|gestion|gestionar|gerer|manejo|trato)\b/;

/** `Hitting targets` */
const GERUND = /^(?!during|nothing|something|anything|everything|being|thing|morning|evening)\w{2,}ing /;

/** A plain line after a list of answers begins something new. */
function siblingScore(draft: Draft, line: NoteLine): number {
  const { block, i, wordCount, folded, text } = line;
  if (block.marker !== 'none' || block.isBold || wordCount > 12 || /[.!,;]$/.test(text)) return 0;
  const above = [1, 2, 3, 4]
    .map((back) => draft.lines[i - back])
    .find((other) => other !== undefined && other.text !== '' && draft.homes[other.i] !== 'tag');
  const owner = draft.question === null ? undefined : draft.lines[draft.question.i];
  const leavesList = above !== undefined && above.block.marker !== 'none' && owner?.block.marker === 'none';
  const heads = isBlockHead(draft.lines, line);
  const isGerund = heads && wordCount > 1 && wordCount <= 7 && GERUND.test(folded);
  const doing = DOING.test(folded) ? 2.2 : isGerund ? 1.2 : 0;
  return (leavesList || heads ? 1 : 0) + doing;
}

/** Whether a line stands, further in, under the question before it. */
export function isNestedInAnswer(draft: Draft, { block, rank }: NoteLine): boolean {
  const { question } = draft;
  if (question === null) return false;
  const isDeeper = block.indent > question.indent || isBelowNumber(draft.lines[question.i]?.block, block);
  return isDeeper || (rank >= RANK.list && question.rank < RANK.list && block.marker === 'bullet');
}

/** Under a heading that asks, a plain line that neither asks nor orders nor names a topic is of the answer, whatever stands below it. */
export function isUnderAskingHeading({ question, lines, matcher }: Draft, line: NoteLine): boolean {
  const { block, text, folded, topic } = line;
  if (question === null || (lines[question.i]?.block.headingLevel ?? 0) === 0) return false;
  if (block.headingLevel > 0 || block.isBold) return false;
  if (/[?？]/u.test(text)) return false;
  if (isAdvice(line) && isWholeQuestion(lines[question.i])) return true;
  return topic === null && !matcher.order.test(folded);
}

function isWholeQuestion(line: NoteLine | undefined): boolean {
  return line !== undefined && line.questionScore >= QUESTION_FROM;
}

/** `describe → logs → exit code` says what to do one after the other. */
const STEPS = /(?:→|⇒|[-=]>).*(?:→|⇒|[-=]>)/u;

/** Whether a line is taken for an interviewer's question. */
export function isQuestion(draft: Draft, line: NoteLine): boolean {
  if (beginsAnswer(line.folded) || isUnderAskingHeading(draft, line) || STEPS.test(line.text)) return false;
  return scoreInPlace(draft, line) >= QUESTION_FROM && !isCategory(draft, line);
}

/**
 * Makes a line a question, with all that its line says.
 *
 * @param beside what stands on the line besides the words given, where that is known
 */
export function placeQuestion(
  draft: Draft,
  line: NoteLine,
  written: string,
  isSure = false,
  beside: Partial<Pick<DraftQuestion, 'hasInlineAnswer' | 'pointers'>> = {},
): void {
  const { block, i } = line;
  const read = readQuestion(written, draft.matcher);
  const isDoubtful = !isSure && scoreInPlace(draft, line) < SURE_FROM;
  put(draft, line, 'question', read.text, isDoubtful);
  draft.questions.push({
    i,
    text: read.text,
    topic: line.topic ?? line.label?.topic ?? null,
    isBare: line.questionScore < QUESTION_FROM,
    isAlternateOf: null,
    hasInlineAnswer: read.answer !== '',
    pointers: read.pointer === '' ? [] : [read.pointer],
    ...beside,
  });
  for (const text of read.alternates) addAlternate(draft, line, text, i);
  const rank = block.marker === 'none' || line.isHeading ? line.rank : Math.max(line.rank, RANK.list);
  draft.question = { i, rank, indent: block.indent, isList: block.marker !== 'none' };
  draft.story = null;
}

/** Adds other words for a question; on its own line they have that home too. */
export function addAlternate(draft: Draft, line: NoteLine, written: string, of: number): void {
  const { text } = readQuestion(written, draft.matcher);
  draft.questions.push({
    i: line.i,
    text,
    topic: line.topic,
    isBare: false,
    isAlternateOf: of,
    hasInlineAnswer: false,
    pointers: [],
  });
  if (line.i !== of) put(draft, line, 'alternate', text);
}
