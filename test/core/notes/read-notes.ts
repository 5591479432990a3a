import { compileNotes } from '../../../core/notes/compile-notes.ts';
import type { Proposal } from '../../../core/notes/proposal.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';

/** The proposal for notes written in a test, without any known question. */
export function readNotes(...lines: string[]): Proposal {
  return compileNotes(readBlocks(lines.join('\n')), []);
}

/** The home of each line that is not blank, in order. */
export function homesOf(...lines: string[]): string[] {
  return readNotes(...lines).lines.map(({ home }) => home);
}

/** What was asked, as written. */
export function askedIn(...lines: string[]): string[] {
  return readNotes(...lines).questions.map(({ asWritten }) => asWritten);
}
