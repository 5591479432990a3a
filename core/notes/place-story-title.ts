import { put, type Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import { dictatedTitle } from './told-story.ts';

const NUMBERED_TITLE = /^(?:\p{L}+\s+)?(?:#|no\.?|nr\.?)?\s*(\d{1,2}|[A-Z])?\s*[:：.)–—-]\s*/u;

/** `Story = the blue folder`, `Story, if they want another: the gas main` */
const STORY_LABEL =
  /^(?:story|example|geschichte|beispiel|historia|ejemplo|histoire|exemple)(?:,?\s[\p{L} ]{1,40})?\s*[=:–—]\s*(?=\S)/iu;

/** `the flood – kept the pumps going for two nights`: what is told of a story stands behind its name. */
const TOLD = /^(.{3,50}?)\s+[-–—]\s+(\S+(?:\s+\S+){3,})$/u;

/** The name of a story that is told on its own line; null for any other line. */
export function nameOfTold(text: string): string | null {
  const name = TOLD.exec(text)?.[1];
  return name === undefined || name.split(/\s+/).length > MAX_NAME_WORDS ? null : name;
}

/** A longer name is a sentence; we chose it. */
const MAX_NAME_WORDS = 6;

/** Makes a line the title of a story. */
export function placeStoryTitle(draft: Draft, line: NoteLine, written = line.text): void {
  const { block, i } = line;
  const isNumbered = /^\s*\p{L}+\s*(?:#|no\.?|nr\.?)?\s*(?:\d{1,2}|[A-Z])(?:\s*[:：.)]|\s+[–—-])\s/u.test(
    written,
  );
  const [lead = '', number = ''] = isNumbered ? (NUMBERED_TITLE.exec(written) ?? []) : [];
  const [, quoted = ''] = /^\p{L}+\s+["“„«]\s?(.+?)\s?["”“»]\s*[:：]?$/u.exec(written) ?? [];
  const title =
    quoted ||
    dictatedTitle(written) ||
    written
      .slice(lead.length)
      .replace(STORY_LABEL, '')
      .replace(/\s*[:：]\s*$/u, '') ||
    written;
  draft.stories.push({ i, title, number: number || block.number, isTitled: true });
  put(draft, line, 'story', title);
  draft.story = { i, rank: line.rank, indent: block.indent, isList: block.marker !== 'none' };
  draft.storyOf[i] = i;
  if (draft.question !== null) draft.questionOf[i] = draft.question.i;
}
