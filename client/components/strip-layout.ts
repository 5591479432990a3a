import { LONG_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import { joinRuns } from '../../core/pacing/join-runs.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { Interruption } from '../../core/pacing/voice-track.ts';

/** What of an answer a strip draws. `askedMs` and `startMs` count from the session's start, the rest from `startMs`. */
export type StripAnswer = {
  readonly label: string;
  readonly kind: string;
  readonly askedMs: number;
  readonly startMs: number;
  readonly speechOnsetMs: number | null;
  readonly speechOffsetMs: number | null;
  readonly bandFromMs: number | null;
  readonly bandToMs: number | null;
  readonly where: string | null;
  readonly longPauses: readonly Stretch[];
  /** What was heard of an interrupted answer; left out where nothing interrupted it. */
  readonly heard?: HeardParts;
};

/** The runs of an answer, and the times in which nothing could be heard. */
export type HeardParts = {
  readonly runs: readonly Stretch[];
  readonly interruptions: readonly Interruption[];
};

/** A stretch of one answer's speech, between long pauses. */
export type StripBlock = { readonly x: number; readonly width: number };

/** One answer in a strip. */
export type StripPiece = {
  readonly answer: StripAnswer;
  /** From the first sound of the question to the last word. */
  readonly x: number;
  readonly width: number;
  readonly askedX: number;
  readonly blocks: readonly StripBlock[];
  /** Where the part past the target begins; null when it was not passed. */
  readonly overX: number | null;
  /** Where time spent in the target lies; null when there was none. */
  readonly inBand: StripBlock | null;
  /** The middles of the long pauses. */
  readonly cutXs: readonly number[];
  /** Where nothing could be heard; of no width where the clock stood still. */
  readonly interruptions: readonly StripBlock[];
};

/** Lays a session out, true to time. A long pause is a cut, never narrower than `leastCut`. */
export function layStrip(
  strip: readonly StripAnswer[],
  xOf: (sessionMs: number) => number,
  leastCut: number,
): StripPiece[] {
  return strip.map((answer) =>
    layAnswer(answer, (answerMs) => xOf(answer.startMs + answerMs), xOf(answer.askedMs), leastCut),
  );
}

function layAnswer(
  answer: StripAnswer,
  xOf: (answerMs: number) => number,
  askedX: number,
  leastCut: number,
): StripPiece {
  const { speechOnsetMs: onset, speechOffsetMs: offset, where, bandToMs, longPauses, heard } = answer;
  const interruptions = (heard?.interruptions ?? []).map(({ startMs, endMs }) => ({
    x: xOf(startMs),
    width: xOf(endMs) - xOf(startMs),
  }));
  const endXs = interruptions.map(({ x, width }) => x + width);
  if (onset === null || offset === null) {
    const width = Math.max(askedX + 2, xOf(0), ...endXs) - askedX;
    const none = { blocks: [], overX: null, inBand: null, cutXs: [] };
    return { answer, x: askedX, width, askedX, interruptions, ...none };
  }
  return {
    answer,
    x: askedX,
    width: Math.max(xOf(offset), ...endXs) - askedX,
    askedX,
    blocks: layBlocks(speechOf(answer, onset, offset), xOf, leastCut),
    overX: where === 'over' && bandToMs !== null ? xOf(onset + bandToMs) : null,
    inBand: layInBand(answer, onset, offset, xOf),
    cutXs: longPauses.map(({ startMs, endMs }) => xOf((startMs + endMs) / 2)),
    interruptions,
  };
}

/** The speech of an answer between its long pauses, and between what interrupted it. */
function speechOf({ longPauses, heard }: StripAnswer, onset: number, offset: number): Stretch[] {
  if (heard) return joinRuns(heard.runs, LONG_PAUSE_MS, heard.interruptions);
  const starts = [onset, ...longPauses.map(({ endMs }) => endMs)];
  const ends = [...longPauses.map(({ startMs }) => startMs), offset];
  return starts.map((startMs, i) => ({ startMs, endMs: ends[i] ?? offset }));
}

/** A cut takes its least width from the speech on its right. */
function layBlocks(
  speech: readonly Stretch[],
  xOf: (answerMs: number) => number,
  leastCut: number,
): StripBlock[] {
  const blocks: StripBlock[] = [];
  let freeX = -Infinity;
  for (const [i, { startMs, endMs }] of speech.entries()) {
    const x = Math.max(freeX, xOf(startMs));
    const least = i === speech.length - 1 ? 1 : 0;
    const endX = Math.max(x + least, xOf(endMs));
    blocks.push({ x, width: endX - x });
    freeX = endX + leastCut;
  }
  return blocks.filter(({ width }) => width > 0);
}

/** Nothing where the answer's place is not known. */
function layInBand(
  { bandFromMs, bandToMs, where }: StripAnswer,
  onset: number,
  offset: number,
  xOf: (answerMs: number) => number,
): StripBlock | null {
  if (bandFromMs === null || bandToMs === null || where === null) return null;
  const [from, to] = [onset + bandFromMs, Math.min(offset, onset + bandToMs)];
  return to > from ? { x: xOf(from), width: xOf(to) - xOf(from) } : null;
}
