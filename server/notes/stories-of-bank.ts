import type { BankShelf } from '../banks/bank-shelf.ts';
import { knownQuestions } from './notes-interview.ts';
import type { NotesStore } from './notes-store.ts';
import { proposalOf } from './view-notes.ts';

/** More could not be looked over between two answers; we chose it. */
const MOST_STORIES = 12;
/** A title may be a whole line; its beginning says which story it is. */
const LONGEST_TITLE = 80;

/**
 * The titles of the stories in the notes that a bank was made of, in their order, each once.
 *
 * @returns none for a bank that was not made of notes
 */
export async function storiesOfBank(
  bankId: string,
  { notes, shelf }: { readonly notes: NotesStore; readonly shelf: BankShelf },
): Promise<readonly string[]> {
  const made = notes.list().find((one) => one.made?.id === bankId);
  if (made === undefined) return [];
  const { stories } = proposalOf(made, await knownQuestions(shelf));
  return [...new Set(stories.map(({ title }) => shorten(title)))].slice(0, MOST_STORIES);
}

function shorten(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
