import type { PlannedPart } from '../../core/interview/plan.ts';
import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { PartStart, SaidPause } from '../../core/session/mark.ts';
import { partsWithin } from '../../core/session/marked-parts.ts';
import type { AnswerDrawing, Pin } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { drawAnswer, drawLaneNames, writeAnswer } from './draw-answer.ts';
import type { Ghost } from './draw-ghost.ts';
import { drawPlayhead } from './draw-playhead.ts';
import { drawSession, writeSession } from './draw-session.ts';
import { laySession } from './lay-session.ts';
import { MovingPicture } from './moving-picture.ts';
import { preparedSound } from './prepared-sound.ts';
import type { Selection } from './selection.ts';
import type { Levels } from './sound-bars.ts';
import type { Lanes } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-scale.ts';
import type { TimelineSession } from './timeline-session.ts';

/** What is drawn of an answer and of the session around it. */
export type TimelineContent = {
  readonly pacing: Pacing;
  readonly target: TargetBand | null;
  readonly levels: Levels | null;
  readonly pins: readonly Pin[];
  readonly ghost: Ghost | null;
  readonly said: readonly SaidPause[];
  readonly parts: readonly PartStart[];
  readonly partNames: readonly PlannedPart[];
  readonly selection: Selection | null;
  readonly session: TimelineSession | null;
  readonly answerId: string;
};

/** Where it is drawn, and what of it. */
export type TimelinePlace = {
  readonly span: Stretch;
  readonly lanes: Lanes;
  readonly scale: TimeScale;
  /** Nothing but the answer is shown. */
  readonly isWithin: boolean;
  readonly hasLaneNames: boolean;
  readonly playheadMs: number | null;
};

/** Draws timelines, each the cheaper the more of it was drawn the time before. */
export class TimelineDrawing {
  readonly #picture = new MovingPicture();

  draw(brush: Brush, content: TimelineContent, place: TimelinePlace): void {
    const { lanes, scale, isWithin, hasLaneNames, playheadMs } = place;
    brush.context.save();
    clipToScale(brush, scale, lanes);
    const drawn = this.#picture.draw(brush, scale, {
      of: [...Object.values(content), lanes, isWithin],
      draw: (onto, part) => lay(content, { ...place, scale: part }).draw(onto),
    });
    lay(content, { ...place, scale: drawn }).write(brush);
    brush.context.restore();
    if (hasLaneNames) drawLaneNames(brush, drawn, lanes);
    if (playheadMs !== null) drawPlayhead(brush, playheadMs, drawn, lanes);
  }
}

/** Keeps what is drawn next within the scale's edges. */
function clipToScale({ context }: Brush, { left, right }: TimeScale, { height }: Lanes): void {
  context.beginPath();
  context.rect(left - 2, 0, right - left + 4, height);
  context.clip();
}

/** What moves with time, and what is written over it. */
type Layers = { readonly draw: (brush: Brush) => void; readonly write: (brush: Brush) => void };

function lay(content: TimelineContent, { span, lanes, scale, isWithin }: TimelinePlace): Layers {
  const { levels, parts, session, answerId, ...given } = content;
  const { peaks, range } = preparedSound(levels, content.pacing.runs);
  const shown: AnswerDrawing = {
    ...given,
    span,
    peaks,
    soundRange: range,
    parts: partsWithin(parts, span),
    scale,
    bounds: scale,
    lanes,
  };
  if (session === null || isWithin)
    return { draw: (brush) => drawAnswer(brush, shown), write: (brush) => writeAnswer(brush, shown) };
  const { answers, clock } = laySession(session, answerId, shown);
  return {
    draw: (brush) => drawSession(brush, answers, clock, lanes),
    write: (brush) => writeSession(brush, answers, clock, lanes),
  };
}
