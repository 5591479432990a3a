import type { PlannedPart } from '../../core/interview/plan.ts';
import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import type { PartStart, SaidPause } from '../../core/session/mark.ts';
import { heardSpan } from './heard-span.ts';
import type { Levels } from './sound-bars.ts';
import { wholeAnswer, type TimeWindow } from './timeline-scale.ts';

/** An answer as the timeline of its whole session draws it. */
export type SessionAnswer = {
  readonly answerId: string;
  readonly label: string;
  readonly prompt: string;
  /** First sound of its question, on the session's clock. */
  readonly askedMs: number;
  /** End of its question, sample 0 of its own clock, on the session's clock. */
  readonly startMs: number;
  readonly pacing: Pacing | null;
  readonly target: TargetBand | null;
  /** Null until they have come. */
  readonly levels: Levels | null;
  readonly said: readonly SaidPause[];
  readonly parts: readonly PartStart[];
  readonly partNames: readonly PlannedPart[];
  /** Instants of people's remarks, on its own clock. */
  readonly remarksMs: readonly number[];
};

/** A session on one line: its answers in the order of their times. */
export type TimelineSession = { readonly answers: readonly SessionAnswer[]; readonly endMs: number };

/** The answer that is shown in a session, if it is one of it. */
export function shownOf({ answers }: TimelineSession, answerId: string): SessionAnswer | undefined {
  return answers.find((answer) => answer.answerId === answerId);
}

/** The whole session on the clock of one of its answers. */
export function wholeSession({ answers, endMs }: TimelineSession, answerId: string): TimeWindow | null {
  const shown = answers.find((answer) => answer.answerId === answerId);
  if (!shown) return null;
  const startsMs = answers.map(({ askedMs }) => askedMs);
  const own = shown.pacing ? wholeAnswer(shown.pacing, shown.target) : { fromMs: 0, toMs: 0 };
  return {
    fromMs: Math.min(own.fromMs, Math.min(0, ...startsMs) - shown.startMs),
    toMs: Math.max(own.toMs, endMs - shown.startMs),
  };
}

/** Where each answer of a session ends for the drawing: with its sound, or where the next question begins. */
export function regionsOf({ answers, endMs }: TimelineSession): readonly TimeWindow[] {
  return answers.map(({ askedMs, startMs, pacing }, i) => {
    const heardMs = startMs + ((pacing && heardSpan(pacing)?.endMs) ?? 0);
    return { fromMs: askedMs, toMs: answers[i + 1]?.askedMs ?? Math.max(heardMs, endMs) };
  });
}
