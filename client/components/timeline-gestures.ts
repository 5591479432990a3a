import { readWheel } from './timeline-wheel.ts';

/** What is done with pointers on a drawing of time. Positions are CSS pixels from its left and upper edge. */
export type Gestures = {
  /** A press that did not move. */
  readonly onTap: (x: number, y: number) => void;
  /** Time is dragged along. */
  readonly onPan: (byPx: number) => void;
  /** Two fingers, or the wheel: below 1 shows less time. */
  readonly onPinch: (factor: number, aboutX: number) => void;
  /** A drag that began where time itself is. */
  readonly onScrub: (x: number) => void;
  readonly isScrub: (y: number) => boolean;
};

type Point = { readonly x: number; readonly y: number };

/** A press that moves less than this is a tap. */
const TAP_PX = 5;

/** Reads taps, drags, pinches and turns of the wheel from their events. */
export class TimelineGestures {
  readonly #gestures: Gestures;
  readonly #points = new Map<number, Point>();
  #start: Point | null = null;
  #phase: 'none' | 'pressed' | 'pan' | 'scrub' | 'pinch' = 'none';

  constructor(gestures: Gestures) {
    this.#gestures = gestures;
  }

  /** Takes a pointer's down, move, up or cancel. */
  readonly handlePointer = (event: PointerEvent): void => {
    const element = event.currentTarget;
    if (!(element instanceof HTMLElement)) return;
    const point = pointOf(event, element);
    if (event.type === 'pointerdown') this.#handleDown(event, element, point);
    else if (event.type === 'pointermove') this.#handleMove(event.pointerId, point);
    else this.#handleUp(event, point);
  };

  /** Takes a turn of the wheel; one that asks nothing of time scrolls the page. */
  readonly handleWheel = (event: WheelEvent): void => {
    const [deed, element] = [readWheel(event), event.currentTarget];
    if (deed === null || !(element instanceof HTMLElement)) return;
    event.preventDefault();
    if (deed.type === 'pan') this.#gestures.onPan(deed.byPx);
    else this.#gestures.onPinch(deed.factor, pointOf(event, element).x);
  };

  #handleDown(event: PointerEvent, element: HTMLElement, point: Point): void {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    this.#points.set(event.pointerId, point);
    if (this.#points.size > 1) this.#phase = 'pinch';
    else {
      this.#start = point;
      this.#phase = this.#gestures.isScrub(point.y) ? 'scrub' : 'pressed';
      if (this.#phase === 'scrub') this.#gestures.onScrub(point.x);
    }
  }

  #handleMove(pointerId: number, point: Point): void {
    const before = this.#points.get(pointerId);
    if (before === undefined) return;
    if (this.#phase === 'pinch') this.#pinch(pointerId, before, point);
    this.#points.set(pointerId, point);
    if (this.#phase === 'scrub') this.#gestures.onScrub(point.x);
    const movedPx = Math.abs(point.x - (this.#start?.x ?? point.x));
    if (this.#phase === 'pressed' && movedPx > TAP_PX) this.#phase = 'pan';
    if (this.#phase === 'pan') this.#gestures.onPan(before.x - point.x);
  }

  #handleUp({ pointerId, type }: PointerEvent, point: Point): void {
    if (!this.#points.delete(pointerId)) return;
    if (this.#phase === 'pressed' && type === 'pointerup') this.#gestures.onTap(point.x, point.y);
    // One finger of two stays down: it is neither a tap nor a drag.
    if (this.#points.size === 0) this.#phase = 'none';
  }

  #pinch(pointerId: number, before: Point, point: Point): void {
    const other = [...this.#points].find(([id]) => id !== pointerId)?.[1];
    if (!other) return;
    const [was, is] = [Math.abs(before.x - other.x), Math.abs(point.x - other.x)];
    const middle = (point.x + other.x) / 2;
    this.#gestures.onPan((before.x - point.x) / 2);
    if (was > TAP_PX && is > TAP_PX) this.#gestures.onPinch(was / is, middle);
  }
}

function pointOf({ clientX, clientY }: MouseEvent, element: HTMLElement): Point {
  const box = element.getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
}
