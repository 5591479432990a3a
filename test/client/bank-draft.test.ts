import { expect, test } from 'vitest';
import { changeDraft, readDraft } from '../../client/session/bank-draft.ts';
import { newQuestion } from '../../client/pages/new-question.ts';

const SOURCE = `# mine, for Monday
id: mine
questions:
  - id: why
    prompt: Why us? # ask slowly
    target: { from: 30, to: 60 }
  - id: how
    prompt: How did you do it?
scripts:
  - id: all
    questions:
      - why
      - how
`;

test('a changed field changes its line alone, and every comment stays', () => {
  const changed = changeDraft(SOURCE, { type: 'set', path: ['questions', 0, 'target', 'to'], value: 90 });

  expect(changed).toBe(SOURCE.replace('to: 60', 'to: 90'));
});

test('an emptied field is taken away', () => {
  const changed = changeDraft(SOURCE, { type: 'set', path: ['questions', 1, 'prompt'], value: '' });

  expect(changed).not.toContain('How did you do it?');
});

test('a question that is taken out is named by no script any more', () => {
  const changed = changeDraft(SOURCE, { type: 'remove-question', place: 0 });

  expect(readDraft(changed)).toMatchObject({
    questions: [{ id: 'how' }],
    scripts: [{ questions: ['how'] }],
  });
});

test('a question moves by one place with its comment', () => {
  const changed = changeDraft(SOURCE, { type: 'move-question', place: 0, by: 1 });

  expect(readDraft(changed)).toMatchObject({ questions: [{ id: 'how' }, { id: 'why' }] });
  expect(changed).toContain('# ask slowly');
});

test('a new question has an id that none has', () => {
  const draft = readDraft(SOURCE.replace('id: how', 'id: question-3')) ?? {};

  const changed = changeDraft(SOURCE, { type: 'add-question', question: newQuestion(draft) });

  expect(readDraft(changed)).toMatchObject({ questions: [{}, {}, { id: 'question-4' }] });
});

test.each([['title: ['], ['- a list'], ['questions: none'], ['']])('%j is no form', (source) => {
  expect(readDraft(source)).toBeNull();
});
