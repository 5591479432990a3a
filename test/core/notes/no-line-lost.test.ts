import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNotes } from '../../../core/notes/compile-notes.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';

/** What notes are made of, thrown together. */
const PIECES = [
  '# Questions',
  '## Stories',
  'Values',
  'Questions for them:',
  'Private',
  'Why us?',
  'Tell me about a time you failed',
  '1. Strengths',
  '2) Schwächen',
  '- calm, thorough',
  '  - nested',
  '\t* tabbed',
  '- [ ] print CV',
  '**Bold question?**',
  'S: it was late',
  'T: be on time',
  'A: ran',
  'R: made it',
  '→ 2',
  '> quoted',
  '| a | b |',
  '|---|---|',
  '---',
  '===',
  '~~struck~~',
  'https://example.org/x',
  'Q: ¿Por qué aquí?',
  'A: porque sí',
  '[Courage, Care]',
  'answers: conflict, pressure',
  'Tom: too long',
  '💬',
  '   ',
  '',
];

const textOf = (lines: fc.Arbitrary<string>) =>
  fc
    .array(lines, { maxLength: 60 })
    .chain((parts) => fc.constantFrom('\n', '\r\n').map((end) => parts.join(end)));

const anyText = fc.oneof(
  textOf(fc.constantFrom(...PIECES)),
  textOf(fc.string({ unit: 'grapheme', maxLength: 40 })),
  textOf(
    fc
      .tuple(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 }))
      .map((both) => both.join(' ')),
  ),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

function notBlank(text: string): number[] {
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
}

test('of any text each line that is not blank has exactly one home, 500 texts', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { lines } = compileNotes(readBlocks(text), []);

      expect(lines.map(({ line }) => line)).toEqual(notBlank(text));
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('of any text each line of a list stands in it once, and has its home, 300 texts', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const proposal = compileNotes(readBlocks(text), []);

      const homes = new Map(proposal.lines.map(({ line, home }) => [line, home]));
      const lists = {
        feedback: proposal.feedback,
        private: proposal.private,
        link: proposal.links,
        'to-do': proposal.toDos,
        heading: proposal.headings,
        unplaced: proposal.unplaced,
      };
      for (const [home, listed] of Object.entries(lists)) {
        const numbers = listed.map(({ line }) => line);
        expect(numbers).toEqual([...homes].filter(([, found]) => found === home).map(([line]) => line));
      }
    }),
    { numRuns: 300 },
  );
}, 120_000);
