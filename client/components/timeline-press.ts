import type { Pacing } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { PartStart } from '../../core/session/mark.ts';
import { partsWithin } from '../../core/session/marked-parts.ts';
import { findAt } from './hit-test.ts';
import { answerAt } from './lay-session.ts';
import { ChooseAnswerEvent, HearEvent, SelectEvent } from './timeline-events.ts';
import type { Lanes } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-scale.ts';
import type { TimelineSession } from './timeline-session.ts';

/** A timeline that is pressed, as it is drawn. */
export type PressedTimeline = {
  readonly pacing: Pacing;
  readonly parts: readonly PartStart[];
  readonly span: Stretch;
  readonly scale: TimeScale;
  readonly lanes: Lanes;
  /** The session, where more than the answer is shown. */
  readonly around: TimelineSession | null;
  readonly answerId: string;
  readonly hasSound: boolean;
};

/** What a press means: another answer, a pause, run or part of this one, or plain sound; null where nothing is. */
export function pressAt(
  x: number,
  y: number,
  timeline: PressedTimeline,
): ChooseAnswerEvent | SelectEvent | HearEvent | null {
  const { pacing, span, scale, lanes, around, answerId } = timeline;
  const atMs = scale.msOf(x);
  const other = around && answerAt(around, answerId, atMs);
  if (other && other.answerId !== answerId) return new ChooseAnswerEvent(other.answerId);
  const selection = findAt(x, y, { pacing, parts: partsWithin(timeline.parts, span), scale, lanes });
  if (selection) return new SelectEvent(selection);
  return timeline.hasSound ? new HearEvent(withinSound(atMs, span), Infinity) : null;
}

/** The nearest instant that there is sound of. */
export function withinSound(ms: number, { endMs }: Stretch): number {
  return Math.max(0, Math.min(ms, endMs));
}
