import type { Draft, DraftStory } from './draft.ts';
import { foldText } from './fold-text.ts';
import { likeness, readGist } from './likeness.ts';

/** The stories that a pointer's words name: by number, or by their titles. */
export function storiesNamed(draft: Draft, pointer: string): DraftStory[] {
  const numbers = (pointer.replace(/\([^)]*\)/g, '').match(/\d{1,2}/g) ?? []).map(Number);
  const byNumber = numbers.flatMap((number) => storyNumbered(draft, number) ?? []);
  if (byNumber.length > 0) return byNumber;
  const folded = foldText(pointer);
  if (folded.length < 3) return [];
  const gist = readGist(pointer, draft.matcher);
  const named = draft.stories
    .map((story) => ({ story, alike: titleLikeness(draft, story, folded, gist) }))
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike);
  return named.slice(0, 2).map(({ story }) => story);
}

function storyNumbered({ stories }: Draft, number: number): DraftStory | undefined {
  const written = stories.find((story) => story.number !== '' && Number(story.number) === number);
  const areNumbered = stories.some((story) => story.number !== '');
  return written ?? (areNumbered ? undefined : stories[number - 1]);
}

function titleLikeness(
  { matcher }: Draft,
  { title }: DraftStory,
  folded: string,
  gist: ReturnType<typeof readGist>,
): number {
  const foldedTitle = foldText(title);
  if (foldedTitle.includes(folded) || folded.includes(foldedTitle)) return 1;
  const other = readGist(title, matcher);
  const shared = [...gist.stems].filter((stem) => other.stems.has(stem)).length;
  const fewer = Math.min(gist.stems.size, other.stems.size);
  return fewer === 0 ? 0 : Math.max(shared / fewer, likeness(gist, other));
}
