import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readTags } from '../../client/components/session-labels.ts';
import '../../client/pages/session-page.ts';
import type { SessionPage } from '../../client/pages/session-page.ts';
import '../../client/pages/sessions-page.ts';
import type { SessionsPage } from '../../client/pages/sessions-page.ts';
import { NO_MARKS, applyMark } from '../../core/session/fold-marks.ts';
import { makeSummary } from '../../core/session/make-summary.ts';
import type { Mark } from '../../core/session/mark.ts';
import type { SessionSummary } from '../../core/session/session-record.ts';
import { answerApi } from './answer-api.ts';
import { madeSession } from './made-session.ts';
import { expectAccessible, mount } from './mount.ts';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

function summary(id: string, over: Partial<SessionSummary>): SessionSummary {
  return { ...makeSummary(madeSession([], { id })), ...over };
}

const SESSIONS = [
  summary('a', { title: 'With Ana', tags: ['second round'] }),
  summary('b', { title: 'Recruiter screen' }),
  summary('c', { title: 'phone.wav', kind: 'recording' }),
  summary('d', { title: 'Long ago', startedAt: '2024-05-06T10:00:00.000Z' }),
];

describe('the list of sessions', () => {
  test('of four is searched by name and by tag, and says 1 of 4', async () => {
    answerApi({ 'GET /api/sessions': () => ({ sessions: SESSIONS, total: SESSIONS.length }) });
    await mount<SessionsPage>('sessions-page', {});

    await userEvent.fill(page.getByLabelText('Name or tag'), 'round');

    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 4 sessions');
    await expect.element(page.getByRole('link', { name: /With Ana/ })).toHaveAttribute('href', '/sessions/a');
    expect(page.getByRole('link', { name: /Recruiter screen/ }).elements()).toHaveLength(0);
    await expect.element(page.getByText('second round', { exact: true }).last()).toBeVisible();
  });

  test('is filtered by kind, tag and day; what nothing is like is said kindly', async () => {
    answerApi({ 'GET /api/sessions': () => ({ sessions: SESSIONS, total: SESSIONS.length }) });
    await mount<SessionsPage>('sessions-page', {});

    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'Recordings');
    await expect.element(page.getByRole('link', { name: /phone\.wav/ })).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'All');
    await userEvent.fill(page.getByLabelText('To'), '2025-01-01');
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 4 sessions');
    await expect.element(page.getByRole('link', { name: /Long ago/ })).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Tag' }), 'second round');

    await expect
      .element(page.getByText('No session is like that. The others are still there.'))
      .toBeVisible();
  });

  test('of 120 draws 50, and 50 more when asked; the newest are there before the others are', async () => {
    const many = Array.from({ length: 120 }, (_, i) => summary(`s${i}`, { title: `Number ${i}` }));
    const heard = answerApi({
      'GET /api/sessions?newest=50': () => ({ sessions: many.slice(0, 50), total: 120 }),
      'GET /api/sessions': () => ({ sessions: many, total: 120 }),
    });
    await mount<SessionsPage>('sessions-page', {});
    const rows = () => page.getByRole('link', { name: /^Number/ }).elements().length;

    await expect.element(page.getByRole('status')).toHaveTextContent('120 sessions');
    await expect.poll(rows).toBe(50);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect.poll(rows).toBe(100);
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    await expect.poll(rows).toBe(120);

    expect(heard.map(({ asked }) => asked).toSorted()).toEqual([
      'GET /api/sessions',
      'GET /api/sessions?newest=50',
    ]);
    expect(page.getByRole('button', { name: /more$/ }).elements()).toEqual([]);
  });

  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    answerApi({ 'GET /api/sessions': () => ({ sessions: SESSIONS, total: SESSIONS.length }) });
    await mount<SessionsPage>('sessions-page', {});
    await expect.element(page.getByRole('link', { name: /With Ana/ })).toBeVisible();

    await expectAccessible();
  });
});

describe('a session’s name and tags', () => {
  test('are kept as two marks, and only what was changed', async () => {
    let kept = NO_MARKS;
    const heard = answerApi({
      'POST /api/sessions/s1/marks': (mark) => (kept = applyMark(kept, mark as Mark)),
      'GET /api/sessions/s1': () => ({ ...madeSession([]), marks: kept }),
    });
    await mount<SessionPage>('session-page', { sessionId: 's1' });

    await page.getByRole('button', { name: 'Name and tags' }).click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Before noon');
    await userEvent.fill(page.getByRole('textbox', { name: /^Tags/ }), ' with Ana, second  round,, with Ana');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();

    const marks = () => heard.filter(({ asked }) => asked.startsWith('POST')).map(({ body }) => body);
    await expect.poll(marks).toEqual([
      { type: 'named', title: 'Before noon' },
      { type: 'tagged', tags: ['with Ana', 'second round'] },
    ]);
    await page.getByRole('button', { name: 'Name and tags' }).click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    expect(marks()).toHaveLength(2);
  });

  test('tags are cut at 60 letters and at 20 tags', () => {
    expect(readTags('x'.repeat(70))).toEqual(['x'.repeat(60)]);
    expect(readTags(Array.from({ length: 30 }, (_, i) => `t${i}`).join(','))).toHaveLength(20);
  });
});
