/** From this sample of the capture on, the answer's clock runs, beginning at this sample of the answer. */
export type ClockSegment = { readonly captureSample: number; readonly answerSample: number };

/** Where an answer's clock stands against the capture's; a value, so that it can be posted. */
export type AnswerClock = {
  /** In order; the first is the opening. */
  readonly segments: readonly ClockSegment[];
  /** The capture's sample at which it was stopped, or null while it runs. */
  readonly stoppedAt: number | null;
};

/** A clock that begins to run. */
export function startClock(captureSample: number, answerSample: number): AnswerClock {
  return { segments: [{ captureSample, answerSample }], stoppedAt: null };
}

/** The same clock, set anew: to go on after a pause, or behind inserted silence. */
export function setClock(clock: AnswerClock, captureSample: number, answerSample: number): AnswerClock {
  return { segments: [...clock.segments, { captureSample, answerSample }], stoppedAt: null };
}

/** The same clock, standing still from a sample of the capture on. */
export function stopClock(clock: AnswerClock, captureSample: number): AnswerClock {
  return { ...clock, stoppedAt: captureSample };
}

/** The answer's sample at a sample of the capture; before the opening, its first one. */
export function answerSampleOf({ segments, stoppedAt }: AnswerClock, captureSample: number): number {
  const i = segments.findLastIndex((segment) => segment.captureSample <= captureSample);
  const segment = segments[i];
  if (segment === undefined) return segments[0]?.answerSample ?? 0;
  const at = stoppedAt === null ? captureSample : Math.min(captureSample, stoppedAt);
  const sample = segment.answerSample + Math.max(0, at - segment.captureSample);
  return Math.min(sample, segments[i + 1]?.answerSample ?? sample);
}
