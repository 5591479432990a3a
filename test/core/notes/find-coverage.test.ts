import { expect, test } from 'vitest';
import { compileNotes } from '../../../core/notes/compile-notes.ts';
import { findCoverage } from '../../../core/notes/find-coverage.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';

const NOTES = `## Values
- Care
- Honesty

## Questions
### Tell me about a conflict with a colleague. [Care]
Story: the banner
### Tell me about a time you failed.
Story: the banner
### Tell me about a time you led without authority.
Story: the banner
### Tell me about a deadline you missed.
Story: the banner
### Why do you want to join us? [Honesty]
because

## Stories
### The banner
S: we fell out
R: friends again
`;

test('coverage names the value without a story, the untold competencies, the story told often, and what was never said', () => {
  const blocks = readBlocks(NOTES);
  const proposal = compileNotes(blocks, []);

  const coverage = findCoverage(proposal, blocks, {
    themeOf: ({ line }) => (line === 8 ? 'influence' : null),
    wasPractised: ({ line }) => line === 6,
  });

  expect(coverage.valuesWithoutStory).toEqual(['Honesty']);
  expect(coverage.competenciesWithoutStory).not.toContain('conflict');
  expect(coverage.competenciesWithoutStory).not.toContain('influence');
  expect(coverage.competenciesWithoutStory).toContain('feedback');
  expect(coverage.storiesUsedOften).toEqual([{ title: 'The banner', questions: 4 }]);
  expect(coverage.neverPractised).toEqual(
    proposal.questions.filter(({ line }) => line !== 6).map(({ prompt }) => prompt),
  );
  expect(coverage.neverPractised).toHaveLength(4);
});
