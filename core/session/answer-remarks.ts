import { LONG_PAUSE_MS } from '../pacing/find-pauses.ts';
import type { Pacing } from '../pacing/pacing.ts';
import { lengthMs, type Stretch } from '../pacing/stretch.ts';
import { causeOfPause } from './fold-marks.ts';
import type { PauseCause, SaidPause } from './mark.ts';
import type { UsualFigures } from './session-usual.ts';

/** So many are said of an answer at most: more would not be acted on. */
export const MOST_REMARKS = 3;

/** Longer than this, time to think is best bought with words (see the page of measures, on time to first word). */
const LONG_LATENCY_MS = 5000;

/** A part is spoken of when it took a tenth of the answer more than its target; we chose it. */
const LEAST_SHARE_OFF = 0.1;

/** A pace is spoken of when it was a seventh beyond one's usual half; we chose it. */
const LEAST_PACE_OFF = 1.15;

/** What is said of an answer: plain facts, with the moments that they speak of. */
export type AnswerRemark = {
  readonly moments: readonly [Stretch, ...Stretch[]];
  /** How much of the answer's time it is about: the most is said first. */
  readonly aboutMs: number;
} & RemarkFacts;

/** What a remark says. Times in ms, shares 0 to 1, rates in syllables a second. */
export type RemarkFacts =
  | { readonly type: 'over-target'; readonly toMs: number; readonly offByMs: number }
  | { readonly type: 'under-target'; readonly fromMs: number; readonly offByMs: number }
  | { readonly type: 'went-on'; readonly pauseMs: number; readonly wentOnMs: number }
  | {
      readonly type: 'pauses';
      readonly longestMs: number;
      readonly cause: PauseCause | null;
      readonly count: number;
    }
  | { readonly type: 'late-start'; readonly latencyMs: number }
  | { readonly type: 'long-part'; readonly name: string; readonly share: number; readonly target: number }
  | { readonly type: 'fast'; readonly rate: number; readonly usual: number };

/** What is known of an answer beside its figures. */
export type RemarkContext = {
  /** What its pauses were said to be. */
  readonly said: readonly SaidPause[];
  readonly usual: UsualFigures | null;
  /** The target shares of its parts, where its question has them. */
  readonly parts: readonly { readonly name: string; readonly share?: number }[];
  /** Time to think that was given. */
  readonly thinkMs: number | null;
};

/**
 * What may be worked on in an answer, the one that is about the most of its time first. A pause that was planned or a
 * breath is never among it.
 */
export function remarksOn(pacing: Pacing, context: RemarkContext): AnswerRemark[] {
  const { runs } = pacing;
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { startMs: first.startMs, endMs: last.endMs };
  const worked = pacing.pauses.filter((pause) => isToWorkOn(pause, context.said));
  const ending = findEnding(pacing, worked, span);
  const remarks = [
    onTarget(pacing, span),
    ending && onEnding(ending, span),
    onPauses(
      worked.filter(({ startMs }) => startMs !== ending?.startMs),
      context.said,
    ),
    onStart(pacing, span, context),
    onParts(pacing, context),
    onPace(pacing, span, context),
  ];
  return remarks
    .filter((remark) => remark !== null)
    .toSorted((one, other) => other.aboutMs - one.aboutMs)
    .slice(0, MOST_REMARKS);
}

/** Searching and lost are, whatever their length; of what nobody named, only a long one; planned and breath never. */
export function isToWorkOn(pause: Stretch, said: readonly SaidPause[]): boolean {
  const cause = causeOfPause(pause, said);
  return cause === null ? lengthMs(pause) >= LONG_PAUSE_MS : cause === 'searching' || cause === 'lost';
}

function onTarget({ band }: Pacing, { startMs, endMs }: Stretch): AnswerRemark | null {
  if (band === null || band.where === 'within') return null;
  const { fromMs, toMs, offByMs, where } = band;
  return where === 'over'
    ? { type: 'over-target', toMs, offByMs, aboutMs: offByMs, moments: [{ startMs: startMs + toMs, endMs }] }
    : { type: 'under-target', fromMs, offByMs, aboutMs: offByMs, moments: [{ startMs: endMs, endMs }] };
}

/** The last place where the answer could have ended; what lies in its first half was no ending. */
function findEnding({ falseFinishes }: Pacing, worked: readonly Stretch[], span: Stretch): Stretch | null {
  const middleMs = (span.startMs + span.endMs) / 2;
  const at = falseFinishes?.findLast(({ atMs }) => atMs > middleMs)?.atMs;
  return worked.find(({ startMs }) => startMs === at) ?? null;
}

function onEnding(ending: Stretch, { endMs }: Stretch): AnswerRemark {
  const wentOnMs = endMs - ending.endMs;
  return { type: 'went-on', pauseMs: lengthMs(ending), wentOnMs, aboutMs: wentOnMs, moments: [ending] };
}

/** One remark for all of them, at the longest first. */
function onPauses(pauses: readonly Stretch[], said: readonly SaidPause[]): AnswerRemark | null {
  const [longest, ...others] = pauses.toSorted((one, other) => lengthMs(other) - lengthMs(one));
  if (longest === undefined) return null;
  return {
    type: 'pauses',
    longestMs: lengthMs(longest),
    cause: causeOfPause(longest, said),
    count: pauses.length,
    aboutMs: pauses.reduce((sum, pause) => sum + lengthMs(pause), 0),
    moments: [longest, ...others],
  };
}

function onStart(
  { responseLatencyMs }: Pacing,
  { startMs }: Stretch,
  { thinkMs, usual }: RemarkContext,
): AnswerRemark | null {
  const allowedMs = Math.max(LONG_LATENCY_MS, thinkMs ?? 0, usual?.responseLatencyMs?.to ?? 0);
  if (responseLatencyMs === null || responseLatencyMs <= allowedMs) return null;
  return {
    type: 'late-start',
    latencyMs: responseLatencyMs,
    aboutMs: responseLatencyMs,
    moments: [{ startMs: 0, endMs: startMs }],
  };
}

/** The part that took the most time beyond its target share. */
function onParts({ parts, answerMs }: Pacing, { parts: targets }: RemarkContext): AnswerRemark | null {
  if (answerMs === null) return null;
  const off = (parts ?? []).flatMap(({ name, share, startMs, endMs }) => {
    const target = targets.find((one) => one.name === name)?.share;
    if (target === undefined || share - target < LEAST_SHARE_OFF) return [];
    return [{ name, share, target, aboutMs: (share - target) * answerMs, moment: { startMs, endMs } }];
  });
  const most = off.toSorted((one, other) => other.aboutMs - one.aboutMs)[0];
  if (most === undefined) return null;
  const { moment, ...facts } = most;
  return { type: 'long-part', ...facts, moments: [moment] };
}

/** Only against one's own usual: what is fast for one is slow for another. At the place where it was fastest. */
function onPace(pacing: Pacing, span: Stretch, { usual }: RemarkContext): AnswerRemark | null {
  const { articulationRate: rate, paceCurve } = pacing;
  const own = usual?.articulationRate ?? null;
  if (rate === null || own === null || rate < own.to * LEAST_PACE_OFF) return null;
  const fastest = paceCurve?.toSorted((one, other) => other.syllablesPerSecond - one.syllablesPerSecond)[0];
  const atMs = fastest?.atMs ?? span.startMs;
  return {
    type: 'fast',
    rate,
    usual: own.median,
    // What it would have taken longer at the usual pace.
    aboutMs: lengthMs(span) * (rate / own.median - 1),
    moments: [{ startMs: atMs, endMs: Math.min(span.endMs, atMs + 5000) }],
  };
}
