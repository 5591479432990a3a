import { put, type Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import { dictatedTitle } from './told-story.ts';

const NUMBERED_TITLE = /^(?:\p{L}+\s+)?(?:#|no\.?|nr\.?)?\s*(\d{1,2}|[A-Z])?\s*[:：.)–—-]\s*/u;

/** `Story = the blue folder`, `Story, if they want another: the gas main` */
const STORY_LABEL =
  /^(?:story|example|geschichte|beispiel|historia|ejemplo|histoire|exemple)(?:,?\s[\p{L} ]{1,40})?\s*[=:–—]\s*(?=\S)/iu;

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
