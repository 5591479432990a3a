import { partsWithin } from '../../core/session/marked-parts.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { AnswerInSession } from './draw-session.ts';
import { heardSpan } from './heard-span.ts';
import { preparedSound } from './prepared-sound.ts';
import { remarkPins } from './remark-pins.ts';
import { otherClock, type TimeScale } from './timeline-scale.ts';
import { regionsOf, shownOf, type SessionAnswer, type TimelineSession } from './timeline-session.ts';

/**
 * Lays the answers of a session out around the one that is shown, those that can be seen.
 *
 * @param shown the answer that is shown, on whose clock all is laid out
 */
export function laySession(
  session: TimelineSession,
  answerId: string,
  shown: AnswerDrawing,
): { readonly answers: AnswerInSession[]; readonly clock: TimeScale } {
  const originMs = shownOf(session, answerId)?.startMs ?? 0;
  const clock = { ...shown.scale, onsetMs: -originMs };
  const regions = regionsOf(session);
  const xOf = (sessionMs: number) => clock.xOf(sessionMs - originMs);
  const answers = session.answers.flatMap((answer, i) => {
    const region = regions[i] ?? { fromMs: answer.askedMs, toMs: answer.startMs };
    if (xOf(region.toMs) < clock.left || xOf(region.fromMs) > clock.right) return [];
    const isShown = answer.answerId === answerId;
    return {
      label: answer.label,
      prompt: answer.prompt,
      isShown,
      region: { fromX: xOf(region.fromMs), toX: xOf(region.toMs) },
      asked: { fromX: xOf(answer.askedMs), toX: xOf(answer.startMs) },
      drawing: withBounds(
        isShown ? shown : drawingOf(answer, answer.startMs - originMs, shown),
        Math.max(clock.left, xOf(region.fromMs)),
        Math.min(clock.right, xOf(region.toMs)),
      ),
    };
  });
  return { answers, clock };
}

/** The answer of a session in whose time an instant of the shown one's clock lies. */
export function answerAt(session: TimelineSession, shownId: string, atMs: number): SessionAnswer | undefined {
  const sessionMs = atMs + (shownOf(session, shownId)?.startMs ?? 0);
  const regions = regionsOf(session);
  return session.answers.find((_, i) => {
    const region = regions[i];
    return region !== undefined && sessionMs >= region.fromMs && sessionMs < region.toMs;
  });
}

function withBounds(drawing: AnswerDrawing | null, left: number, right: number): AnswerDrawing | null {
  return drawing && { ...drawing, bounds: { left, right } };
}

/** @param offsetMs from the zero of the shown answer's clock to that of its own */
function drawingOf(
  answer: SessionAnswer,
  offsetMs: number,
  { scale, bounds, lanes }: AnswerDrawing,
): AnswerDrawing | null {
  const { pacing, target, levels, said, parts, partNames, remarksMs } = answer;
  const span = pacing && heardSpan(pacing);
  if (!pacing || !span) return null;
  const { peaks, range } = preparedSound(levels, pacing.runs);
  return {
    pacing,
    span,
    target,
    peaks,
    soundRange: range,
    pins: remarkPins(remarksMs),
    said,
    parts: partsWithin(parts, span),
    partNames,
    selection: null,
    ghost: null,
    scale: otherClock(scale, offsetMs, span.startMs),
    bounds,
    lanes,
  };
}
