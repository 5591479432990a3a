import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNotes } from '../../../core/notes/compile-notes.ts';
import { compareBanks, mergeBank } from '../../../core/notes/merge-bank.ts';
import { makeBank } from '../../../core/notes/make-bank.ts';
import { makeScripts } from '../../../core/notes/make-script.ts';
import { giveQuestionIds, idsOf, type QuestionIdAt } from '../../../core/notes/question-ids.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';
import { parseQuestionBank } from '../../../core/question-bank/parse-question-bank.ts';
import type { WrittenBank } from '../../../core/question-bank/written-bank.ts';

const NOTES = `# Tallowby - Product Manager

## Values
- Boring is beautiful: reliability over flash
- Say the number: estimates out loud

## Questions
### Tell me about a time you disagreed with an engineer.
We fell out over a banner.
### Tell me about yourself.
PM at Corvane
### Why do you want to join us?
Points:
- boring on purpose

## Questions to ask them
- Who decides when product and compliance disagree?

## Private
- salary floor 74k, never say it
`;

describe('the bank of some notes', () => {
  test('asks who you are first, then why here, then what you did', () => {
    const { scripts, questions } = bankOf(NOTES);

    const kinds = scripts[0]?.questions.map((id) => questions.find((question) => question.id === id)?.kind);
    expect(kinds).toEqual(['introduction', 'motivation', 'behavioural']);
  });

  test('has its own questions in its script, and the company and role that the notes name', () => {
    const { scripts, company, role, title } = bankOf(NOTES);

    expect(scripts[0]?.ownQuestions?.questions).toEqual([
      'Who decides when product and compliance disagree?',
    ]);
    expect({ company, role, title }).toEqual({
      company: 'Tallowby',
      role: 'Product Manager',
      title: 'Tallowby – Product Manager',
    });
  });

  test('holds no private line anywhere', () => {
    expect(JSON.stringify(bankOf(NOTES))).not.toContain('74k');
  });

  test('is none where no line is a question', () => {
    expect(made('only a thought', [])).toBe(null);
  });

  test('of 60 questions draws some for 45 minutes, and has them all in a second script', () => {
    const kinds = ['introduction', 'motivation', 'behavioural', 'technical'] as const;
    const questions = Array.from({ length: 60 }, (_, i) => ({
      id: `question-${i}`,
      prompt: `Number ${i}?`,
      kind: kinds[i < 2 ? i : 2 + (i % 2)] ?? 'behavioural',
      target: { from: 60, to: 120 },
      source: 'the test',
    }));
    const scripts = makeScripts({ title: 'Sixty', language: 'en', questions, ownQuestions: [] });

    expect(scripts.map(({ id }) => id)).toEqual(['interview', 'every-question']);
    expect(scripts[0]?.questions).toEqual([
      'question-0',
      'question-1',
      { pick: { kind: 'behavioural', count: 11 } },
      { pick: { kind: 'technical', count: 11 } },
    ]);
    expect(scripts[0]?.minutes).toBeLessThanOrEqual(45);
    expect(scripts[1]?.questions).toHaveLength(60);
    const bank = { id: 'sixty', title: 'Sixty', language: 'en', questions, scripts };
    expect(parseQuestionBank(bank)).toMatchObject({ type: 'bank' });
  });

  test('has no fault, whatever the notes say', () => {
    const line = fc.oneof(
      fc.constantFrom(...NOTES.split('\n'), '- ', '**Q:** why us?', 'Values: a, b, c', 'Story: the flood'),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const bank = made(lines.join('\n'), []);
        if (bank !== null) expect(parseQuestionBank(bank)).toMatchObject({ type: 'bank' });
      }),
      { numRuns: 50 },
    );
  });

  test('has no fault where every text is as long as a page', () => {
    const long = 'a very long line '.repeat(300);

    expect(
      parseQuestionBank(bankOf(`# ${long}\n## Questions\n### ${long}?\nPoints:\n- ${long}\n### Why us?`)),
    ).toMatchObject({ type: 'bank' });
  });
});

describe('ids of questions', () => {
  test('stay with their lines, and a new question gets none that was ever given', () => {
    const { questions } = compileNotes(readBlocks(NOTES), []);
    const first = giveQuestionIds(questions, []);
    const gone: QuestionIdAt = { line: 999, id: 'why-do-you-want-to-join-us' };
    const again = giveQuestionIds(questions, [...first.slice(0, 2), gone]);

    expect(again.slice(0, 2)).toEqual(first.slice(0, 2));
    expect(again[2]?.id).toBe('why-do-you-want-to-join-us-2');
  });
});

describe('ids of questions that stand on one line', () => {
  const notes = 'I expect "why did you leave the bakery" and "how would your friends describe you"\n- calm';
  const { questions } = compileNotes(readBlocks(notes), []);
  const given = giveQuestionIds(questions, []);

  test('differ, in the bank too', () => {
    expect(made(notes, [])?.questions.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    expect(new Set(given.map(({ id }) => id)).size).toBe(2);
  });

  test('stay with their question', () => {
    expect(giveQuestionIds(questions, given)).toEqual(given);
    expect(idsOf(questions, given)).toEqual(given.map(({ id }) => id));
  });
});

describe('a bank that is brought up to date', () => {
  const before = bankOf(NOTES);
  const [conflict, self] = before.questions;

  test('keeps a prompt and a target that were edited, and takes what the notes changed', () => {
    const edited = withQuestion(before, self?.id, { prompt: 'So, who are you?', target: { from: 5, to: 9 } });
    const later = withQuestion(before, self?.id, { prompt: 'Tell me more.', points: ['calm'] });

    const merged = mergeBank(before, edited, later);

    expect(merged.questions.find(({ id }) => id === self?.id)).toMatchObject({
      prompt: 'So, who are you?',
      target: { from: 5, to: 9 },
      points: ['calm'],
    });
  });

  test('loses what the notes lost, but for what was edited, and keeps what was added by hand', () => {
    const own = { id: 'own', prompt: 'Mine?', kind: 'experience', target: { from: 9, to: 10 }, source: 'me' };
    const edited: WrittenBank = { ...before, questions: [...before.questions, own as never] };
    const later: WrittenBank = { ...before, questions: before.questions.slice(1), scripts: lastTwo(before) };

    const merged = mergeBank(before, edited, later);

    expect(merged.questions.map(({ id }) => id)).toEqual([...later.questions.map(({ id }) => id), 'own']);
    expect(parseQuestionBank(merged)).toMatchObject({ type: 'bank' });
  });

  test('asks no question that is gone, even in a script whose order was edited', () => {
    const reversed = before.scripts.map((script) => ({
      ...script,
      questions: script.questions.toReversed(),
    }));
    const later: WrittenBank = { ...before, questions: before.questions.slice(1), scripts: lastTwo(before) };

    const merged = mergeBank(before, { ...before, scripts: reversed }, later);

    expect(merged.scripts[0]?.questions).not.toContain(conflict?.id);
    expect(merged.scripts[0]?.questions).toHaveLength(2);
    expect(parseQuestionBank(merged)).toMatchObject({ type: 'bank' });
  });

  test('says which questions came, which read otherwise and which went', () => {
    const later = bankOf(NOTES.replace('### Tell me about yourself.', '### What is your biggest weakness?'));

    expect(compareBanks(before, before)).toEqual({ added: [], changed: [], gone: [] });
    expect(compareBanks(before, later).gone).toEqual([self?.id]);
    expect(compareBanks(before, later).added).toHaveLength(1);
  });
});

function lastTwo({ scripts, questions }: WrittenBank): WrittenBank['scripts'] {
  return scripts.map((script) => ({ ...script, questions: questions.slice(1).map(({ id }) => id) }));
}

function withQuestion(
  bank: WrittenBank,
  id: string | undefined,
  change: Partial<WrittenBank['questions'][number]>,
): WrittenBank {
  return {
    ...bank,
    questions: bank.questions.map((question) => (question.id === id ? { ...question, ...change } : question)),
  };
}

function bankOf(notes: string): WrittenBank {
  const bank = made(notes, []);
  if (bank === null) throw new Error('These notes have questions.');
  return bank;
}

function made(notes: string, given: readonly QuestionIdAt[]): WrittenBank | null {
  const proposal = compileNotes(readBlocks(notes), []);
  const questionIds = giveQuestionIds(proposal.questions, given);
  return makeBank(proposal, { id: 'notes', name: 'Notes', questionIds, findKnown: () => null });
}
