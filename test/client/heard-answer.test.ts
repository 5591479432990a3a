import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MarkPartsEvent, SayPauseEvent } from '../../client/components/answer-panel-events.ts';
import type { AnswerTimeline } from '../../client/components/answer-timeline.ts';
import '../../client/components/heard-answer.ts';
import type { HeardAnswer } from '../../client/components/heard-answer.ts';
import type { PauseKinds } from '../../client/components/pause-kinds.ts';
import { HearEvent } from '../../client/components/timeline-events.ts';
import { marksOf, NO_MARKS } from '../../core/session/fold-marks.ts';
import type { AnswerMarks, PauseCause } from '../../core/session/mark.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer } from './made-session.ts';
import { expectAccessible, listen, mount } from './mount.ts';

const SCORE = '1200 quiet, 20000 voice, 1600 quiet, 30000 voice, 400 quiet, 8000 voice, 3500 quiet';
const pacing = pacingOf(SCORE, { fromMs: 30_000, toMs: 50_000 });
const [long, short] = pacing.pauses;
const onsetMs = pacing.speechOnsetMs ?? 0;
const recording = { durationMs: 64_000, bytes: 2_048_000 };
const answer = madeAnswer('1', { pacing, recording });
const PARTS = [
  { name: 'Situation', share: 0.15 },
  { name: 'Task', share: 0.1 },
  { name: 'Action', share: 0.6 },
  { name: 'Result', share: 0.15 },
];

async function show(over: Partial<HeardAnswer> = {}) {
  const heard = await mount<HeardAnswer>('heard-answer', {
    answer,
    levels: { bytes: Array.from({ length: 6400 }, (_, i) => 200 + (i % 40)), hopMs: 10 },
    playback: { isPlaying: false, atMs: onsetMs, speed: 1 },
    marks: marksOf(NO_MARKS, '1'),
    partNames: PARTS,
    hasTable: true,
    ...over,
  });
  const news = listen(heard, ['hear', 'play', 'say-pause', 'mark-parts', 'undo', 'next-question', 'speed']);
  return { heard, news };
}

const hearings = (news: readonly Event[]) =>
  news.filter((event) => event instanceof HearEvent).map(({ startMs, endMs }) => ({ startMs, endMs }));

beforeEach(() => page.viewport(1280, 900));

describe('a pause of 1.6 s that is chosen', () => {
  test('by N is heard from 2 s before it to 2 s after it, and is told with its length', async () => {
    const { heard, news } = await show();

    await userEvent.keyboard('n');

    expect(hearings(news)).toEqual([
      { startMs: (long?.startMs ?? 0) - 2000, endMs: (long?.endMs ?? 0) + 2000 },
    ]);
    const kinds = heard.renderRoot.querySelector<PauseKinds>('pause-kinds');
    const words = kinds?.renderRoot.querySelector('p')?.textContent.replaceAll(/\s+/g, ' ');
    expect(words).toBe('Pause of 1.6 s at 0:19. It was');
  });

  test('on the timeline is chosen in the table too', async () => {
    const { heard } = await show();

    await press(heard, ((long?.startMs ?? 0) + (long?.endMs ?? 0)) / 2);

    const row = page.getByRole('button', { name: 'long pause' });
    await expect.element(row).toHaveAttribute('aria-pressed', 'true');
  });

  test('in the table is heard, and is chosen for the keys', async () => {
    const { news } = await show();

    await page.getByRole('button', { name: 'long pause' }).click();
    await userEvent.keyboard('l');

    expect(hearings(news)).toHaveLength(1);
    expect(said(news)).toEqual(['lost']);
  });

  test.each<[string, PauseCause]>([
    ['p', 'planned'],
    ['s', 'searching'],
    ['b', 'breath'],
    ['l', 'lost'],
  ])('and %s is said to be %s', async (key, cause) => {
    const { news } = await show();

    await userEvent.keyboard(`n${key}`);

    expect(said(news)).toEqual([cause]);
  });
});

describe('keys', () => {
  test('N twice comes to the pause of 400 ms, and Shift and N back to the first', async () => {
    const { news } = await show();

    await userEvent.keyboard('nn{Shift>}N{/Shift}');

    const starts = hearings(news).map(({ startMs }) => startMs + 2000);
    expect(starts).toEqual([long?.startMs, short?.startMs, long?.startMs]);
  });

  test('R hears a run from its first to its last sound', async () => {
    const { news } = await show();

    await userEvent.keyboard('r');

    expect(hearings(news)).toEqual([{ startMs: pacing.runs[1]?.startMs, endMs: pacing.runs[1]?.endMs }]);
  });

  test('Space plays, Q leads to the next question, U undoes and > is faster', async () => {
    const { news } = await show();

    await userEvent.keyboard(' qu>');

    expect(news.map(({ type }) => type)).toEqual(['play', 'next-question', 'undo', 'speed']);
  });

  test('they rest in a field, and outside of the answer when single keys are off', async () => {
    const { news } = await show({ shortcuts: false });
    await userEvent.keyboard('n');
    document.body.append(document.createElement('input'));
    document.querySelector('input')?.focus();

    await userEvent.keyboard('n');

    expect(news).toEqual([]);
  });

  test('? shows them', async () => {
    await show();

    await userEvent.keyboard('?');

    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });
});

describe('parts', () => {
  test('2 lets the task begin where the playhead stands, 20 s after the first word', async () => {
    const { news } = await show({ playback: { isPlaying: true, atMs: onsetMs + 20_000, speed: 1 } });

    await userEvent.keyboard('2');

    const marked = news.filter((event) => event instanceof MarkPartsEvent).map(({ parts }) => parts);
    expect(marked).toEqual([[{ name: 'Task', startMs: onsetMs + 20_000 }]]);
  });

  test('of 30 s in an answer of 60 s are half of it, beside the target of 15 %, in the table too', async () => {
    await show({ marks: marks({ parts: [part('Situation', 0), part('Action', 30_000)] }) });

    const first = page.getByRole('listitem').first().element().textContent.replaceAll(/\s+/g, ' ');
    expect(first).toContain('0:30, 50 % target 15 %');
    await expect
      .element(page.getByRole('row', { name: /^Situation .*30\.0\d s 50\s%, target 15\s%/ }))
      .toBeVisible();
  });
});

describe('what was said of pauses', () => {
  test('is counted by kind, and only searching and lost are to work on', async () => {
    const pauses = [
      { ...stretchOf(long), cause: 'lost' as const },
      { ...stretchOf(short), cause: 'breath' as const },
    ];
    await show({ marks: marks({ pauses }) });

    await expect.element(page.getByText('To work on: 1 lost. And 1 breath.')).toBeVisible();
  });

  test('as planned alone is never something to work on', async () => {
    await show({ marks: marks({ pauses: [{ ...stretchOf(long), cause: 'planned' as const }] }) });

    await expect.element(page.getByText('You said 1 planned.')).toBeVisible();
    expect(page.getByText(/work on/).elements()).toHaveLength(0);
  });
});

describe('to a listener, who did not give the answer', () => {
  const pauses = [{ ...stretchOf(long), cause: 'lost' as const }];
  const parts = [part('Situation', 0), part('Action', 30_000)];

  test('the keys of pauses and parts do nothing, nor are they told of', async () => {
    const { news } = await show({ canMark: false });

    await userEvent.keyboard('npsbl12u?');

    expect(news.map(({ type }) => type)).toEqual(['hear']);
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect.element(keys.getByText(/^Hear the next pause/)).toBeVisible();
    expect(keys.getByText(/chosen pause was|part begins|Undo/).elements()).toHaveLength(0);
  });

  test('it is told what the candidate said of a pause and how long the parts took, with nothing to press', async () => {
    const { heard } = await show({ canMark: false, marks: marks({ pauses, parts }) });

    await userEvent.keyboard('n');

    await expect.element(page.getByText(/The candidate: lost\.$/)).toBeVisible();
    await expect.element(page.getByText('To work on: 1 lost.')).toBeVisible();
    await expect.element(page.getByText(/^0:30/).first()).toBeVisible();
    for (const tag of ['pause-kinds', 'part-marks'])
      expect(heard.renderRoot.querySelector(tag)?.shadowRoot?.querySelectorAll('button')).toHaveLength(0);
    await expectAccessible();
  });
});

describe('for everyone', () => {
  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 900);
    await show({ marks: marks({ parts: [part('Situation', 0), part('Action', 30_000)] }) });
    await userEvent.keyboard('n');

    await expectAccessible();
  });
});

function marks(over: Partial<AnswerMarks>): AnswerMarks {
  return { ...marksOf(NO_MARKS, '1'), ...over };
}

function part(name: string, fromFirstWordMs: number) {
  return { name, startMs: onsetMs + fromFirstWordMs };
}

function stretchOf(pause: typeof long) {
  return { startMs: pause?.startMs ?? 0, endMs: pause?.endMs ?? 0 };
}

function said(news: readonly Event[]): (PauseCause | null)[] {
  return news.filter((event) => event instanceof SayPauseEvent).map(({ cause }) => cause);
}

/** Presses the sound at an instant; the whole answer is shown between the names of the lanes and the right edge. */
async function press(heard: HeardAnswer, atMs: number): Promise<void> {
  const timeline = heard.renderRoot.querySelector<AnswerTimeline>('answer-timeline');
  const lanes = timeline?.renderRoot.querySelector('.lanes');
  if (!(lanes instanceof HTMLElement)) throw new Error('It is drawn.');
  const { width, height } = lanes.getBoundingClientRect();
  const [left, right] = [64, width - 12];
  const wholeMs = (pacing.speechOffsetMs ?? 0) * 1.02;
  await userEvent.click(lanes, {
    position: { x: left + ((right - left) * (atMs - fromMs())) / (wholeMs - fromMs()), y: height / 2 - 10 },
  });
}

function fromMs(): number {
  return onsetMs - (pacing.responseLatencyMs ?? 0);
}
