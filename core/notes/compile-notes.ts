import { correctionsByLine, type Correction } from './correction.ts';
import { findCompany } from './find-company.ts';
import { findValues } from './find-tags.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { groupQuestions } from './group-questions.ts';
import type { KnownQuestion } from './known-question.ts';
import { makeFindKnown } from './match-known.ts';
import { makeMatcher } from './matcher.ts';
import type { NoteBlock } from './note-block.ts';
import { readLines } from './note-line.ts';
import { placeLines } from './place-lines.ts';
import type { Proposal } from './proposal.ts';
import { proposeQuestions } from './propose-questions.ts';
import { proposeLists } from './propose-lists.ts';
import { proposeFeedback, proposeStories } from './propose-stories.ts';

/**
 * Turns a candidate's notes into the interview they prepare for; every block has one line in it.
 *
 * @param corrections what a person said that lines are; the other lines are read with that known
 */
export function compileNotes(
  blocks: readonly NoteBlock[],
  knownQuestions: readonly KnownQuestion[],
  corrections: readonly Correction[] = [],
): Proposal {
  const matcher = makeMatcher(blocks.flatMap(({ text }) => wordsOf(foldText(text))));
  const draft = placeLines(readLines(blocks, matcher), matcher, correctionsByLine(corrections));
  const { values, tags } = findValues(draft);
  const groups = groupQuestions(draft);
  const named = findCompany(draft);
  const findKnown = makeFindKnown(knownQuestions, matcher);
  const { questions, pointed } = proposeQuestions(draft, groups, { tags, findKnown, company: named.company });
  return {
    ...named,
    language: matcher.language,
    values: [...values],
    questions,
    stories: proposeStories(draft, groups, pointed),
    feedback: proposeFeedback(draft, groups),
    ...proposeLists(draft),
  };
}
