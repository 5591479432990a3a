import type { Draft, DraftStory, PartName } from './draft.ts';
import type { QuestionGroup } from './group-questions.ts';
import { likeness, readGist } from './likeness.ts';
import type { ProposedFeedback, ProposedStory, StoryParts } from './proposal.ts';
import { itemsAt, lineOf } from './propose-lists.ts';
import type { Pointed } from './propose-questions.ts';
import { partLines } from './story-parts.ts';

/** From this likeness on a remark is about a question, and a story about a theme; we chose both. */
const ABOUT_FROM = 0.45;

/** Proposes the stories with their parts, and the questions that each can answer. */
export function proposeStories(
  draft: Draft,
  groups: readonly QuestionGroup[],
  pointed: Pointed,
): ProposedStory[] {
  return draft.stories.map((story) => ({
    title: story.title,
    line: lineOf(draft, story.i),
    parts: storyParts(draft, story),
    answers: answersOf(draft, story, groups, pointed),
  }));
}

function storyParts(draft: Draft, { i }: DraftStory): StoryParts {
  const marked = draft.parts.filter(({ story }) => story === i);
  const lines = (name: PartName) => partLines(draft, marked, name);
  return {
    situation: lines('situation'),
    task: lines('task'),
    action: lines('action'),
    result: lines('result'),
    lesson: lines('lesson'),
  };
}

/** The question that a story stands under or that points to it, those that it names, and those of its theme. */
function answersOf(
  draft: Draft,
  story: DraftStory,
  groups: readonly QuestionGroup[],
  pointed: Pointed,
): string[] {
  const under = groups.filter((group) =>
    membersOf(group).some((i) => i === story.i || i === draft.questionOf[story.i]),
  );
  const pointing = [...(pointed.get(story.i) ?? [])];
  const named = draft.answersWhich.filter((which) => which.story === story.i);
  const gists = [story.title, ...named.flatMap(({ text }) => text.split(/[,;/]/))].map((text) =>
    readGist(text, draft.matcher),
  );
  const themed = groups.filter(({ gist }) =>
    gists.some((own) => likeness({ ...own, isBare: true }, gist) >= ABOUT_FROM),
  );
  return [...new Set([...under, ...pointing, ...themed])].map(({ main }) => main.text);
}

function membersOf({ main, others }: QuestionGroup): number[] {
  return [main, ...others].map(({ i }) => i);
}

/** Proposes what was said after mocks, each with the question that it is about. */
export function proposeFeedback(draft: Draft, groups: readonly QuestionGroup[]): ProposedFeedback[] {
  return draft.lines.flatMap(({ i }) =>
    itemsAt(draft, i, 'feedback').map(({ text, line }) => ({
      text,
      line,
      question: questionAbout(draft, i, text, groups)?.main.text ?? null,
    })),
  );
}

function questionAbout(
  draft: Draft,
  i: number,
  text: string,
  groups: readonly QuestionGroup[],
): QuestionGroup | undefined {
  const owner = draft.questionOf[i] ?? null;
  if (owner !== null) return groups.find((group) => membersOf(group).includes(owner));
  const gist = readGist(text, draft.matcher);
  const best = groups
    .map((group) => ({ group, alike: aboutLikeness(gist, group) }))
    .sort((a, b) => b.alike - a.alike)[0];
  return best !== undefined && best.alike >= ABOUT_FROM ? best.group : undefined;
}

/** A remark names its question by a few of its words. */
function aboutLikeness(gist: ReturnType<typeof readGist>, group: QuestionGroup): number {
  const shared = [...group.gist.stems].filter((stem) => gist.stems.has(stem)).length;
  const words = group.gist.stems.size === 0 ? 0 : shared / group.gist.stems.size;
  const topics = [...group.gist.topics].filter((topic) => gist.topics.has(topic)).length;
  return words * 0.8 + (topics > 0 ? 0.45 : 0);
}
