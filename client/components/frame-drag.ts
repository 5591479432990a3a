/** A frame over a map, in CSS pixels from its left edge. */
export type Frame = { readonly x: number; readonly width: number };

/** An edge can be taken this far from it, and a press that moves less is none. */
const EDGE_PX = 7;
const TAP_PX = 4;

type Hold = 'left' | 'right' | 'whole';

/** What a drag needs to know of its frame, and whom it tells. */
export type FrameHost = {
  readonly frame: () => Frame | null;
  readonly onMove: (frame: Frame) => void;
};

/** Moves a frame by its middle, and widens it by its edges; a press that does not move goes to what lies under it. */
export class FrameDrag {
  readonly #host: FrameHost;
  #hold: { readonly part: Hold; readonly fromX: number; readonly frame: Frame } | null = null;
  #isMoved = false;

  constructor(host: FrameHost) {
    this.#host = host;
  }

  /** What would be taken hold of at a place. */
  holdAt(x: number): Hold | null {
    const frame = this.#host.frame();
    if (!frame) return null;
    const [left, right] = [frame.x, frame.x + frame.width];
    // Of a narrow frame the edges are taken from outside, so that its middle is still there.
    const inner = Math.min(EDGE_PX, frame.width / 4);
    if (x >= left - EDGE_PX && x <= left + inner) return 'left';
    if (x >= right - inner && x <= right + EDGE_PX) return 'right';
    return x > left && x < right ? 'whole' : null;
  }

  /** Takes a pointer's down, move, up or cancel, at a place of the map. */
  handle(event: PointerEvent, x: number): void {
    if (event.type === 'pointerdown') this.#start(event, x);
    else if (event.type === 'pointermove') this.#move(event, x);
    else this.#hold = null;
  }

  /** Keeps the link under a frame that was moved from being followed. */
  handleClick(event: MouseEvent): void {
    if (this.#isMoved) event.preventDefault();
    this.#isMoved = false;
  }

  #start(event: PointerEvent, x: number): void {
    const [part, frame] = [this.holdAt(x), this.#host.frame()];
    this.#isMoved = false;
    this.#hold = part && frame && event.button === 0 ? { part, fromX: x, frame } : null;
  }

  #move(event: PointerEvent, x: number): void {
    if (!this.#hold) return;
    const { part, fromX, frame } = this.#hold;
    const byPx = x - fromX;
    if (!this.#isMoved && Math.abs(byPx) < TAP_PX) return;
    if (!this.#isMoved && event.currentTarget instanceof Element)
      event.currentTarget.setPointerCapture(event.pointerId);
    this.#isMoved = true;
    this.#host.onMove(moved(frame, part, byPx));
  }
}

function moved({ x, width }: Frame, part: Hold, byPx: number): Frame {
  switch (part) {
    case 'whole':
      return { x: x + byPx, width };
    case 'left':
      return { x: Math.min(x + byPx, x + width - 1), width: Math.max(1, width - byPx) };
    case 'right':
      return { x, width: Math.max(1, width + byPx) };
  }
}
