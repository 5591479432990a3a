import { closeFrames } from './close-frames.ts';
import type { Correction } from './correction.ts';
import { put, topFrame, type Draft } from './draft.ts';
import { isNestedInAnswer, addAlternate, placeQuestion } from './place-question.ts';
import type { NoteLine } from './note-line.ts';
import { openSection } from './open-section.ts';
import { findPart } from './find-part.ts';
import { placeStoryTitle } from './place-story-title.ts';
import { addNames, addValues, splitGloss, splitList } from './place-value.ts';

/** Places a line as a person said; the lines after it are then read with that known. */
export function placeFixed(draft: Draft, line: NoteLine, { home, of }: Correction): void {
  const owner = of === undefined ? -1 : draft.lines.findIndex(({ block }) => block.line === of);
  placeAs(draft, line, home, owner < 0 ? null : owner);
  draft.isDoubtful[line.i] = false;
  draft.fixed.set(line.i, draft.homes[line.i] ?? home);
}

/** Whatever was made of the lines since, a person's word stands. */
export function restoreFixed(draft: Draft): void {
  for (const [i, home] of draft.fixed) draft.homes[i] = home;
}

function placeAs(draft: Draft, line: NoteLine, home: Correction['home'], owner: number | null): void {
  const { i } = line;
  const question = owner ?? draft.question?.i ?? draft.questions.at(-1)?.i ?? null;
  const story = owner ?? draft.story?.i ?? draft.stories.at(-1)?.i ?? null;
  switch (home) {
    case 'question':
      placeQuestion(draft, line, wordsOf(line, 'question'), true);
      return;
    case 'alternate':
      if (question === null) placeQuestion(draft, line, line.text, true);
      else addAlternate(draft, line, wordsOf(line, 'alternate'), question);
      return;
    case 'story':
      if (!isNestedInAnswer(draft, line)) draft.question = null;
      placeStoryTitle(draft, line, wordsOf(line, 'story'));
      return;
    case 'part':
      put(draft, line, 'part');
      draft.storyOf[i] = story;
      addPart(draft, line, story);
      return;
    case 'value':
      placeValues(draft, line);
      return;
    case 'heading':
      placeHeading(draft, line);
      return;
    case 'answer':
    case 'point':
    case 'tag':
      put(draft, line, home, home === 'point' ? wordsOf(line, 'points') : line.text);
      draft.questionOf[i] = question;
      return;
    case 'feedback':
      put(draft, line, home, wordsOf(line, 'feedback'));
      draft.questionOf[i] = owner;
      return;
    case 'company':
    case 'role':
    case 'mission':
      draft[home] = { i, text: wordsOf(line, home) };
      put(draft, line, home, draft[home].text);
      return;
    case 'question-to-ask':
    case 'private':
    case 'link':
    case 'to-do':
    case 'separator':
    case 'unplaced':
      put(draft, line, home);
  }
}

type LabelConcept = NonNullable<NoteLine['label']>['concept'];

/** The line without a label that says what it is anyway. */
function wordsOf({ label, text }: NoteLine, concept: LabelConcept): string {
  return label?.concept === concept && label.rest !== '' ? label.rest : text;
}

function addPart(draft: Draft, line: NoteLine, story: number | null): void {
  const name = findPart(draft, line);
  if (name !== null && story !== null) draft.parts.push({ i: line.i, name, story, isEmpty: false });
}

function placeValues(draft: Draft, line: NoteLine): void {
  const { question } = draft;
  draft.question = null;
  const names = line.block.boldLead === '' ? splitList(line.text) : null;
  if (names) addNames(draft, line, names);
  else addValues(draft, line, [splitGloss(line)]);
  draft.question = question;
}

function placeHeading(draft: Draft, line: NoteLine): void {
  closeFrames(draft, line);
  if (openSection(draft, line) && draft.homes[line.i] === 'heading') return;
  put(draft, line, 'heading');
  const { rank, i, block } = line;
  const { mode } = topFrame(draft);
  draft.question = null;
  draft.story = null;
  draft.heading = i;
  draft.frames.push({
    mode: mode === 'questions' ? mode : 'none',
    rank,
    i,
    isList: block.marker !== 'none',
    indent: block.indent,
    question: null,
    hasList: false,
    count: 0,
  });
}
