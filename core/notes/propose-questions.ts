import type { ProposedQuestion } from './proposal.ts';
import type { Draft, DraftQuestion, DraftStory, PartName } from './draft.ts';
import { foldText } from './fold-text.ts';
import type { QuestionGroup } from './group-questions.ts';
import { joinLines } from './join-lines.ts';
import { BANDS, kindOf } from './kind-of-topic.ts';
import type { FindKnown } from './match-known.ts';
import type { NoteLine } from './note-line.ts';
import { itemsAt, lineOf } from './propose-lists.ts';
import { storiesNamed } from './find-story-links.ts';
import { isEmptyPart, partLines } from './story-parts.ts';
import { wordPrompt } from './word-prompt.ts';

/** What is known of the notes besides their lines. */
export type About = {
  readonly tags: ReadonlyMap<number, readonly string[]>;
  readonly findKnown: FindKnown;
  readonly company: string | null;
};

/** Which questions point to which story, by indices of lines. */
export type Pointed = ReadonlyMap<number, ReadonlySet<QuestionGroup>>;

const ANSWERS: ReadonlySet<string> = new Set(['answer', 'point', 'part', 'story']);

/** Proposes the questions with what is prepared for each. */
export function proposeQuestions(
  draft: Draft,
  groups: readonly QuestionGroup[],
  about: About,
): { questions: ProposedQuestion[]; pointed: Pointed } {
  const linesOf = linesByOwner(draft, draft.questionOf);
  const storyLines = linesByOwner(draft, draft.storyOf);
  const empty = new Set(draft.parts.filter((part) => isEmptyPart(draft, part)).map(({ i }) => i));
  const titles = titlesOf(draft);
  const naming = new Set(draft.lines.filter(isOfUse).map(({ i }) => i));
  const pointed = new Map<number, Set<QuestionGroup>>();
  const places = new Map(draft.lines.map(({ block }, place) => [block.line, place]));
  const questions = groups.map((group): ProposedQuestion => {
    const own = [group.main, ...group.others];
    const lines = own.flatMap(({ i }) => linesOf.get(i) ?? []);
    const stories = unique([
      ...own.flatMap((question) => storiesOf(draft, question.i, question.pointers)),
      ...storiesMentioned(draft, titles, lines),
    ]);
    for (const { i } of stories) pointed.set(i, (pointed.get(i) ?? new Set()).add(group));
    const fromStories = stories.flatMap(({ i }) => storyLines.get(i) ?? []).filter((i) => !naming.has(i));
    const inline = own
      .filter((question) => question.hasInlineAnswer || saysInstead(draft, question))
      .map(({ i }) => i);
    const answers = [...lines, ...fromStories]
      .filter((i) => !empty.has(i))
      .filter((i) => ANSWERS.has(draft.homes[i] ?? '') || fromStories.includes(i));
    const answerLines = [...answers, ...inline].map((i) => lineOf(draft, i));
    return {
      ...asked(draft, group, about),
      answerLines: joinLines(answerLines, places),
      points: lines.flatMap((i) => itemsAt(draft, i, 'point')),
      values: unique([...own.map(({ i }) => i), ...lines].flatMap((i) => about.tags.get(i) ?? [])),
      parts: partsOf(
        draft,
        own.map(({ i }) => i),
        stories,
      ),
    };
  });
  return { questions, pointed };
}

function asked(
  draft: Draft,
  { main, others, gist }: QuestionGroup,
  { findKnown, company }: About,
): Pick<ProposedQuestion, 'prompt' | 'asWritten' | 'line' | 'alternates' | 'kind' | 'bandMs' | 'matched'> {
  const known = findKnown(main.text, main.topic);
  const folded = foldText(main.text);
  const isOfPast = /\b(?:time|times|example|situation|occasion|mal|beispiel|vez|ejemplo|fois|exemple)\b/.test(
    folded,
  );
  const kind = known?.question.kind ?? kindOf(gist.topics, folded, isOfPast);
  return {
    prompt: wordPrompt(
      main.text,
      main.topic ?? [...gist.topics][0] ?? null,
      main.isBare,
      known,
      company,
      draft.matcher,
    ),
    asWritten: main.text,
    line: lineOf(draft, main.i),
    alternates: others.map(({ text, i }) => ({ text, line: lineOf(draft, i) })),
    kind,
    bandMs: known?.question.bandMs ?? BANDS[kind],
    matched: known === null ? null : { bankId: known.bankId, questionId: known.question.id },
  };
}

function storiesOf(draft: Draft, question: number, pointers: readonly string[]): DraftStory[] {
  const texts = [
    ...pointers,
    ...draft.pointers.filter(({ from }) => from === question).map(({ text }) => text),
  ];
  return unique(texts.flatMap((text) => storiesNamed(draft, text)));
}

/** The titles that tell one story from others, folded. */
function titlesOf({ stories }: Draft): ReadonlyMap<DraftStory, string> {
  const titles = stories.map((story): [DraftStory, string] => [story, foldText(story.title)]);
  return new Map(titles.filter(([{ isTitled }, title]) => isTitled && title.length >= MIN_TITLE_CHARACTERS));
}

/** A short line of an answer that has a story's title in it points to that story. */
function storiesMentioned(
  { lines, storyOf }: Draft,
  titles: ReadonlyMap<DraftStory, string>,
  answers: readonly number[],
): DraftStory[] {
  const short = answers
    .map((i) => lines[i])
    .filter((line) => line !== undefined && line.wordCount <= MAX_POINTING_WORDS);
  const isMentioned = (i: number, title: string) =>
    short.some((line) => line?.folded.includes(title) === true && storyOf[line.i] !== i);
  return [...titles].filter(([{ i }, title]) => isMentioned(i, title)).map(([story]) => story);
}

/** A shorter title may be a plain word, a longer line speaks of something else; we chose both. */
const MIN_TITLE_CHARACTERS = 9;
const MAX_POINTING_WORDS = 14;

const PARTS: readonly (readonly [PartName, string])[] = [
  ['situation', 'Situation'],
  ['task', 'Task'],
  ['action', 'Action'],
  ['result', 'Result'],
  ['lesson', 'Lesson'],
];

/** The parts that the prepared answer marks. */
function partsOf(
  draft: Draft,
  own: readonly number[],
  stories: readonly DraftStory[],
): ProposedQuestion['parts'] {
  const told = new Set([...own, ...stories.map(({ i }) => i), ...storiesUnder(draft, own)]);
  const marked = draft.parts.filter(({ story }) => told.has(story));
  return PARTS.flatMap(([part, name]) => {
    const lines = partLines(draft, marked, part);
    return lines === null ? [] : [{ name, lines }];
  });
}

function storiesUnder({ stories, questionOf }: Draft, own: readonly number[]): number[] {
  return stories.filter(({ i }) => own.includes(questionOf[i] ?? -1)).map(({ i }) => i);
}

/** `notice period? → 4 weeks` points to no story: what stands there is the answer. */
function saysInstead(draft: Draft, { pointers }: DraftQuestion): boolean {
  return pointers.some((text) => /\p{L}{3}/u.test(text) && storiesNamed(draft, text).length === 0);
}

/** Whether a line says what a story is good for. */
export function isOfUse({ label }: NoteLine): boolean {
  return label?.concept === 'answers-which' || label?.folded === 'answers';
}

/** The lines that belong to each line. */
function linesByOwner({ lines, texts }: Draft, owners: readonly (number | null)[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { i } of lines) {
    const owner = owners[i] ?? null;
    if (owner === null || owner === i || !/[\p{L}\p{N}]/u.test(texts[i] ?? '')) continue;
    const of = found.get(owner) ?? [];
    of.push(i);
    found.set(owner, of);
  }
  return found;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
