import uPlot, { type AlignedData, type Axis, type Options, type Series } from 'uplot';
import { formatShortDay } from './local-day.ts';
import type { Colours } from './token-colours.ts';
import type { Pairs, Trend } from './trend-chart.ts';

type Size = { readonly width: number; readonly height: number };
type Plan = { readonly options: Options; readonly data: AlignedData };

/** Room at the left for the scale's words, at the right for the last value. */
const LEFT_PX = 52;
const RIGHT_PX = 26;

const FONT_PX = 12;

/** Lengths stand on the scale at whole minutes or halves of one. */
export const LENGTH_STEPS_MS = [30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000];

/** How a chart is drawn: horizontal hairlines alone, at most three or four of them, the last value in words. */
export function trendOptions(chart: Trend | Pairs, size: Size, colour: Colours, fontFamily: string): Plan {
  const font = `400 ${FONT_PX}px ${fontFamily}`;
  return chart.type === 'trend' ? planTrend(chart, size, colour, font) : planPairs(chart, size, colour, font);
}

function planTrend(chart: Trend, size: Size, colour: Colours, font: string): Plan {
  const { days, values, shade, format, least, steps } = chart;
  const voice = colour('voice');
  const edge: Series = { stroke: 'transparent', points: { show: false } };
  const line: Series = {
    stroke: voice,
    width: 2,
    points: { show: true, size: 7, fill: colour('raised'), stroke: voice, width: 1.5 },
  };
  // The shade comes first, so that the line is drawn on it.
  const data = [[...days], ...(shade ? [[...shade.upper], [...shade.lower]] : []), [...values]];
  return {
    // Days are in order, and each list is as long as they are.
    data: data as AlignedData,
    options: {
      ...base(size),
      scales: { x: { time: false }, y: { range: (_, from, to) => reach([from, to], least) } },
      axes: [
        dayAxis(colour, font, days),
        { ...valueAxis(colour, font, format), ...(steps ? { incrs: [...steps] } : {}) },
      ],
      series: [{}, ...(shade ? [edge, edge] : []), line],
      bands: shade ? [{ series: [1, 2], fill: colour('voice-wash') }] : [],
      hooks: { draw: [(plot) => writeLast(plot, chart, colour, font)] },
    },
  };
}

function planPairs({ truth, guess, isNew, format }: Pairs, size: Size, colour: Colours, font: string): Plan {
  const dots = (fill: string): Series => ({
    stroke: colour('voice-soft'),
    width: 0,
    paths: () => null,
    points: { show: true, size: 8, fill, stroke: colour('voice'), width: 1.5 },
  });
  const of = (wanted: boolean) => guess.map((value, i) => (isNew[i] === wanted ? value : null));
  const alike: Series = { stroke: colour('edge'), width: 1.25, dash: [3, 3], points: { show: false } };
  const most = Math.max(60_000, ...truth, ...guess) * 1.1;
  return {
    data: [[...truth], [...truth], of(false), of(true)],
    options: {
      ...base(size),
      scales: { x: { time: false, range: () => [0, most] }, y: { range: () => [0, most] } },
      axes: [
        lengthAxis(colour, font, format),
        { ...valueAxis(colour, font, format), incrs: LENGTH_STEPS_MS },
      ],
      series: [{}, alike, dots(colour('raised')), dots(colour('voice'))],
    },
  };
}

function base({ width, height }: Size) {
  return {
    width,
    height,
    legend: { show: false },
    cursor: { show: false },
    padding: [14, RIGHT_PX, 0, 0] as [number, number, number, number],
  };
}

function valueAxis(colour: Colours, font: string, format: (value: number) => string): Axis {
  return {
    font,
    stroke: colour('muted'),
    size: LEFT_PX,
    space: 44,
    grid: { stroke: colour('line'), width: 1 },
    ticks: { show: false },
    values: (_, splits) => splits.map(format),
  };
}

function lengthAxis(colour: Colours, font: string, format: (value: number) => string): Axis {
  return {
    ...valueAxis(colour, font, format),
    size: 26,
    space: 70,
    incrs: LENGTH_STEPS_MS,
    grid: { show: false },
  };
}

/** The first day, the middle one and the last, in words. */
function dayAxis(colour: Colours, font: string, days: readonly number[]): Axis {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const middle = days[Math.floor(days.length / 2)] ?? 0;
  return {
    font,
    stroke: colour('muted'),
    size: 26,
    grid: { show: false },
    ticks: { show: false },
    splits: () => [...new Set([first, middle, last])],
    values: (_, splits) => splits.map((day) => formatShortDay(day)),
  };
}

/** At least as far as `least`, and a little past the values. */
function reach([from, to]: readonly [number, number], least: readonly [number, number]): [number, number] {
  const [low, high] = [Math.min(from, least[0]), Math.max(to, least[1])];
  return [low, high + (high - low) * 0.08];
}

/** The last value, in words at its point. */
function writeLast(plot: uPlot, { days, values, format }: Trend, colour: Colours, font: string): void {
  const last = values.findLastIndex((value) => value !== null);
  const [day, value] = [days[last], values[last]];
  if (day === undefined || value === null || value === undefined) return;
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.font = font.replace('400', '600').replace(`${FONT_PX}px`, `${FONT_PX * ratio}px`);
  ctx.textAlign = 'right';
  ctx.lineWidth = 4 * ratio;
  ctx.strokeStyle = colour('raised');
  ctx.fillStyle = colour('voice');
  const [x, y] = [plot.valToPos(day, 'x', true) + 14 * ratio, plot.valToPos(value, 'y', true) - 10 * ratio];
  ctx.strokeText(format(value), x, y);
  ctx.fillText(format(value), x, y);
  ctx.restore();
}
