import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNotes } from '../../../core/notes/compile-notes.ts';
import type { Correction } from '../../../core/notes/correction.ts';
import { Home, type Proposal } from '../../../core/notes/proposal.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';

const NOTES = `# Tallowby - Product Manager

Mission: make bills boring

## Questions
Tell me about yourself
- PM at Corvane for three years
Fave product
- Pluviva, one screen, one promise
Why Tallowby?
- boring on purpose

## Ask them
Who decides when product and compliance disagree?

salary floor 74k
`;

describe('a corrected line', () => {
  test('has the home that a person gave it, and is not doubtful', () => {
    const { lines } = compile([{ line: 8, home: 'question' }]);

    expect(lines.find(({ line }) => line === 8)).toEqual({
      line: 8,
      home: 'question',
      of: null,
      isDoubtful: false,
    });
  });

  test('that is a question now takes the lines below it as its answer', () => {
    const { questions } = compile([{ line: 8, home: 'question' }]);

    const found = questions.find(({ line }) => line === 8);
    expect(found?.asWritten).toBe('Fave product');
    expect(found?.answerLines).toEqual([[9, 9]]);
  });

  test('that is no question any more leaves its answer to the question before', () => {
    const { questions } = compile([{ line: 10, home: 'answer' }]);

    expect(questions.map(({ line }) => line)).not.toContain(10);
    expect(ownerOf(compile([{ line: 10, home: 'answer' }]), 11)).toBe(ownerOf(compile([]), 9));
  });

  test('that is private is in no other list', () => {
    const proposal = compile([{ line: 7, home: 'private' }]);

    expect(proposal.private.map(({ line }) => line)).toContain(7);
    expect(proposal.questions.flatMap(({ answerLines }) => answerLines)).not.toContainEqual([7, 7]);
  });

  test('belongs to the question that was named', () => {
    const proposal = compile([{ line: 14, home: 'point', of: 6 }]);

    expect(proposal.questions.find(({ line }) => line === 6)?.points.map(({ line }) => line)).toEqual([14]);
  });

  test('is as it was when its correction is taken back, and the last of two corrections holds', () => {
    const corrections: Correction[] = [
      { line: 8, home: 'question' },
      { line: 8, home: 'private' },
    ];

    expect(compile(corrections).private.map(({ line }) => line)).toContain(8);
    expect(compile(corrections.slice(0, 1))).toEqual(compile([{ line: 8, home: 'question' }]));
    expect(compile([])).toEqual(compileNotes(readBlocks(NOTES), []));
  });

  test('may be any line and any home: none is lost or doubled, and each has what it was given', () => {
    const blocks = readBlocks(NOTES);
    const numbers = blocks.map(({ line }) => line);
    const correction = fc.record({
      line: fc.constantFrom(...numbers),
      home: fc.constantFrom(...(Home.enum as Correction['home'][])),
    });

    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
        const proposal = compileNotes(blocks, [], corrections);

        expect(proposal.lines.map(({ line }) => line)).toEqual(numbers);
        const given = new Map(corrections.map(({ line, home }) => [line, home]));
        for (const { line, home, isDoubtful } of proposal.lines) {
          if (!given.has(line)) continue;
          // Other words need a question before them; without one they are the question.
          const isFirst = given.get(line) === 'alternate' && home === 'question';
          if (!isFirst) expect(home).toBe(given.get(line));
          expect(isDoubtful).toBe(false);
        }
        expectListsToAgree(proposal);
      }),
    );
  });
});

/** What is listed has the home that it is listed by, once. */
function expectListsToAgree(proposal: Proposal): void {
  const withHome = (home: string) =>
    proposal.lines.filter((line) => line.home === home).map(({ line }) => line);
  const listed = (lines: readonly { line: number }[]) => lines.map(({ line }) => line);
  expect(listed(proposal.questions)).toEqual(withHome('question'));
  expect(listed(proposal.stories).filter((line) => withHome('story').includes(line))).toEqual(
    withHome('story'),
  );
  expect(listed(proposal.private)).toEqual(withHome('private'));
  expect(listed(proposal.feedback)).toEqual(withHome('feedback'));
  expect(listed(proposal.unplaced)).toEqual(withHome('unplaced'));
  expect(listed(proposal.headings)).toEqual(withHome('heading'));
  const points = [...listed(proposal.points), ...proposal.questions.flatMap(({ points }) => listed(points))];
  expect(points.toSorted((a, b) => a - b)).toEqual(withHome('point'));
}

function compile(corrections: readonly Correction[]): Proposal {
  return compileNotes(readBlocks(NOTES), [], corrections);
}

function ownerOf(proposal: Proposal, line: number): number | null | undefined {
  return proposal.lines.find((one) => one.line === line)?.of;
}
