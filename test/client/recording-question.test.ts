import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../client/pages/recording-question.ts';
import type { RecordingQuestion } from '../../client/pages/recording-question.ts';
import { foldMarks } from '../../core/session/fold-marks.ts';
import { answerApi } from './answer-api.ts';
import { madeAnswer, madeSession } from './made-session.ts';
import { expectAccessible, listen, mount } from './mount.ts';

const answer = madeAnswer('1', { kind: 'recording', askedBy: null });
const prompts = Array.from({ length: 40 }, (_, i) => ({
  questionId: `q${i}`,
  prompt: `Question number ${i} about ${i === 33 ? 'Ärger' : 'nothing'}?`,
  kind: 'behavioural',
  theme: null,
}));
const bank = {
  id: 'b',
  questions: prompts.map(({ questionId, prompt, kind }) => ({
    id: questionId,
    prompt,
    kind,
    bandMs: { fromMs: 1000, toMs: 2000 },
    points: [],
    values: [],
    parts: [],
  })),
};

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

async function show(marks = foldMarks([])) {
  const heard = answerApi({
    'GET /api/banks/b': () => ({ bankId: 'b', bank }),
    'GET /api/banks': () => ({
      banks: [{ bankId: 'b', title: 'Bank', language: 'en', scripts: [], questions: prompts }],
    }),
    'GET /api/progress': () => ({ answers: [], pending: 0 }),
    'POST /api/sessions/s1/marks': () => marks,
  });
  const session = madeSession([answer], { kind: 'recording', marks });
  const shown = await mount<RecordingQuestion>('recording-question', { session, answer });
  const named = listen(shown, ['question-named']);
  const marked = () => heard.find(({ asked }) => asked.startsWith('POST'))?.body;
  return { named, marked };
}

describe('which question a recording answers', () => {
  test('is found by a word without its accent, and kept with its target, by keyboard alone', async () => {
    const { named, marked } = await show();

    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const search = page.getByRole('searchbox');
    await expect.poll(() => search.element().matches(':focus')).toBe(true);
    await expect.element(page.getByText('10 more: search to find them.')).toBeVisible();
    await userEvent.keyboard('arger');
    const found = page.getByRole('button', { name: /^Question number/ });
    await expect.poll(() => found.elements().length).toBe(1);
    // The list can be scrolled by keys, its first question comes behind it.
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    await expect.poll(() => named.length).toBe(1);
    expect(marked()).toMatchObject({
      type: 'question-named',
      answerId: '1',
      question: { bankId: 'b', questionId: 'q33', targetBand: { fromMs: 1000, toMs: 2000 } },
    });
  });

  test('can be written, with a target', async () => {
    const { named, marked } = await show();
    await page.getByRole('button', { name: 'Choose a question' }).click();
    const use = page.getByRole('button', { name: 'Use these words' });
    await expect.element(use).toBeDisabled();

    await page.getByLabelText('Or write it').fill('Why did you leave?');
    await page.getByRole('combobox', { name: 'Its target' }).selectOptions('1:30 to 2:30');
    await use.click();

    await expect.poll(() => named.length).toBe(1);
    expect(marked()).toMatchObject({
      question: { questionId: 'why-did-you-leave', targetBand: { fromMs: 90_000, toMs: 150_000 } },
    });
  });

  test('can be none, which is asked no more and can be changed', async () => {
    const { marked } = await show();
    await page.getByRole('button', { name: 'None', exact: true }).click();
    await expect.poll(marked).toEqual({ type: 'question-named', answerId: '1', question: null });

    await show(foldMarks([{ type: 'question-named', answerId: '1', question: null }]));

    await expect.element(page.getByRole('button', { name: 'Say which question it answers' })).toBeVisible();
    expect(page.getByText('Which question does it answer?').elements()).toHaveLength(1);
  });

  test.each([1280, 390])('axe finds nothing at %i px, asked and open', async (width) => {
    await page.viewport(width, 800);
    await show();
    await expectAccessible();

    await page.getByRole('button', { name: 'Choose a question' }).click();
    await expect.element(page.getByText('10 more: search to find them.')).toBeVisible();

    await expectAccessible();
  });
});
