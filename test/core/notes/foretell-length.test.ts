import { describe, expect, test } from 'vitest';
import { compileNotes } from '../../../core/notes/compile-notes.ts';
import { countSpokenWords, countSyllables } from '../../../core/notes/count-syllables.ts';
import { foretellLength, ownRate, saidText } from '../../../core/notes/foretell-length.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';

/** Counted by hand. */
const TEXTS = [
  { language: 'en', syllables: 10, text: 'I asked my manager to take the lead.' },
  { language: 'en', syllables: 14, text: 'We changed the table and wanted better numbers' },
  { language: 'de', syllables: 12, text: 'Ich habe die Schichtleitung übernommen' },
  { language: 'es', syllables: 13, text: 'Trabajé tres años en una empresa' },
  { language: 'fr', syllables: 9, text: 'Je travaille dans une équipe' },
];

describe('syllables counted from letters', () => {
  test.each(TEXTS)('are within two of $syllables in "$text"', ({ text, language, syllables }) => {
    expect(Math.abs(countSyllables(text, language) - syllables)).toBeLessThanOrEqual(2);
  });

  test('count what is said of figures', () => {
    expect(countSyllables('38 %', 'en')).toBe(5);
    expect(countSpokenWords('38 % fewer tickets, 7 weeks')).toBe(5);
  });
});

describe('the length of a text before it is said', () => {
  const text = Array(150).fill('word').join(' ');

  test('is a minute for 150 words while one’s own rate is not known', () => {
    expect(foretellLength(text, 'en', { syllablesPerSecond: null, answers: 0 })).toBe(60_000);
  });

  test('is 50 s for 150 syllables at 3 a second', () => {
    expect(foretellLength(text, 'en', { syllablesPerSecond: 3, answers: 5 })).toBe(50_000);
  });

  test('is 0 for a text without words', () => {
    expect(foretellLength('… –', 'en', { syllablesPerSecond: 3, answers: 5 })).toBe(0);
  });
});

describe('one’s own rate', () => {
  test('is the median of the last 20 answers, and unknown below three', () => {
    expect(ownRate([3, 4])).toEqual({ syllablesPerSecond: null, answers: 2 });
    expect(ownRate([3, 5, 4])).toEqual({ syllablesPerSecond: 4, answers: 3 });
    expect(ownRate([3, 5, 4, 4.5])).toEqual({ syllablesPerSecond: 4.25, answers: 4 });
    expect(ownRate([...Array<number>(20).fill(4), ...Array<number>(40).fill(2)])).toEqual({
      syllablesPerSecond: 4,
      answers: 20,
    });
  });
});

test('what is said of a prepared answer leaves out labels of parts and private lines', () => {
  const notes = `## Questions
### Tell me about a conflict with a colleague.
**S** - we fell out
**T** - mend it
I was scared of him
**R** - friends again
`;
  const blocks = readBlocks(notes);
  const proposal = compileNotes(blocks, [], [{ line: 5, home: 'private' }]);
  const [question] = proposal.questions;

  const text = saidText(question?.answerLines ?? [], proposal, blocks, question?.asWritten ?? null);

  expect(text).toContain('we fell out');
  expect(text).not.toMatch(/scared|^\s*[STR]\b/mu);
});

test('what stands behind a question on its own line is said, up to the next question', () => {
  const notes =
    'Ines does the people ones so what would your team say about you and I would say fair, early, funny. ' +
    'And um tell us about a complaint that you turned round which is the wedding cake.';
  const blocks = readBlocks(notes);
  const proposal = compileNotes(blocks, []);

  const said = proposal.questions.map(({ answerLines, asWritten }) =>
    saidText(answerLines, proposal, blocks, asWritten),
  );

  expect(said).toEqual(['and I would say fair, early, funny. And um', 'which is the wedding cake.']);
});

test('a short answer on its question’s line has a length of its own', () => {
  const blocks = readBlocks('Notice period? - four weeks, or two if they ask nicely');
  const proposal = compileNotes(blocks, []);
  const [question] = proposal.questions;

  expect(saidText(question?.answerLines ?? [], proposal, blocks, question?.asWritten ?? null)).toBe(
    'four weeks, or two if they ask nicely',
  );
});
