import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../client/components/answer-panel.ts';
import type { AnswerPanel } from '../../client/components/answer-panel.ts';
import type { AnswerTimeline } from '../../client/components/answer-timeline.ts';
import type { HeardAnswer } from '../../client/components/heard-answer.ts';
import '../../client/components/pacing-figures.ts';
import type { PacingFigures } from '../../client/components/pacing-figures.ts';
import { SeekEvent } from '../../client/components/timeline-events.ts';
import { makeScale, wholeAnswer } from '../../client/components/timeline-scale.ts';
import { layEdges, layLanes } from '../../client/components/timeline-lanes.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer } from './made-session.ts';
import { expectAccessible, listen, mount, settled } from './mount.ts';

const BAND = { fromMs: 30_000, toMs: 50_000 };
/** 1 s of quiet, then 0:20 of speech, 0:15 without a microphone, 0:25 of speech: past the target, were it measurable. */
const pacing = pacingOf('1000 quiet, 20000 voice, 15000 zeros, 25000 voice, 4000 quiet', BAND, [
  { startMs: 21_000, endMs: 36_000, cause: 'microphone-ended' },
]);
const HEARD_MS = 60_000;
const recording = { durationMs: 65_000, bytes: 2_080_000 };
const levels = {
  bytes: Array.from({ length: 6500 }, (_, i) => (i >= 2100 && i < 3600 ? 0 : 200)),
  hopMs: 10,
};

async function mountPanel(over: Partial<AnswerPanel> = {}) {
  const panel = await mount<AnswerPanel>('answer-panel', {
    answer: madeAnswer('1', { pacing, recording }),
    levels,
    playback: { isPlaying: false, atMs: 1000, speed: 1 },
    ...over,
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await settled(panel);
  return { panel, news: listen(panel, ['seek', 'play', 'speed']) };
}

const slider = () => page.getByRole('slider', { name: 'Position in the answer' });

beforeEach(() => page.viewport(1280, 800));

describe('an answer in which the microphone was gone', () => {
  test('has no length, and is drawn and played over all that was heard', async () => {
    await mountPanel();

    expect(pacing.answerMs).toBeNull();
    await expect.element(slider()).toHaveAttribute('aria-valuetext', '0:00 of 1:00');
    await expect.element(page.getByText('of 1:00', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  test('can be sought past the interruption, to the last word', async () => {
    const { news } = await mountPanel();

    (slider().element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');

    const [seek] = news.filter((event) => event instanceof SeekEvent);
    expect(Math.round((seek?.atMs ?? 0) / 1000)).toBe((1000 + HEARD_MS) / 1000);
  });

  test('the news of the transport pass through the panel', async () => {
    const { news } = await mountPanel();

    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('combobox', { name: 'Speed' }).selectOptions('1.5×');

    expect(news.map(({ type }) => type)).toEqual(['play', 'speed']);
  });

  test('the lost time is sunk ground, without a bar of sound', async () => {
    const { panel } = await mountPanel();
    const colours = coloursOf(panel);

    expect(colours.at(28_000, 'sound')).toBe(colours.of('--sunk'));
    expect(colours.count(36_500, 60_000, '--voice')).toBeGreaterThan(100);
    expect(colours.count(21_500, 35_500, '--voice')).toBe(0);
  });

  test('the target has its lines, and nothing is claimed to be past it', async () => {
    const { panel } = await mountPanel();
    const colours = coloursOf(panel);

    expect(colours.count(30_000, 32_000, '--in-band')).toBeGreaterThan(10);
    expect(colours.count(50_000, 52_000, '--in-band')).toBeGreaterThan(10);
    expect(colours.count(0, 62_000, '--over-band')).toBe(0);
  });

  test('its table lists the interruption between the runs', async () => {
    await mountPanel({ hasTable: true });

    await expect.element(page.getByRole('cell', { name: 'the microphone was gone' })).toBeVisible();
    await expect.element(page.getByText(/Times count from your first word\. It came/)).toBeVisible();
  });

  test('its figures are not measurable, and say why', async () => {
    await mount<PacingFigures>('pacing-figures', { pacing });

    await expect
      .element(page.getByText(/The microphone was gone during the answer\. What was heard/))
      .toBeVisible();
    expect(page.getByText('not measurable', { exact: true }).elements().length).toBeGreaterThan(3);
    await expect.element(page.getByText('none in what was heard', { exact: true })).toBeVisible();
  });

  test('without a recording it is a drawing that tells of the interruption', async () => {
    await mountPanel({ answer: madeAnswer('1', { pacing }) });

    const drawing = page.getByRole('img', { name: 'The answer over 1:00: 2 runs, 0 pauses, 1 interruption' });
    await expect.element(drawing).toBeVisible();
  });

  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    await mountPanel({ hasTable: true });

    await expectAccessible();
  });
});

test('a page that was left before the last word was heard leaves no end, and the drawing goes on to its return', async () => {
  const left = pacingOf('1000 quiet, 20000 voice, 15000 zeros', BAND, [
    { startMs: 21_000, endMs: 36_000, cause: 'page-left' },
  ]);
  expect(left).toMatchObject({ answerMs: null, speechOffsetMs: null });

  await mountPanel({ answer: madeAnswer('1', { pacing: left, recording }) });

  await expect.element(slider()).toHaveAttribute('aria-valuetext', '0:00 of 0:35');
});

test('a break is a thin line, which takes nothing from the figures', async () => {
  const broken = pacingOf('1000 quiet, 20000 voice, 800 quiet, 19200 voice, 4000 quiet', BAND, [
    { startMs: 21_400, endMs: 21_400, cause: 'paused' },
  ]);
  expect(broken.answerMs).not.toBeNull();

  const { panel } = await mountPanel({
    answer: madeAnswer('1', { pacing: broken, recording }),
    hasTable: true,
  });

  const colours = coloursOf(panel, broken);
  expect(colours.count(21_200, 21_700, '--ink')).toBeGreaterThan(20);
  expect(colours.count(20_000, 23_000, '--sunk')).toBe(0);
  await expect.element(page.getByRole('cell', { name: 'paused' })).toBeVisible();
});

describe('an answer in which nothing was heard', () => {
  const say = (over: Parameters<typeof madeAnswer>[1]) => mountPanel({ answer: madeAnswer('1', over) });

  test('names what was in the way', async () => {
    const cause = 'microphone-muted' as const;
    await say({ pacing: pacingOf('9000 zeros', BAND, [{ startMs: 0, endMs: 9000, cause }]) });

    const words = 'No speech was heard in this answer: the microphone was muted.';
    await expect.element(page.getByText(words)).toBeVisible();
    expect(slider().elements()).toHaveLength(0);
  });

  test('an answer without a microphone says so', async () => {
    await say({ pacing: pacingOf('0 quiet', BAND) });

    await expect.element(page.getByText(/^There was no microphone/)).toBeVisible();
  });

  test('a skipped question is not held against anyone', async () => {
    await say({ status: 'skipped' });

    await expect.element(page.getByText(/^You skipped this question\. It is not counted/)).toBeVisible();
  });
});

test('a recording that was brought in has no number and no target', async () => {
  const alone = pacingOf('1000 quiet, 20000 voice, 3000 quiet');
  const answer = madeAnswer('1', {
    kind: 'recording',
    askedBy: null,
    targetBand: null,
    pacing: alone,
    recording,
  });
  const { panel } = await mountPanel({ answer, hasTable: true });

  await expect.element(page.getByRole('heading', { name: 'What was said' })).toBeVisible();
  await expect.element(page.getByText(/s after the start of the recording\./)).toBeVisible();
  expect(coloursOf(panel, alone).count(0, 22_000, '--in-band')).toBe(0);
});

/** Reads the timeline of a panel by time and by the tokens of its colours. */
function coloursOf(panel: AnswerPanel, of = pacing) {
  const heard = panel.renderRoot.querySelector<HeardAnswer>('heard-answer');
  const timeline = heard?.renderRoot.querySelector<AnswerTimeline>('answer-timeline');
  const canvas = timeline?.renderRoot.querySelector('canvas');
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  if (!timeline || !canvas || !context) throw new Error('The panel has no timeline.');
  const { left, right } = layEdges(canvas.clientWidth);
  const scale = makeScale(wholeAnswer(of, timeline.target), of.runs[0]?.startMs ?? 0, left, right);
  const lanes = layLanes({
    isPhone: false,
    hasPins: timeline.pins.length > 0,
    hasParts: false,
    hasShares: false,
    hasPace: false,
  });
  const density = canvas.width / canvas.clientWidth;
  const pixels = (x: number, y: number, width: number, height: number) => {
    const box = [x, y, Math.max(1, width), height].map((px) => Math.round(px * density));
    const [boxX = 0, boxY = 0, boxWidth = 1, boxHeight = 1] = box;
    return new Uint32Array(context.getImageData(boxX, boxY, boxWidth, boxHeight).data.buffer);
  };
  return {
    of: (token: string) => colourOf(token),
    at: (ms: number, lane: 'sound' | 'runs') =>
      pixels(scale.xOf(ms), lanes[lane].y + lanes[lane].height / 2, 1, 1)[0],
    /** How many pixels of sound and runs have a colour, between two instants. */
    count: (fromMs: number, toMs: number, token: string) => {
      const [x, end] = [scale.xOf(fromMs) - 2, scale.xOf(toMs)];
      const height = lanes.runs.y + lanes.runs.height - lanes.sound.y;
      const colour = colourOf(token);
      return pixels(x, lanes.sound.y, end - x, height).filter((pixel) => isNear(pixel, colour)).length;
    },
  };
}

/** A line between two pixels is mixed with what lies under it; where nothing is drawn, the canvas is clear. */
const MIXED_BY = 24;

function isNear(pixel: number, colour: number): boolean {
  return [0, 8, 16].every(
    (shift) => Math.abs(((pixel >>> shift) & 255) - ((colour >>> shift) & 255)) <= MIXED_BY,
  );
}

/** A token's colour as a canvas has it. */
function colourOf(token: string): number {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  context.fillRect(0, 0, 1, 1);
  return new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0] ?? 0;
}
