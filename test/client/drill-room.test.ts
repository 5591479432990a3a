import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EnterPartEvent, GradeEvent, StoryToldEvent } from '../../client/components/drill-events.ts';
import '../../client/components/interview-room.ts';
import type { InterviewRoom } from '../../client/components/interview-room.ts';
import { drillOf, viewAt } from './interview-views.ts';
import { pacingOf } from './made-pacing.ts';
import { expectAccessible, listen, mount, settled } from './mount.ts';

beforeEach(() => page.viewport(1280, 800));

const status = () => page.getByRole('status').element().textContent.trim();
const partButton = (name: string) => page.getByRole('button', { name });

describe('a STAR split of 1:30 to 2:30, 20 s into the situation, whose share is 18', () => {
  const SPOKEN = {
    view: viewAt('listening', { drill: drillOf('star-split') }),
    runs: [{ startMs: 2000, endMs: 22_000 }],
    elapsedMs: 22_000,
    heardMs: 22_000,
    silenceMs: 100,
  };

  async function mountRoom(over: Partial<InterviewRoom> = {}) {
    const room = await mount<InterviewRoom>('interview-room', { ...SPOKEN, ...over });
    return { room, news: listen(room, ['enter-part']) };
  }

  test('says once that the situation has had its share, and nothing each second', async () => {
    const { room } = await mountRoom({ elapsedMs: 19_000 });
    const said = [status()];
    for (const elapsedMs of [20_000, 21_000, 22_000, 30_000]) {
      room.elapsedMs = elapsedMs;
      await settled(room);
      said.push(status());
    }

    expect(said).toEqual(['Listening', ...Array<string>(4).fill('Situation has had its share.')]);
    await expect.element(page.getByText('Situation has had its share.').first()).toBeVisible();
  });

  test('goes on to a part by its number or a tap, and tells when it was pressed', async () => {
    const { news } = await mountRoom();

    await userEvent.keyboard('2');
    await partButton('Action').click();
    await userEvent.keyboard('5');

    const names = news.map((event) => event instanceof EnterPartEvent && event.name);
    expect(names).toEqual(['Task', 'Action']);
  });

  test('marks the part that is on, and names it to a screen reader', async () => {
    const { room } = await mountRoom();
    room.partStarts = [
      { name: 'Situation', startMs: 0 },
      { name: 'Action', startMs: 21_000 },
    ];
    await settled(room);

    await expect.element(partButton('Action')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(partButton('Situation')).toHaveAttribute('aria-pressed', 'false');
    expect(status()).toBe('Action');
  });

  test('with relaxed timing gives no cue', async () => {
    await mountRoom({ relaxedTiming: true });

    expect(status()).toBe('Listening');
    expect(page.getByText('Situation has had its share.').elements()).toEqual([]);
  });

  test.each([
    [1280, 800],
    [390, 844],
  ])('can be used by everyone at %i × %i', async (width, height) => {
    await page.viewport(width, height);
    await mountRoom();

    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('a drill that is over', () => {
  const DAY_MS = 86_400_000;
  const dueIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
  const OVER = {
    view: viewAt('finished', { drill: drillOf('length'), answer: null }),
    takes: [],
    grade: 'good',
    returns: [
      { grade: 'again', dueAt: dueIn(1) },
      { grade: 'hard', dueAt: dueIn(1) },
      { grade: 'good', dueAt: dueIn(3) },
      { grade: 'easy', dueAt: dueIn(8) },
    ],
  } as const;

  test('says when it comes back, and lets that be changed; two grades of one day are one choice', async () => {
    const room = await mount<InterviewRoom>('interview-room', OVER);
    const news = listen(room, ['grade']);

    await expect.element(page.getByRole('radio', { name: 'in 3 days' })).toBeChecked();
    expect(page.getByRole('radio').elements()).toHaveLength(3);
    await page.getByRole('radio', { name: 'tomorrow' }).click();

    expect(news.map((event) => event instanceof GradeEvent && event.grade)).toEqual(['again']);
    await expectAccessible();
  });

  test('of which nothing could be measured says nothing of it', async () => {
    await mount<InterviewRoom>('interview-room', { ...OVER, returns: [], grade: null });

    expect(page.getByRole('radio').elements()).toHaveLength(0);
  });
});

test('first words after 0.96, 1.92 and 4.8 s are 1.92 s apart in their middle half, two within 2 s', async () => {
  const takes = [960, 1920, 4800].map((quietMs, i) => ({
    answerId: String(i + 1),
    guessMs: null,
    heard: [],
    cut: null,
    endMs: 9000,
    band: { fromMs: 5000, toMs: 30_000 },
    pacing: { ...pacingOf('960 quiet, 4000 voice, 960 quiet'), responseLatencyMs: quietMs },
  }));
  await mount<InterviewRoom>('interview-room', {
    view: viewAt('finished', { drill: drillOf('first-word', { allowanceMs: 2000 }), answer: null }),
    takes,
  });

  await expect
    .element(page.getByText(/The middle half of them lie 1\.92\ss apart; 2 of 3 began within 2\.0\ss\./))
    .toBeVisible();
});

describe('out of one’s notes, after a take', () => {
  const take = {
    answerId: '3',
    guessMs: null,
    heard: [],
    cut: null,
    endMs: 62_000,
    band: { fromMs: 60_000, toMs: 120_000 },
    pacing: pacingOf('960 quiet, 8000 voice, 960 quiet'),
    values: ['Care'],
  };
  const ASKED = {
    view: viewAt('asking', {
      drill: drillOf('out-of-notes', { stories: ['The night shift', 'The <b>audit</b>'] }),
    }),
    isBetween: true,
    takes: [take],
  };
  const toldBy = (news: readonly Event[]) =>
    news.map((event) => event instanceof StoryToldEvent && [event.answerId, event.story]);

  test('it is asked which story was told, before any number', async () => {
    const room = await mount<InterviewRoom>('interview-room', ASKED);
    const news = listen(room, ['story-told']);
    await expect.element(page.getByRole('heading', { name: 'Which story did you tell?' })).toBeVisible();
    expect(page.getByText('0.9 s').elements()).toEqual([]);
    await expectAccessible();

    await page.getByRole('button', { name: 'The <b>audit</b>' }).click();
    await page.getByRole('button', { name: 'None of mine' }).click();

    expect(toldBy(news)).toEqual([
      ['3', 'The <b>audit</b>'],
      ['3', null],
    ]);
  });

  test('another one is named by keyboard alone, and its spaces go on to no next take', async () => {
    const room = await mount<InterviewRoom>('interview-room', ASKED);
    const news = listen(room, ['story-told', 'go-on', 'done']);

    await page.getByLabelText('Another one').click();
    await userEvent.keyboard('  The old boiler {Enter}');

    expect(toldBy(news)).toEqual([['3', 'The old boiler']]);
  });

  test.each([
    [1280, 800],
    [390, 844],
  ])('over, it tells which values had a story at %i × %i', async (width, height) => {
    await page.viewport(width, height);
    await mount<InterviewRoom>('interview-room', {
      ...ASKED,
      isBetween: false,
      view: viewAt('finished', { drill: drillOf('out-of-notes'), answer: null }),
      takes: [
        { ...take, story: 'The night shift' },
        { ...take, values: ['Candour'], story: null },
        { ...take, values: ['Craft'], story: 'The night shift' },
      ],
    });

    await expect.element(page.getByText('You had a story for 2 of 3 values.')).toBeVisible();
    await expect.element(page.getByText('no story yet')).toBeVisible();
    await expect.element(page.getByText(/“The night shift” was told twice/)).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test('between two questions of a script it stands how far one is ahead of the plan, and behind one’s best', async () => {
  const take = { answerId: '1', guessMs: null, heard: [], cut: null, endMs: 62_000 };
  await mount<InterviewRoom>('interview-room', {
    view: viewAt('asking', { drill: drillOf('splits', { bestMs: [50_000, 70_000] }) }),
    isBetween: true,
    takes: [
      {
        ...take,
        band: { fromMs: 60_000, toMs: 90_000 },
        pacing: { ...pacingOf('960 quiet, 8000 voice, 960 quiet'), answerMs: 60_000 },
      },
    ],
  });

  await expect.element(page.getByText('0:15 ahead of the plan')).toBeVisible();
  await expect.element(page.getByText(/You are 0:10 behind your best\.$/)).toBeVisible();
});
