import { put, type Draft, type Mode } from './draft.ts';
import { foldText } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';
import { partNamed } from './part-named.ts';
import { placePart } from './place-story.ts';
import { placeStoryTitle } from './place-story-title.ts';
import type { Table } from './table-row.ts';

/** A row whose columns are the parts of a story tells one. */
export function placeStoryRow(
  draft: Draft,
  line: NoteLine,
  cells: readonly string[],
  table: Table | null,
): boolean {
  const parts = (table?.parts ?? []).map((part, column) => ({ part, cell: cells[column] ?? '' }));
  if (parts.filter(({ part }) => part !== null).length < MIN_PART_COLUMNS) return false;
  const title = parts.find(({ part, cell }) => part === null && cell !== '')?.cell ?? '';
  if (!/\p{L}{2}/u.test(title)) return false;
  draft.question = null;
  placeStoryTitle(draft, line, title);
  for (const { part, cell } of parts) {
    if (part !== null && cell !== '')
      draft.parts.push({ i: line.i, name: part, story: line.i, isEmpty: false });
  }
  return true;
}

/** Under a heading of stories each row below the first is one, by the cell of its title. */
export function placeTitleRow(
  draft: Draft,
  line: NoteLine,
  cells: readonly string[],
  table: Table | null,
  mode: Mode,
): boolean {
  if (mode !== 'stories' || table === null) return false;
  const column = table.columns.findIndex((concept) => concept === 'stories' || concept === 'story');
  const title = cells[column] ?? cells.find((cell) => /\p{L}{3}/u.test(cell)) ?? '';
  if (title === '') return false;
  draft.question = null;
  if (GAP.test(foldText(title))) {
    put(draft, line, 'unplaced');
    return true;
  }
  placeStoryTitle(draft, line, title);
  const number = /^[A-Z\d]{1,2}$/.test(cells[0] ?? '') ? (cells[0] ?? '') : '';
  const placed = draft.stories.at(-1);
  if (placed?.i === line.i) draft.stories[draft.stories.length - 1] = { ...placed, number };
  return true;
}

/** `GAP: no story yet` */
const GAP =
  /^(?:(?:gap|lucke|hueco|lacune|none|todo|tbd|missing)\b|no (?:\w+ )?(?:story|example)|keine? \w*(?:geschichte|beispiel)|sin (?:historia|ejemplo)|pas d(?: | h)?(?:istoire|exemple))/;

/** With fewer columns of parts a table is about something else; we chose it. */
const MIN_PART_COLUMNS = 3;

/** A row that begins with a part's name, under a story's title or under a question, is that part. */
export function placePartRow(draft: Draft, line: NoteLine): boolean {
  const part = partNamed(line.block.cells[0] ?? '', draft.matcher);
  const near = [line.i - 1, line.i + 1].map((i) =>
    partNamed(draft.lines[i]?.block.cells[0] ?? '', draft.matcher),
  );
  if (part === null || near.every((other) => other === null || other === part)) return false;
  if (draft.table !== null && draft.table.titles.length > 0) return false;
  placePart(draft, line, [part]);
  return true;
}
