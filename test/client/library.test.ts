import { describe, expect, test } from 'vitest';
import '../../client/components/bank-form.ts';
import type { BankForm } from '../../client/components/bank-form.ts';
import { EditFieldEvent } from '../../client/components/bank-form-events.ts';
import { sayFault } from '../../client/pages/bank-words.ts';
import { searchBanks } from '../../client/pages/library-search.ts';
import type { BankHead } from '../../client/session/banks-api.ts';
import { mount } from './mount.ts';

const bank = (bankId: string, over: Partial<BankHead> = {}): BankHead => ({
  bankId,
  title: bankId,
  language: 'en-GB',
  description: null,
  note: null,
  company: null,
  role: null,
  isOwn: false,
  isCopy: false,
  valueCount: 0,
  scripts: [],
  questions: [],
  ...over,
});
const question = (prompt: string, theme: string | null = null) => ({
  questionId: prompt,
  prompt,
  kind: 'behavioural',
  theme,
});

describe('the search', () => {
  const banks = [
    bank('star', { questions: [question('A time you disagreed?', 'conflict'), question('A mistake?')] }),
    bank('Gespräch', { language: 'de-DE' }),
  ];
  const found = (words: string) => searchBanks(banks, words).map((one) => one.bank.bankId);

  test('without a word finds all, with no question', () => {
    expect(found('')).toEqual(['star', 'Gespräch']);
    expect(searchBanks(banks, ' ')[0]?.questions).toEqual([]);
  });

  test('finds a question by its theme, and that question alone', () => {
    expect(searchBanks(banks, 'Conflict')[0]?.questions.map(({ prompt }) => prompt)).toEqual([
      'A time you disagreed?',
    ]);
  });

  test('finds a bank without its accents, and by its language in words', () => {
    expect(found('gesprach')).toEqual(['Gespräch']);
    expect(found('german')).toEqual(['Gespräch']);
    expect(found('nothing of this')).toEqual([]);
  });
});

test('a fault says its line, its question by number, and what came', () => {
  const fault = {
    path: '/questions/3/target/from',
    line: 14,
    column: 12,
    expected: 'more than 0',
    got: '-5',
  };

  expect(sayFault(fault)).toBe('Line 14, column 12, question 4, target, from: expected more than 0, got -5.');
});

describe('the form', () => {
  const draft = {
    title: 'Mine',
    questions: [{ id: 'why', prompt: 'Why us?', kind: 'motivation', target: { from: -5, to: 60 } }],
  };
  const fault = { path: '/questions/0/target/from', words: 'Expected more than 0, got -5.' };
  const mounted = () => mount<BankForm>('bank-form', { bank: draft, faults: [fault] });

  test('says a fault at its field, and brings the cursor there, opening the question', async () => {
    const form = await mounted();

    form.showFault(fault.path);

    const field = form.shadowRoot?.activeElement;
    expect(field?.getAttribute('data-path')).toBe('/questions/0/target/from');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(field?.closest('label')?.textContent).toContain('Expected more than 0, got -5.');
  });

  test('tells a number as a number, and lines as a list', async () => {
    const form = await mounted();
    const edits: EditFieldEvent[] = [];
    form.addEventListener('edit-field', (event) => {
      if (event instanceof EditFieldEvent) edits.push(event);
    });
    const change = (path: string, value: string) => {
      const field = form.shadowRoot?.querySelector<HTMLInputElement>(`[data-path="${path}"]`);
      if (!field) throw new Error(`no field ${path}`);
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };

    change('/questions/0/target/from', '30');
    change('/questions/0/points', 'one\n\n two ');

    expect(edits.map(({ path, value }) => [path, value])).toEqual([
      [['questions', 0, 'target', 'from'], 30],
      [
        ['questions', 0, 'points'],
        ['one', 'two'],
      ],
    ]);
  });
});
