import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how wide its component is, so that a drawing is true to the pixel at any width. */
export class ElementWidth implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: ResizeObserver;
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // In the next frame: a drawing that changes its height while sizes are observed would be observed in a loop.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    host.addController(this);
  }

  /** CSS pixels; 0 before the component is laid out. */
  get value(): number {
    return this.#width;
  }

  /** Knows it before the first drawing, which is then the right one; for components of which there are few. */
  measureNow(): void {
    this.#width = this.#host.clientWidth;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const width = this.#host.clientWidth;
    if (width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
