import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../client/components/answer-timeline.ts';
import type { AnswerTimeline } from '../../client/components/answer-timeline.ts';
import { HearEvent, SeekEvent } from '../../client/components/timeline-events.ts';
import { pacingOf } from './made-pacing.ts';
import { expectAccessible, listen, mount, settled } from './mount.ts';

const SCORE = '1200 quiet, 20000 voice, 1600 quiet, 30000 voice, 400 quiet, 8000 voice, 3500 quiet';
const pacing = pacingOf(SCORE, { fromMs: 30_000, toMs: 50_000 });
const onsetMs = pacing.speechOnsetMs ?? 0;
const levels = { bytes: Array.from({ length: 6400 }, (_, i) => 200 + (i % 40)), hopMs: 10 };

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
    const whole = coloursOf(timeline).size;

    for (const direction of ['closer', 'closer', 'wider', 'wider', 'wider'] as const)
      timeline.zoom(direction);
    await settled(timeline);

    expect(coloursOf(timeline).size).toBe(whole);
  });
});

describe('for everyone', () => {
  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    await mountTimeline();

    await expectAccessible();
  });
});

/** The opaque colours of the drawing. */
function coloursOf(timeline: AnswerTimeline): Set<number> {
  const canvas = timeline.renderRoot.querySelector('canvas');
  const image = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(image?.data.buffer ?? new ArrayBuffer());
  return new Set(pixels.filter((pixel) => pixel >>> 24 === 255));
}
