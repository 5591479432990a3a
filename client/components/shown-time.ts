import type { ReactiveControllerHost } from 'lit';
import type { Stretch } from '../../core/pacing/stretch.ts';
import { firstWindow, placeWindow, zoomWindow, type TimeWindow } from './timeline-scale.ts';

/** A playhead that has left the window comes in again at this share of it. */
const FOLLOWED_AT = 0.1;

/** A playhead that moved further at once was sought, and is followed. */
const SOUGHT_MS = 1000;

/** One step of the zoom. */
const ZOOM = 0.5;

/** Knows which part of time is shown: an answer at first, then what is zoomed and panned to, within all there is. */
export class ShownTime {
  readonly #host: ReactiveControllerHost;
  readonly #widthPx: () => number;
  #whole: TimeWindow = { fromMs: 0, toMs: 1000 };
  #limits: TimeWindow = this.#whole;
  #chosen: TimeWindow | null = null;

  /** @param widthPx the width of the drawing, 0 before it is laid out */
  constructor(host: ReactiveControllerHost, widthPx: () => number) {
    this.#host = host;
    this.#widthPx = widthPx;
  }

  get window(): TimeWindow {
    return this.#chosen ?? firstWindow(this.#whole, Math.max(1, this.#widthPx()));
  }

  /** Whether nothing but the answer is shown. */
  get isWithin(): boolean {
    const { fromMs, toMs } = this.window;
    return fromMs >= this.#whole.fromMs - 1 && toMs <= this.#whole.toMs + 1;
  }

  /** Takes another answer, and shows it from its beginning. */
  take(whole: TimeWindow): void {
    this.#whole = this.#limits = whole;
    this.#chosen = null;
  }

  /** Takes the same answer, measured anew: what is shown of it stays. */
  renew(whole: TimeWindow): void {
    this.#whole = this.#limits = whole;
  }

  /** Lets time be shown on either side of the answer. */
  limit(limits: TimeWindow): void {
    this.#limits = limits;
  }

  /** Shows less time by a factor below 1, or more, about an instant. */
  zoom(factor: number, aboutMs: number): void {
    this.#choose(zoomWindow(this.window, factor, aboutMs, this.#limits));
  }

  /** Shows half as much time or twice as much, about the playhead where it is seen, or else about the middle. */
  step(direction: 'closer' | 'wider', headMs: number | null): void {
    const { fromMs, toMs } = this.window;
    const aboutMs = headMs !== null && this.has(headMs) ? headMs : (fromMs + toMs) / 2;
    this.zoom(direction === 'closer' ? ZOOM : 1 / ZOOM, aboutMs);
  }

  /** Moves on, or back where it is less than 0. */
  pan(byMs: number): void {
    const { fromMs, toMs } = this.window;
    this.#choose(placeWindow(fromMs + byMs, toMs - fromMs, this.#limits));
  }

  /** Shows what is asked for, as far as there is. */
  show({ fromMs, toMs }: TimeWindow): void {
    this.#choose(zoomWindow({ fromMs, toMs }, 1, fromMs, this.#limits));
  }

  /** Shows the whole answer, or all there is. */
  showWhole(what: 'answer' | 'session'): void {
    this.#choose(what === 'answer' ? this.#whole : this.#limits);
  }

  /** Brings a stretch into the middle, if it is not seen whole. */
  reveal({ startMs, endMs }: Stretch): void {
    if (this.#widthPx() === 0 || (this.has(startMs) && this.has(endMs))) return;
    const { fromMs, toMs } = this.window;
    const length = toMs - fromMs;
    this.#choose(placeWindow((startMs + endMs - length) / 2, length, this.#limits));
  }

  /**
   * A playhead that leaves the window takes it along. One that plays out of sight is left alone: the person looks at
   * another place.
   *
   * @param wasMs where it was before, if it is known
   */
  follow(wasMs: number | null | undefined, atMs: number): void {
    const isSought = typeof wasMs !== 'number' || Math.abs(atMs - wasMs) > SOUGHT_MS;
    if (!isSought && !this.has(wasMs)) return;
    const { fromMs, toMs } = this.window;
    if (this.#widthPx() === 0 || this.has(atMs)) return;
    const length = toMs - fromMs;
    this.#choose(placeWindow(atMs - length * FOLLOWED_AT, length, this.#limits));
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
