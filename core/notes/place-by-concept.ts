import { put, type Draft, type Mode } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { leadsToValues } from './leads-to-values.ts';
import type { NoteLine } from './note-line.ts';
import { addAlternate, isNestedInAnswer, placeQuestion } from './place-question.ts';
import { placeStoryTitle } from './place-story-title.ts';
import { addNames, splitList } from './place-value.ts';
import { putItems } from './put-items.ts';
import type { Label } from './read-label.ts';
import { scoreQuestion } from './score-question.ts';

/** Reads a line by what its label names; gives back false where that says nothing of the rest. */
export function placeByConcept(draft: Draft, line: NoteLine, { concept, rest }: Label, mode: Mode): boolean {
  const isInAnswer = isNestedInAnswer(draft, line);
  const owner = draft.question?.i ?? null;
  switch (concept) {
    case 'question':
      // `q8 = Ship the small thing` says what a question is about.
      if (OF_NUMBER.test(line.text)) {
        put(draft, line, 'unplaced');
        return true;
      }
      // `Asked: 1, 4, 10` names questions that stand above.
      if (!/\p{L}{2}/u.test(rest)) {
        put(draft, line, 'unplaced');
        return true;
      }
      if (
        !/^(?:q|f|p|v|d|question|frage|pregunta|domanda|vraag|pergunta|interviewer)/.test(
          line.label?.folded ?? '',
        )
      ) {
        if (
          scoreQuestion(rest, draft.matcher) < 1.5 &&
          !/asked|gefragt|pregunt/.test(line.label?.folded ?? '')
        )
          return false;
      }
      placeQuestion(draft, line, rest, true);
      return true;
    case 'answer':
      if (draft.story !== null && owner === null) return placeAnswersWhich(draft, line, rest, draft.story.i);
      put(draft, line, owner === null ? 'unplaced' : 'answer', rest, owner === null);
      draft.questionOf[line.i] = owner;
      return true;
    case 'alternate':
      if (draft.homes[line.i - 1] === 'question-to-ask') {
        put(draft, line, 'question-to-ask', rest);
        return true;
      }
      if (owner === null || wordsOf(foldText(rest)).length > 20) return false;
      addAlternate(draft, line, rest, owner);
      draft.questionOf[line.i] = owner;
      return true;
    case 'company':
    case 'role':
    case 'mission':
      if (isInAnswer || draft[concept] !== null || draft.story !== null) return false;
      draft[concept] = { i: line.i, text: rest };
      put(draft, line, concept, rest);
      return true;
    case 'values':
      if (leadsToValues(draft, line)) return false;
      placeValuesLabel(draft, line, rest);
      return true;
    case 'to-ask':
      if (mode === 'to-dos' || line.block.marker === 'check') return false;
      putItems(draft, line, 'question-to-ask', rest);
      return true;
    case 'others-questions':
      put(draft, line, 'unplaced', line.text, true);
      return true;
    case 'private':
      // `Never say no = offer another` among values is one.
      if (mode === 'values' && draft.homes[line.i - 1] === 'value') return false;
      putItems(draft, line, 'private', rest);
      return true;
    case 'points':
      if (mode === 'feedback') return false;
      putItems(draft, line, 'point', rest);
      draft.questionOf[line.i] = owner;
      return true;
    case 'feedback':
      putItems(draft, line, 'feedback', rest);
      draft.questionOf[line.i] = owner;
      return true;
    case 'to-dos':
      put(draft, line, 'to-do', rest);
      return true;
    case 'links':
      if (line.block.urls.length === 0) return false;
      put(draft, line, 'link', rest);
      return true;
    case 'story':
    case 'stories':
      return placeStoryLabel(draft, line, rest, mode);
    case 'answers-which':
      return draft.story !== null && placeAnswersWhich(draft, line, rest, draft.story.i);
    case 'mock':
      if (wordsOf(foldText(rest)).length < MIN_REMARK_WORDS || scoreQuestion(rest, draft.matcher) > 1)
        return false;
      put(draft, line, 'feedback', rest);
      return true;
    case 'questions':
    case 'background':
    case 'logistics':
    case 'situation':
    case 'task':
    case 'action':
    case 'result':
    case 'lesson':
    case null:
      return false;
  }
}

const OF_NUMBER = /^q(?:uestion)?\s?\d{1,2}\s*=/iu;

/** Fewer words behind `Mock:` only say when or with whom; we chose it. */
const MIN_REMARK_WORDS = 5;

/** `answers: conflict, influence` under a story says what it is good for. */
function placeAnswersWhich(draft: Draft, line: NoteLine, rest: string, story: number): true {
  draft.answersWhich.push({ story, text: rest });
  put(draft, line, 'part');
  draft.storyOf[line.i] = story;
  return true;
}

/** Behind their label names may be as long as on lines of their own; we chose it. */
const MAX_LABELLED_WORDS = 7;

function placeValuesLabel(draft: Draft, line: NoteLine, rest: string): void {
  const names = splitList(rest, MAX_LABELLED_WORDS) ?? [rest.replace(/[.]$/, '')];
  addNames(draft, line, names);
}

/** What it is about is told right below it. */
function standsOverParts({ lines }: Draft, { i, block }: NoteLine): boolean {
  const next = lines[i + 1];
  return next?.label?.concept === 'situation' && next.block.indent > block.indent;
}

/** `Story: the flood` under a question points to it; elsewhere it is the story's title. */
function placeStoryLabel(draft: Draft, line: NoteLine, rest: string, mode: Mode): boolean {
  if (draft.question === null || mode === 'stories' || standsOverParts(draft, line)) {
    placeStoryTitle(draft, line, rest);
    return true;
  }
  draft.pointers.push({ from: draft.question.i, text: rest });
  put(draft, line, 'answer', rest);
  draft.questionOf[line.i] = draft.question.i;
  return true;
}
