import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNotes } from '../../../core/notes/compile-notes.ts';
import { makeBank } from '../../../core/notes/make-bank.ts';
import { giveQuestionIds } from '../../../core/notes/question-ids.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';
import { parseQuestionBank } from '../../../core/question-bank/parse-question-bank.ts';

const ASKED = fc.constantFrom(
  'Why us?',
  'Tell me about yourself',
  'Tell me about a time you failed',
  '¿Por qué quieres este puesto?',
  'Was sind Ihre Stärken?',
  'Pourquoi vous ?',
);

test('a bank made of any notes with a question has no fault, 100 notes', () => {
  const part = fc.tuple(ASKED, fc.string({ unit: 'grapheme', maxLength: 900 }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const text = parts.map(([question, answer]) => `${question}\n- ${answer}`).join('\n\n');
      const proposal = compileNotes(readBlocks(text), []);

      const bank = makeBank(proposal, {
        id: 'mine',
        name: 'mine',
        questionIds: giveQuestionIds(proposal.questions, []),
        findKnown: () => null,
      });

      expect(bank === null ? null : parseQuestionBank(bank)).toMatchObject({ type: 'bank' });
    }),
    { numRuns: 100 },
  );
}, 120_000);
