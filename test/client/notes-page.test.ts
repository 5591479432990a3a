import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../client/pages/notes-page.ts';
import type { NotesPage } from '../../client/pages/notes-page.ts';
import { EXAMPLE_NOTES } from '../../client/example/example-notes.ts';
import { compileNotes } from '../../core/notes/compile-notes.ts';
import { readBlocks } from '../../core/notes/read-blocks.ts';
import { answerApi } from './answer-api.ts';
import { expectAccessible, mount } from './mount.ts';

beforeEach(async () => {
  answerApi({ 'GET /api/notes': () => ({ notes: [] }) });
  await mount<NotesPage>('notes-page', {});
});

const field = () => page.getByRole('textbox', { name: 'Paste your notes, or drop a file here' });
const example = () => page.getByRole('button', { name: 'Show me an example' });

test('the example stands in the field, to be read', async () => {
  await example().click();

  await expect.element(field()).toHaveValue(EXAMPLE_NOTES);
  await expectAccessible();
});

test('one’s own notes do not give way to the example, and it is told', async () => {
  await field().fill('Why us?');

  await example().click();

  await expect.element(field()).toHaveValue('Why us?');
  await expect.element(page.getByText(/^Your own notes stand in the field/)).toBeVisible();
});

test('the example becomes five questions, three values, two stories and two to ask, and its private line stays private', () => {
  const { questions, values, stories, questionsToAsk, lines } = compileNotes(readBlocks(EXAMPLE_NOTES), []);

  expect([questions, values, stories, questionsToAsk].map((found) => found.length)).toEqual([5, 3, 2, 2]);
  expect(stories.map(({ title }) => title)).toEqual([
    'the double bookings',
    'angry man at the desk (Kind first)',
  ]);
  expect(lines.filter(({ home }) => home === 'private')).toHaveLength(1);
});
