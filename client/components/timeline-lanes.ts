/** A lane of the drawing, from its upper edge. */
export type Lane = { readonly y: number; readonly height: number };

/** Where the lanes of an answer lie. */
export type Lanes = {
  readonly pins: Lane;
  readonly targetWords: Lane;
  readonly ruler: Lane;
  readonly sound: Lane;
  readonly runs: Lane;
  readonly pauseWords: Lane;
  /** Null where none are marked. */
  readonly parts: Lane | null;
  /** Null where none are marked, or their bank says no shares. */
  readonly shares: Lane | null;
  readonly pace: Lane | null;
  readonly foot: Lane;
  readonly height: number;
};

/** Lane names stand left of the drawing where it is wider than this. */
const NAMES_FROM_PX = 560;
const NAMES_PX = 64;
const EDGE_PX = 12;

/** Where time begins and ends in a drawing of that width, and whether its lanes have names. */
export type LaneEdges = { readonly left: number; readonly right: number; readonly hasNames: boolean };

/** Lays out how wide the lanes are. */
export function layEdges(widthPx: number): LaneEdges {
  return widthPx >= NAMES_FROM_PX
    ? { left: NAMES_PX, right: widthPx - EDGE_PX, hasNames: true }
    : { left: 5, right: widthPx, hasNames: false };
}

/** What decides which lanes there are. */
export type LaneNeeds = {
  readonly isPhone: boolean;
  readonly hasPins: boolean;
  readonly hasParts: boolean;
  readonly hasShares: boolean;
  readonly hasPace: boolean;
};

const laid = new Map<string, Lanes>();

/** Lays the lanes out. The same needs give the very same lanes. */
export function layLanes(needs: LaneNeeds): Lanes {
  const key = JSON.stringify(needs);
  const lanes = laid.get(key) ?? layAnew(needs);
  laid.set(key, lanes);
  return lanes;
}

/** From above, 8 px apart unless the drawing wants them nearer. */
function layAnew({ isPhone, hasPins, hasParts, hasShares, hasPace }: LaneNeeds): Lanes {
  let y = 0;
  const lane = (height: number, after: number): Lane => {
    const laid = { y, height };
    y += height + after;
    return laid;
  };
  const pins = lane(hasPins ? 20 : 0, hasPins ? 6 : 0);
  const targetWords = lane(18, 2);
  const ruler = lane(18, 4);
  const sound = lane(isPhone ? 84 : 108, 8);
  const runs = lane(16, 6);
  const pauseWords = lane(16, hasParts ? 6 : 12);
  const parts = hasParts ? lane(22, hasShares ? 3 : 12) : null;
  const shares = hasParts && hasShares ? lane(7, 12) : null;
  const pace = hasPace ? lane(isPhone ? 50 : 54, 4) : null;
  const foot = lane(22, 2);
  return { pins, targetWords, ruler, sound, runs, pauseWords, parts, shares, pace, foot, height: y };
}
