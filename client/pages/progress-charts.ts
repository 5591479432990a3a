import { html, type TemplateResult } from 'lit';
import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import { guessGapOf, type Week } from '../../core/session/progress.ts';
import { spreadOf, type Spread } from '../../core/session/spread.ts';
import '../components/chart-panel.ts';
import type { ChartTable } from '../components/chart-panel.ts';
import { dayOf, formatShortDay } from '../components/local-day.ts';
import '../components/trend-chart.ts';
import type { Trend } from '../components/trend-chart.ts';
import { formatDecimal, formatLength, formatSeconds, formatShare } from '../format.ts';

const NONE = '–';

/** The share of answers within their target, week by week. */
export function renderHitRate(weeks: readonly Week[]) {
  const shares = weeks.map(({ placed, within }) => (placed === 0 ? null : within / placed));
  const known = shares.filter((share) => share !== null);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const says =
    known.length < 2
      ? `${formatShare(last)} in the week that was practised in.`
      : `${formatShare(first)} in the first week of practice, ${formatShare(last)} in the last.`;
  const chart: Trend = { ...trendOf(weeks), values: shares, shade: null, format: formatShare, least: [0, 1] };
  const rows = weeks.map((week, i) => [
    sayWeek(week),
    String(week.within),
    String(week.placed),
    orNone(shares[i] ?? null, formatShare),
  ]);
  return renderTrend('Answers in target', says, chart, {
    columns: ['Week of', 'In target', 'Answers', 'Share'],
    rows,
  });
}

/** From the end of the question to the first word. */
export function renderFirstWord(weeks: readonly Week[]) {
  return renderSpread('Time to first word', weeks, (week) => week.responseLatencyMs, {
    format: formatSeconds,
    least: [0, 3000],
  });
}

/** How often the speech paused. */
export function renderPauses(weeks: readonly Week[]) {
  return renderSpread('Pauses a minute', weeks, (week) => week.silentPauseRatePerMinute, {
    format: formatDecimal,
    least: [0, 10],
  });
}

/** How fast the speech was, pauses counted in. */
export function renderPace(weeks: readonly Week[]) {
  return renderSpread('Pace, about, in syllables a second', weeks, (week) => week.speechRate, {
    format: formatDecimal,
    least: [2, 5],
  });
}

/** Guesses of an answer's length against what it was. @param today a guess of its last seven days is filled */
export function renderTimeSense(answers: readonly PractisedAnswer[], today: number): TemplateResult {
  const guessed = answers
    .filter((answer) => guessGapOf(answer) !== null)
    .toSorted((one, other) => (one.answerMs ?? 0) - (other.answerMs ?? 0));
  const truth = guessed.map(({ answerMs }) => answerMs ?? 0);
  const guess = guessed.map(({ guessMs }) => guessMs ?? 0);
  const isNew = guessed.map(({ at }) => today - dayOf(at) < 7);
  const says = sayGap(spreadOf(guessed.flatMap((answer) => guessGapOf(answer) ?? [])));
  const rows = guessed
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .map((answer) => [
      formatShortDay(dayOf(answer.at), true),
      formatLength(answer.guessMs ?? 0),
      formatLength(answer.answerMs ?? 0),
      formatShare(guessGapOf(answer) ?? 0),
    ]);
  return html`<chart-panel
    heading="Time sense"
    says=${says}
    .table=${{ columns: ['Day', 'Guess', 'Length', 'Off by'], rows }}
  >
    <trend-chart
      label="Time sense. ${says}"
      .chart=${{ type: 'pairs', truth, guess, isNew, format: formatLength }}
    ></trend-chart>
  </chart-panel>`;
}

/** How guesses lie: `Guesses are 12 % short, in the middle. Filled: the last seven days.` */
function sayGap(gap: Spread | null): string {
  if (gap === null)
    return 'Before the figures of an answer are shown, guess how long it was; it will stand here.';
  const share = formatShare(Math.abs(gap.median));
  const middle =
    Math.abs(gap.median) < 0.005
      ? 'Guesses are as long as the answers'
      : `Guesses are ${share} ${gap.median < 0 ? 'short' : 'long'}`;
  return `${middle}, in the middle. On the dotted line they are alike; filled: the last seven days.`;
}

function renderSpread(
  heading: string,
  weeks: readonly Week[],
  spreadIn: (week: Week) => Spread | null,
  { format, least }: Pick<Trend, 'format' | 'least'>,
) {
  const spreads = weeks.map(spreadIn);
  const chart: Trend = {
    ...trendOf(weeks),
    values: spreads.map((spread) => spread?.median ?? null),
    shade: {
      lower: spreads.map((spread) => spread?.lower ?? null),
      upper: spreads.map((spread) => spread?.upper ?? null),
    },
    format,
    least,
  };
  const rows = weeks.map((week, i) => {
    const spread = spreads[i] ?? null;
    return [
      sayWeek(week),
      orNone(spread?.median ?? null, format),
      spread === null ? NONE : `${format(spread.lower)} to ${format(spread.upper)}`,
      String(spread?.count ?? 0),
    ];
  });
  const columns = ['Week of', 'Median', 'Half of all', 'Answers'];
  return renderTrend(heading, 'The median of each week; half of all answers lie in the shade.', chart, {
    columns,
    rows,
  });
}

function renderTrend(heading: string, says: string, chart: Trend, table: ChartTable) {
  return html`<chart-panel .heading=${heading} says=${says} .table=${table}>
    <trend-chart label="${heading}. ${says}" .chart=${chart}></trend-chart>
  </chart-panel>`;
}

function trendOf(weeks: readonly Week[]) {
  return { type: 'trend' as const, days: weeks.map(({ startDay }) => startDay) };
}

function sayWeek({ startDay }: Week): string {
  return formatShortDay(startDay, true);
}

function orNone(value: number | null, format: (value: number) => string): string {
  return value === null ? NONE : format(value);
}
