import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../client/components/session-summary.ts';
import type { SessionSummary } from '../../client/components/session-summary.ts';
import type { SessionUsual } from '../../core/session/session-usual.ts';
import { usualOfAnswers } from '../../core/session/session-usual.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer, madeSession } from './made-session.ts';
import { expectAccessible, mount } from './mount.ts';

const spoken = (ms: number) => pacingOf(`960 quiet, ${ms} voice, 960 quiet`);
const answers = [
  madeAnswer('1', { pacing: spoken(20_000) }),
  madeAnswer('2', { pacing: spoken(40_000) }),
  madeAnswer('3', { pacing: spoken(90_000) }),
  // Neither is among those in whose middle one stands.
  madeAnswer('4', { pacing: spoken(200_000), status: 'set-aside' }),
  madeAnswer('5', { pacing: spoken(200_000), kind: 'own-questions' }),
];
const figures = {
  answersInTarget: 2,
  answersCounted: 3,
  answerLengthDriftMsPerQuestion: 12_000,
  hitRate: 2 / 3,
  ownQuestionsShare: 0.8,
  slotShare: 0.5,
};
const session = madeSession(answers, { figures });
const spread = (median: number) => ({ median, from: median, to: median, count: 20 });
const usual: SessionUsual = {
  answers: [{ answerId: '1', figures: { ...usualOfAnswers([]), answerMs: spread(75_000) } }],
  session: {
    hitRate: spread(0.5),
    answerLengthDriftMsPerQuestion: null,
    ownQuestionsShare: null,
    slotShare: spread(0.9),
  },
};

beforeEach(() => page.viewport(1280, 800));

const show = (over: Partial<SessionSummary> = {}) =>
  mount<SessionSummary>('session-summary', { session, ...over });

const row = (name: RegExp) => page.getByRole('row', { name });

describe('the whole session', () => {
  test('tells its own figures, and of its answers that in the middle: 40 s', async () => {
    await show();

    await expect.element(row(/^In target 2 of 3 answers/)).toBeVisible();
    await expect.element(row(/^Answer length 0:40/)).toBeVisible();
    await expect.element(row(/^Drift of answer length \+12\ss a question/)).toBeVisible();
    await expect.element(row(/^Time used 50\s%/)).toBeVisible();
    await expect.element(row(/^Your own questions 80\s%/)).toBeVisible();
    expect(page.getByRole('columnheader', { name: 'Usual' }).elements()).toHaveLength(0);
  });

  test('stands beside what was usual before it, and says where nothing is yet', async () => {
    await show({ usual });

    await expect.element(row(/^In target 2 of 3 answers 50\s%/)).toBeVisible();
    await expect.element(row(/^Answer length 0:40 1:15/)).toBeVisible();
    await expect.element(row(/^Your own questions 80\s% not yet/)).toBeVisible();
  });

  test('in which nothing could be told is not there', async () => {
    const shown = await show({ session: madeSession([madeAnswer('1', { status: 'skipped' })]) });

    expect(shown.renderRoot.querySelector('table')).toBeNull();
  });

  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    await show({ usual });

    await expectAccessible();
  });
});
