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
  readonly longPauses: readonly { readonly startMs: number; readonly endMs: number }[];
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
  const { speechOnsetMs: onset, speechOffsetMs: offset } = answer;
  if (onset === null || offset === null) {
    return {
      answer,
      x: askedX,
      width: Math.max(2, xOf(0) - askedX),
      askedX,
      blocks: [],
      overX: null,
      inBand: null,
      cutXs: [],
    };
  }
  return {
    answer,
    x: askedX,
    width: xOf(offset) - askedX,
    askedX,
    blocks: layBlocks(answer.longPauses, xOf(onset), xOf(offset), xOf, leastCut),
    overX: answer.where === 'over' && answer.bandToMs !== null ? xOf(onset + answer.bandToMs) : null,
    inBand: layInBand(answer, onset, offset, xOf),
    cutXs: answer.longPauses.map(({ startMs, endMs }) => xOf((startMs + endMs) / 2)),
  };
}

/** A cut takes its least width from the speech on its right. */
function layBlocks(
  pauses: StripAnswer['longPauses'],
  startX: number,
  endX: number,
  xOf: (answerMs: number) => number,
  leastCut: number,
): StripBlock[] {
  const blocks: StripBlock[] = [];
  let x = startX;
  for (const pause of pauses) {
    const cutX = Math.max(x, xOf(pause.startMs));
    blocks.push({ x, width: cutX - x });
    x = Math.max(cutX + leastCut, xOf(pause.endMs));
  }
  blocks.push({ x, width: Math.max(1, endX - x) });
  return blocks.filter(({ width }) => width > 0);
}

function layInBand(
  answer: StripAnswer,
  onset: number,
  offset: number,
  xOf: (answerMs: number) => number,
): StripBlock | null {
  if (answer.bandFromMs === null || answer.bandToMs === null) return null;
  const [from, to] = [onset + answer.bandFromMs, Math.min(offset, onset + answer.bandToMs)];
  return to > from ? { x: xOf(from), width: xOf(to) - xOf(from) } : null;
}
