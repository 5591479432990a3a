import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SavePictureEvent } from '../../client/components/chart-panel.ts';
import '../../client/pages/progress-page.ts';
import type { ProgressPage } from '../../client/pages/progress-page.ts';
import '../../client/pages/question-page.ts';
import type { QuestionPage } from '../../client/pages/question-page.ts';
import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import { practisedAnswer } from '../core/session/practised-example.ts';
import { answerApi } from './answer-api.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer, madeSession } from './made-session.ts';
import { expectAccessible, mount } from './mount.ts';

const BAND = { fromMs: 90_000, toMs: 150_000 };

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

/** An answer so many days ago. */
function daysAgo(days: number, over: Partial<PractisedAnswer> = {}): PractisedAnswer {
  return practisedAnswer(1, { at: new Date(Date.now() - days * 86_400_000).toISOString(), ...over });
}

const ANSWERS = [
  daysAgo(20, { answerMs: 200_000, guessMs: 150_000 }),
  daysAgo(19, { answerMs: 190_000, questionId: 'goal', prompt: 'Tell me about a goal.' }),
  daysAgo(8, { kind: 'values', questionId: 'values', prompt: 'What do you value?' }),
  daysAgo(1),
];

describe('progress', () => {
  test('of 4 answers says which kind ran long, how guesses lie, and leads to each question', async () => {
    answerApi({ 'GET /api/progress': () => ({ answers: ANSWERS, pending: 0 }) });
    await mount<ProgressPage>('progress-page', {});

    await expect
      .element(page.getByText(/^2 of 4 answers were within; behavioural questions ran past it/))
      .toBeVisible();
    await expect.element(page.getByText(/^Guesses are 25.% short, in the middle/)).toBeVisible();
    const link = page.getByRole('link', { name: /Tell me about a mistake/ });
    await expect.element(link).toHaveAttribute('href', '/questions/behavioural/mistake');
  });

  test('has a table behind each chart, and an empty week is there without a figure', async () => {
    answerApi({ 'GET /api/progress': () => ({ answers: ANSWERS, pending: 0 }) });
    await mount<ProgressPage>('progress-page', {});

    await page.getByRole('button', { name: 'Table: Answers in target' }).click();

    const table = page.getByRole('region', { name: 'Answers in target, table' });
    await expect.element(table.getByRole('columnheader', { name: 'Share' })).toBeVisible();
    // Twelve weeks and their head.
    expect(table.getByRole('row').elements()).toHaveLength(13);
    expect(table.getByRole('cell', { name: '–', exact: true }).elements().length).toBeGreaterThan(7);
  });

  test('gives each of its seven charts as a picture of its own', async () => {
    answerApi({ 'GET /api/progress': () => ({ answers: ANSWERS, pending: 0 }) });
    const saved: string[] = [];
    document.addEventListener(
      'save-picture',
      (event) => {
        if (event instanceof SavePictureEvent) saved.push(`${event.name} ${event.picture.width > 300}`);
      },
      { once: false },
    );
    await mount<ProgressPage>('progress-page', {});
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);

    await expect.element(page.getByRole('button', { name: 'Save as picture: Practice' })).toBeVisible();
    for (const button of page.getByRole('button', { name: /^Save as picture/ }).elements())
      (button as HTMLElement).click();

    await expect.poll(() => clicked.mock.calls.length, { timeout: 10_000 }).toBe(7);
    expect(saved).toContain('time-to-first-word true');
  });

  test('shows one kind where it is chosen', async () => {
    answerApi({ 'GET /api/progress': () => ({ answers: ANSWERS, pending: 0 }) });
    await mount<ProgressPage>('progress-page', {});

    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind of question' }), 'Values');

    await expect.element(page.getByText('Twelve weeks: 1 session, 1 answer.')).toBeVisible();
  });

  test('of nothing is kind, and leads to an interview', async () => {
    answerApi({ 'GET /api/progress': () => ({ answers: [], pending: 0 }) });
    await mount<ProgressPage>('progress-page', {});

    await expect
      .element(page.getByText(/^Nothing was practised in this time, and that is fine\./))
      .toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Choose an interview' })).toBeVisible();
  });

  test('asks again while 3 sessions are still being counted', async () => {
    let pending = 3;
    answerApi({ 'GET /api/progress': () => ({ answers: ANSWERS, pending }) });
    await mount<ProgressPage>('progress-page', {});

    await expect.element(page.getByText(/3 sessions are still being counted again/)).toBeVisible();
    pending = 0;
    await expect
      .poll(() => page.getByText(/still being counted again/).elements(), { timeout: 10_000 })
      .toEqual([]);
  });

  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    answerApi({ 'GET /api/progress': () => ({ answers: ANSWERS, pending: 0 }) });
    await mount<ProgressPage>('progress-page', {});
    await page.getByRole('button', { name: 'Table: Time sense' }).click();

    await expectAccessible();
  });
});

describe('a question’s history', () => {
  const pacing = pacingOf('1000 quiet, 60000 voice, 1500 quiet, 50000 voice, 1000 quiet', BAND);
  const take = (sessionId: string, days: number, answerMs: number, hasSound: boolean) => ({
    ...daysAgo(days, { answerMs }),
    sessionId,
    hasSound,
  });
  const open = async () => {
    answerApi({
      'GET /api/questions/behavioural/mistake/takes': () => ({
        pending: 0,
        takes: [
          take('one', 9, 60_000, true),
          take('two', 5, 125_000, true),
          take('three', 1, 111_500, false),
        ],
      }),
      'GET /api/sessions/': () => madeSession([madeAnswer('1', { pacing, targetBand: BAND })]),
    });
    await mount<QuestionPage>('question-page', { bankId: 'behavioural', questionId: 'mistake' });
    await expect.element(page.getByRole('img', { name: /^A: .*B: / })).toBeVisible();
  };

  test('has all 3 takes, the best of 2:05 first beside the newest, and says why', async () => {
    await open();

    await expect
      .element(page.getByText(/^Best so far: .*2:05, inside the target and closest to its middle\./))
      .toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /^A: .*2:05 in target. B: .*1:52 in target/ }))
      .toBeVisible();
    expect(page.getByRole('link', { name: 'Timeline' }).elements()).toHaveLength(3);
  });

  test('hears A or B by its key; one without sound cannot be heard', async () => {
    await open();
    await expect.element(page.getByRole('button', { name: 'Hear B' })).toBeDisabled();

    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Take B' }),
      page.getByRole('option', { name: /, 1:00$/ }).last(),
    );
    await expect.element(page.getByRole('button', { name: 'Hear B' })).toBeEnabled();
    await userEvent.keyboard('b');
    await expect
      .element(page.getByRole('button', { name: 'Hear B' }))
      .toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('a');

    await expect
      .element(page.getByRole('button', { name: 'Hear A' }))
      .toHaveAttribute('aria-pressed', 'true');
  });

  test.each([1280, 390])('axe finds nothing at %i px, and nothing is wider than the page', async (width) => {
    await page.viewport(width, 800);
    await open();

    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
