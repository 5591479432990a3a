import { put, type Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import type { Home } from './proposal.ts';

/** What a picture before one line says of it. */
const PICTURES: Readonly<Record<string, Home | undefined>> = {
  '🔒': 'private',
  '🤫': 'private',
  '🤐': 'private',
  '🙊': 'private',
  '📌': 'point',
};

/** Reads a line by the picture that it begins with; gives back false for any other line, and for headings. */
export function placePictured(draft: Draft, line: NoteLine): boolean {
  const home = line.isHeading || line.wordCount === 0 ? undefined : PICTURES[line.block.picture];
  if (home === undefined) return false;
  put(draft, line, home);
  draft.questionOf[line.i] = home === 'point' ? (draft.question?.i ?? null) : null;
  return true;
}
