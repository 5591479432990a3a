import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../client/components/session-map.ts';
import type { MapAnswer, SessionMap } from '../../client/components/session-map.ts';
import '../../client/components/session-rows.ts';
import type { SessionRow, SessionRows } from '../../client/components/session-rows.ts';
import { layStrip } from '../../client/components/strip-layout.ts';
import { expectAccessible, mount } from './mount.ts';

/** Three answers: one within its target, one 20 s over with a long pause, one that was skipped. */
const ANSWERS: MapAnswer[] = [
  made('1', 0, { speechOffsetMs: 41_000, where: 'within', answerMs: 40_000 }),
  made('2', 60_000, {
    speechOffsetMs: 71_000,
    where: 'over',
    answerMs: 70_000,
    offByMs: 20_000,
    longPauses: [{ startMs: 30_000, endMs: 31_200 }],
  }),
  made('3', 150_000, { speechOnsetMs: null, speechOffsetMs: null, isSkipped: true }),
];
const DURATION_MS = 180_000;

beforeEach(() => page.viewport(1280, 800));

describe('the map of a session', () => {
  const show = () =>
    mount<SessionMap>('session-map', { answers: ANSWERS, durationMs: DURATION_MS, chosenId: '2' });

  test('each answer is a link, named with its length and where that lies', async () => {
    await show();

    const names = page
      .getByRole('link')
      .elements()
      .map((link) => link.getAttribute('aria-label'));
    expect(names).toEqual([
      '1, Question 1. 0:40, in target',
      '2, Question 2. 1:10, over by 0:20',
      '3, Question 3. skipped',
    ]);
  });

  test('the chosen one is said to be current', async () => {
    await show();

    await expect.element(page.getByRole('link', { name: /^2/ })).toHaveAttribute('aria-current', 'true');
    await expect.element(page.getByRole('link', { name: /^1/ })).not.toHaveAttribute('aria-current');
  });

  test('what can be pressed is at least 24 px wide, even of a skipped question', async () => {
    await show();

    const widths = page
      .getByRole('link')
      .elements()
      .map((link) => link.getBoundingClientRect().width);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(24);
  });

  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    await show();

    await expectAccessible();
  });
});

describe('the strip', () => {
  const [, over] = layStrip(ANSWERS, (ms) => ms / 1000, 2.5);

  test('a long pause of 1.2 s is a cut of at least 2.5 px, taken from the speech on its right', () => {
    expect(over?.blocks).toEqual([
      { x: 61, width: 29 },
      { x: 92.5, width: 38.5 },
    ]);
  });

  test('the part past the target begins where the target ends, counted from the first word', () => {
    expect(over?.overX).toBe(111);
    expect(over?.inBand).toEqual({ x: 91, width: 20 });
  });
});

describe('an interrupted answer', () => {
  const runs = [
    { startMs: 1000, endMs: 20_000 },
    { startMs: 20_400, endMs: 30_000 },
    { startMs: 44_000, endMs: 60_000 },
  ];
  const cause = 'microphone-ended' as const;
  const interrupted = made('1', 0, {
    speechOffsetMs: 60_000,
    heard: { runs, interruptions: [{ startMs: 31_000, endMs: 43_000, cause }] },
  });
  const [piece] = layStrip([interrupted], (ms) => ms / 1000, 2.5);

  test('is drawn by its runs, joined over the 400 ms pause and parted where nothing could be heard', () => {
    expect(piece?.blocks).toEqual([
      { x: 1, width: 29 },
      { x: 44, width: 16 },
    ]);
    expect(piece?.interruptions).toEqual([{ x: 31, width: 12 }]);
  });

  test('makes no claim to have been in its target', () => {
    expect(piece).toMatchObject({ inBand: null, overX: null });
  });

  test('is said to be not measurable, not to be no answer', async () => {
    await mount<SessionMap>('session-map', {
      answers: [interrupted],
      durationMs: DURATION_MS,
      chosenId: '1',
    });

    await expect
      .element(page.getByRole('link', { name: '1, Question 1. length not measurable' }))
      .toBeVisible();
  });

  test('that broke off is as long as its interruption', () => {
    const left = { startMs: 61_000, endMs: 80_000, cause };
    const [broken] = layStrip(
      [made('1', 0, { speechOffsetMs: 60_000, heard: { runs, interruptions: [left] } })],
      (ms) => ms / 1000,
      2.5,
    );

    expect(broken?.width).toBe(80);
    expect(broken?.blocks.at(-1)).toEqual({ x: 44, width: 16 });
  });
});

describe('rows of sessions', () => {
  const row: SessionRow = {
    id: 's1',
    kind: 'interview',
    title: 'Recruiter screen',
    tags: [],
    isSample: true,
    isFinished: false,
    startedAt: new Date().toISOString(),
    durationMs: DURATION_MS,
    answersInTarget: 1,
    answersCounted: 2,
    strip: ANSWERS,
  };

  test('a row leads to the timeline and says the fact, the sample, and that it is not finished', async () => {
    await mount<SessionRows>('session-rows', { sessions: [row] });

    const link = page.getByRole('link', { name: /Recruiter screen/ });
    await expect.element(link).toHaveAttribute('href', '/sessions/s1');
    const words = link.element().textContent.replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/sample.*1 of 2 in target.*Today, 3 min, not finished/);
  });

  test('axe finds nothing', async () => {
    await mount<SessionRows>('session-rows', { sessions: [row] });

    await expectAccessible();
  });
});

function made(label: string, askedMs: number, over: Partial<MapAnswer>): MapAnswer {
  return {
    label,
    kind: 'question',
    askedMs,
    startMs: askedMs,
    speechOnsetMs: 1000,
    speechOffsetMs: null,
    bandFromMs: 30_000,
    bandToMs: 50_000,
    where: null,
    longPauses: [],
    answerId: label,
    href: `/sessions/s1?answer=${label}`,
    prompt: `Question ${label}.`,
    isSkipped: false,
    answerMs: null,
    offByMs: 0,
    ...over,
  };
}
