import { LONG_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import type { Pacing, PartMark } from '../../core/pacing/pacing.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import { firstWord } from './answer-rows.ts';
import { CLOSE_PX_A_SECOND } from './draw-pauses.ts';
import type { Selection, SelectionType } from './selection.ts';
import type { Lane, Lanes } from './timeline-lanes.ts';
import { pxASecond, type TimeScale } from './timeline-scale.ts';
import { visiblePart } from './visible-part.ts';

/** A long pause can be pressed this wide, a short one in the lane of runs that wide. */
const LONG_HIT_PX = 12;
const SHORT_HIT_PX = 4;

/** What of an answer can be pressed. */
export type Pressable = {
  readonly pacing: Pacing;
  readonly parts: readonly PartMark[];
  readonly scale: TimeScale;
  readonly lanes: Lanes;
};

/** What of an answer lies under a point; null for plain time. Of pauses that overlap, the one with the nearest middle. */
export function findAt(x: number, y: number, answer: Pressable): Selection | null {
  const { pacing, parts, scale, lanes } = answer;
  const at = (type: SelectionType, all: readonly Stretch[], leastPx: number) =>
    nearest(type, visiblePart(all, scale), x, scale, leastPx);
  if (lanes.parts !== null && isIn(lanes.parts, y)) return at('part', parts, 0);
  const isInRuns = isIn(lanes.runs, y);
  if (!isInRuns && !isIn(lanes.sound, y) && !isIn(lanes.pauseWords, y)) return null;
  const isClose = pxASecond(scale) >= CLOSE_PX_A_SECOND;
  const long = pacing.pauses.filter((pause) => lengthMs(pause) >= LONG_PAUSE_MS);
  return (
    at('pause', long, LONG_HIT_PX) ??
    at('interruption', pacing.interruptions, LONG_HIT_PX) ??
    at('first-word', firstWord(pacing), 0) ??
    (isInRuns || isClose ? at('pause', pacing.pauses, SHORT_HIT_PX) : null) ??
    (isInRuns ? at('run', pacing.runs, SHORT_HIT_PX) : null)
  );
}

/** Whether time itself is moved there, and what is pressed is no speech. */
export function isOnClock(y: number, { ruler, foot }: Lanes): boolean {
  return isIn(ruler, y) || isIn(foot, y);
}

function nearest(
  type: SelectionType,
  all: readonly Stretch[],
  x: number,
  scale: TimeScale,
  leastPx: number,
): Selection | null {
  const reached = all
    .map(({ startMs, endMs }) => {
      const [from, to] = [scale.xOf(startMs), scale.xOf(endMs)];
      const off = Math.abs(x - (from + to) / 2);
      return { selection: { type, startMs, endMs }, off, reach: Math.max(leastPx, to - from) / 2 };
    })
    .filter(({ off, reach }) => off <= reach)
    .toSorted((a, b) => a.off - b.off);
  return reached[0]?.selection ?? null;
}

function isIn({ y, height }: Lane, at: number): boolean {
  return at >= y - 3 && at <= y + height + 3;
}
