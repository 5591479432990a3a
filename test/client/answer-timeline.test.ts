import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../client/components/answer-timeline.ts';
import type { AnswerTimeline } from '../../client/components/answer-timeline.ts';
import { layEdges } from '../../client/components/timeline-lanes.ts';
import { HearEvent, SeekEvent, ShowTimeEvent } from '../../client/components/timeline-events.ts';
import type { TimeWindow } from '../../client/components/timeline-scale.ts';
import type { SessionAnswer, TimelineSession } from '../../client/components/timeline-session.ts';
import { pacingOf } from './made-pacing.ts';
import { expectAccessible, listen, mount, settled } from './mount.ts';

const SCORE = '1200 quiet, 20000 voice, 1600 quiet, 30000 voice, 400 quiet, 8000 voice, 3500 quiet';
const pacing = pacingOf(SCORE, { fromMs: 30_000, toMs: 50_000 });
const onsetMs = pacing.speechOnsetMs ?? 0;
/** What is shaded by the same, but for a rounding, of 255 levels; and what a browser shades otherwise beside a cut. */
const SAME_LEVELS = 3;
const OTHER_SHARE = 1e-4;

/** A hatch moves with time. It repeats after seven pixels, so that after so many it lies as when it is drawn anew. */
const MOVED_PX = 105;

const levels = { bytes: Array.from({ length: 6400 }, (_, i) => 200 + (i % 40)), hopMs: 10 };

const SESSION: TimelineSession = {
  answers: Array.from({ length: 12 }, (_, i) => answerOf(i)),
  endMs: 840_000,
};

const slider = () => page.getByRole('slider', { name: 'Position in the answer' });
const soughtSeconds = (news: readonly Event[]) =>
  news.filter((event) => event instanceof SeekEvent).map(({ atMs }) => Math.round((atMs - onsetMs) / 1000));

async function mountTimeline(properties: Partial<AnswerTimeline> = {}) {
  const timeline = await mount<AnswerTimeline>('answer-timeline', {
    pacing,
    levels,
    pins: [{ number: 1, atMs: 22_000 }],
    playheadMs: onsetMs + 20_000,
    ...properties,
  });
  return { timeline, news: listen(timeline, ['seek', 'hear', 'play', 'select-stretch']) };
}

beforeEach(() => page.viewport(1280, 800));

describe('the playhead', () => {
  test('its time is told from the first word on', async () => {
    await mountTimeline();

    await expect.element(slider()).toHaveAttribute('aria-valuetext', '0:20 of 1:00');
  });

  test.each([
    ['{ArrowRight}', 21],
    ['{ArrowLeft}', 19],
    ['{PageUp}', 30],
    ['{PageDown}', 10],
    ['{Home}', 0],
    ['{End}', 60],
  ])('%s seeks second %i', async (key, second) => {
    const { news } = await mountTimeline();

    (slider().element() as HTMLElement).focus();
    await userEvent.keyboard(key);

    expect(soughtSeconds(news)).toEqual([second]);
  });

  test('Space tells play', async () => {
    const { news } = await mountTimeline();

    (slider().element() as HTMLElement).focus();
    await userEvent.keyboard('{ }');

    expect(news.map(({ type }) => type)).toEqual(['play']);
  });

  test('a press on the sound in the middle of the lanes is heard from about the middle on', async () => {
    const { news } = await mountTimeline();

    await slider().click();

    const heard = news.filter((event) => event instanceof HearEvent);
    expect(heard.map(({ endMs }) => endMs)).toEqual([Infinity]);
    expect((heard[0]?.startMs ?? 0) - onsetMs).toBeGreaterThan(25_000);
    expect((heard[0]?.startMs ?? 0) - onsetMs).toBeLessThan(33_000);
  });

  test('without a recording there is no slider, but a drawing with a name', async () => {
    await mountTimeline({ playheadMs: null });

    expect(slider().elements()).toHaveLength(0);
    await expect
      .element(page.getByRole('img', { name: 'The answer over 1:00: 3 runs, 2 pauses' }))
      .toBeVisible();
  });
});

describe('the shown time', () => {
  const SHOWN = { fromMs: 10_000, toMs: 20_000 };
  const PIXELS = 100;

  async function mountShown() {
    const { timeline } = await mountTimeline();
    timeline.show(SHOWN);
    await settled(timeline);
    const told: TimeWindow[] = [];
    timeline.addEventListener('show-time', (event) => {
      if (event instanceof ShowTimeEvent) told.push({ fromMs: event.fromMs, toMs: event.toMs });
    });
    const turn = async (wheel: WheelEventInit) => {
      const { x } = timeline.getBoundingClientRect();
      const middle = x + layEdges(timeline.clientWidth).left + lanesWidth(timeline) / 2;
      const event = new WheelEvent('wheel', { clientX: middle, cancelable: true, ...wheel });
      timeline.renderRoot.querySelector('.lanes')?.dispatchEvent(event);
      await settled(timeline);
      return event;
    };
    return { timeline, told, turn, movedMs: (PIXELS * 10_000) / lanesWidth(timeline) };
  }

  test('dragged 100 px to the left, it moves on by 100 px, so that it stays under the pointer', async () => {
    const { timeline, told, movedMs } = await mountShown();

    const [from, to] = [
      { x: 600, y: 100 },
      { x: 600 - PIXELS, y: 100 },
    ];
    await userEvent.dragAndDrop(slider(), slider(), { sourcePosition: from, targetPosition: to });
    await settled(timeline);

    expect(told.at(-1)?.fromMs).toBeCloseTo(SHOWN.fromMs + movedMs, 3);
    expect(told.at(-1)?.toMs).toBeCloseTo(SHOWN.toMs + movedMs, 3);
  });

  test('a wheel turned sideways by 100 px moves it as far', async () => {
    const { told, turn, movedMs } = await mountShown();

    const { defaultPrevented } = await turn({ deltaX: PIXELS });

    expect(told.at(-1)?.fromMs).toBeCloseTo(SHOWN.fromMs + movedMs, 3);
    expect(defaultPrevented).toBe(true);
  });

  test('a wheel turned with Ctrl zooms about the pointer: half as much about the middle', async () => {
    const { told, turn } = await mountShown();

    await turn({ ctrlKey: true, deltaY: -200 * Math.LN2 });

    expect(told.at(-1)?.fromMs).toBeCloseTo(12_500, 3);
    expect(told.at(-1)?.toMs).toBeCloseTo(17_500, 3);
  });

  test('a wheel turned up or down scrolls the page', async () => {
    const { told, turn } = await mountShown();

    const { defaultPrevented } = await turn({ deltaY: 100 });

    expect(told).toEqual([]);
    expect(defaultPrevented).toBe(false);
  });
});

describe('the drawing', () => {
  test('speech is drawn in the colour of the voice, and another in the dark', async () => {
    const { timeline } = await mountTimeline({ playheadMs: null });
    const light = coloursOf(timeline);

    document.documentElement.dataset.theme = 'dark';
    await settled(timeline);
    const dark = coloursOf(timeline);
    document.documentElement.dataset.theme = 'light';

    expect(light.size).toBeGreaterThan(10);
    expect([...dark].filter((colour) => light.has(colour)).length).toBeLessThan(light.size / 2);
  });

  test('zooming in and out again keeps the whole answer', async () => {
    const { timeline } = await mountTimeline();
    const whole = pixelsOf(timeline);

    for (const direction of ['closer', 'closer', 'wider', 'wider', 'wider'] as const)
      timeline.zoom(direction);
    await settled(timeline);

    expect(shareApart(whole, pixelsOf(timeline))).toBe(0);
  });

  test.each([
    ['ten seconds of an answer', null, 10_000],
    ['twenty seconds of a session', SESSION, 20_000],
    ['two minutes of a session', SESSION, 120_000],
    ['twelve minutes of a session', SESSION, 720_000],
  ])('%s are the same picture, moved along or drawn anew', async (_, session, lengthMs) => {
    const given = session ? { session, answerId: '1', pins: [] } : {};
    const { timeline } = await mountTimeline(given);
    const msAPixel = lengthMs / lanesWidth(timeline);
    const showFrom = async (shown: AnswerTimeline, byPx: number) => {
      const fromMs = 1000 + byPx * msAPixel;
      shown.show({ fromMs, toMs: fromMs + lengthMs });
      await settled(shown);
      return pixelsOf(shown);
    };

    for (const byPx of [0, 90, 400, 120]) await showFrom(timeline, byPx);
    const moved = await showFrom(timeline, MOVED_PX);
    const { timeline: anew } = await mountTimeline(given);
    const drawn = await showFrom(anew, MOVED_PX);

    expect(shareApart(moved, drawn)).toBeLessThanOrEqual(OTHER_SHARE);
  });
});

test('what is chosen after the time was moved is drawn as if it had been chosen before', async () => {
  const { timeline } = await mountTimeline();
  const showFrom = async (shown: AnswerTimeline, fromMs: number) => {
    shown.show({ fromMs, toMs: fromMs + 40_000 });
    await settled(shown);
  };
  const [pause] = pacing.pauses;
  const choose = async (shown: AnswerTimeline) => {
    shown.selection = { startMs: pause?.startMs ?? NaN, endMs: pause?.endMs ?? NaN, type: 'pause' };
    await settled(shown);
  };

  for (const fromMs of [1000, 2000, 3000]) await showFrom(timeline, fromMs);
  const before = pixelsOf(timeline);
  await choose(timeline);
  const chosen = pixelsOf(timeline);
  const { timeline: anew } = await mountTimeline();
  await showFrom(anew, 3000);
  await choose(anew);

  expect(shareApart(before, chosen)).toBeGreaterThan(0);
  expect(shareApart(chosen, pixelsOf(anew))).toBeLessThanOrEqual(OTHER_SHARE);
});

describe('for everyone', () => {
  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    await mountTimeline();

    await expectAccessible();
  });
});

/** An answer of a session in which each takes 1:10. */
function answerOf(i: number): SessionAnswer {
  return {
    answerId: String(i + 1),
    label: String(i + 1),
    prompt: 'Tell me about a time you disagreed with someone you work with.',
    askedMs: i * 70_000,
    startMs: i * 70_000 + 4000,
    pacing: pacingOf(SCORE, { fromMs: 30_000, toMs: 50_000 }),
    target: { fromMs: 30_000, toMs: 50_000 },
    levels,
    said: [],
    parts: [{ name: 'Situation', startMs: 1300 }],
    partNames: [{ name: 'Situation', share: 1 }],
    remarksMs: [22_000],
  };
}

/** How much time is shown between the edges, in pixels. */
function lanesWidth(timeline: AnswerTimeline): number {
  const { left, right } = layEdges(timeline.clientWidth);
  return right - left;
}

function pixelsOf(timeline: AnswerTimeline): Uint8ClampedArray {
  const canvas = timeline.renderRoot.querySelector('canvas');
  return (
    canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
  );
}

/** The share of two pictures that is not the same. */
function shareApart(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  expect(one.length).toBe(other.length);
  return one.filter((level, i) => Math.abs(level - (other[i] ?? 0)) > SAME_LEVELS).length / one.length;
}

/** The opaque colours of the drawing. */
function coloursOf(timeline: AnswerTimeline): Set<number> {
  const canvas = timeline.renderRoot.querySelector('canvas');
  const image = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(image?.data.buffer ?? new ArrayBuffer());
  return new Set(pixels.filter((pixel) => pixel >>> 24 === 255));
}
