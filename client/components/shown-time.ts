import type { ReactiveControllerHost } from 'lit';
import { firstWindow, placeWindow, zoomWindow, type TimeWindow } from './timeline-scale.ts';

/** A playhead that has left the window comes in again at this share of it. */
const FOLLOWED_AT = 0.1;

/** Knows which part of an answer is shown: its first at first, then what is zoomed and panned to. */
export class ShownTime {
  readonly #host: ReactiveControllerHost;
  readonly #widthPx: () => number;
  #whole: TimeWindow = { fromMs: 0, toMs: 1000 };
  #chosen: TimeWindow | null = null;

  /** @param widthPx the width of the drawing, 0 before it is laid out */
  constructor(host: ReactiveControllerHost, widthPx: () => number) {
    this.#host = host;
    this.#widthPx = widthPx;
  }

  get window(): TimeWindow {
    return this.#chosen ?? firstWindow(this.#whole, Math.max(1, this.#widthPx()));
  }

  /** Takes another answer, and shows it from its beginning. */
  take(whole: TimeWindow): void {
    this.#whole = whole;
    this.#chosen = null;
  }

  /** Shows less time by a factor below 1, or more, about an instant. */
  zoom(factor: number, aboutMs: number): void {
    this.#choose(zoomWindow(this.window, factor, aboutMs, this.#whole, this.#widthPx()));
  }

  /** Moves on by a share of what is shown. */
  pan(share: number): void {
    const { fromMs, toMs } = this.window;
    const length = toMs - fromMs;
    this.#choose(placeWindow(fromMs + share * length, length, this.#whole));
  }

  /** A playhead that has left the window takes it along. */
  follow(atMs: number): void {
    const { fromMs, toMs } = this.window;
    if (this.#widthPx() === 0 || this.has(atMs)) return;
    const length = toMs - fromMs;
    this.#choose(placeWindow(atMs - length * FOLLOWED_AT, length, this.#whole));
  }

  has(atMs: number): boolean {
    const { fromMs, toMs } = this.window;
    return atMs >= fromMs && atMs <= toMs;
  }

  #choose(shown: TimeWindow): void {
    this.#chosen = shown;
    this.#host.requestUpdate();
  }
}
