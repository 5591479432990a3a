import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';
import { TextWidths } from './text-widths.ts';
import { readColours, watchTheme, type Colours } from './token-colours.ts';

/** What a drawing is made with; lengths are CSS pixels. */
export type Brush = {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly colour: Colours;
  /** The UI font at the size of the canvas's own text. */
  readonly font: (weight: 400 | 500 | 600) => string;
  /** How wide words are in the context's font. */
  readonly widthOf: (words: string) => number;
};

/**
 * Keeps a canvas drawn: after each update of its component, and when its size, the pixel density, the theme or the
 * fonts change. The canvas's text is given by CSS, and its size where the drawing has no height of its own.
 */
export class CanvasDrawing implements ReactiveController {
  readonly canvas: Ref<HTMLCanvasElement> = createRef();
  readonly #host: ReactiveControllerHost;
  readonly #draw: (brush: Brush) => void;
  readonly #heightOf: (() => number) | undefined;
  readonly #sizes = new ResizeObserver(() => this.#redrawResized());
  #watched: HTMLCanvasElement | undefined;
  #colours: Colours | undefined;
  #widths: TextWidths | undefined;
  #drawnSize = '';
  #lifetime = new AbortController();

  /** @param heightOf the drawing's own height, CSS pixels */
  constructor(host: ReactiveControllerHost, draw: (brush: Brush) => void, heightOf?: () => number) {
    this.#host = host;
    this.#draw = draw;
    this.#heightOf = heightOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    watchTheme(() => this.#forgetColours(), signal);
    document.fonts.addEventListener('loadingdone', () => this.#forgetWidths(), { signal });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
    this.#sizes.disconnect();
    this.#watched = undefined;
  }

  hostUpdated(): void {
    this.#watch(this.canvas.value);
    this.#redraw();
  }

  #watch(canvas: HTMLCanvasElement | undefined): void {
    if (canvas === this.#watched) return;
    this.#sizes.disconnect();
    if (canvas) this.#sizes.observe(canvas);
    this.#watched = canvas;
    this.#widths = undefined;
  }

  #forgetColours(): void {
    this.#colours = undefined;
    this.#redraw();
  }

  #forgetWidths(): void {
    this.#widths?.forget();
    this.#redraw();
  }

  /** A canvas tells its size when it is first seen, when it was already drawn. */
  #redrawResized(): void {
    if (this.canvas.value && sizeOf(this.canvas.value) !== this.#drawnSize) this.#redraw();
  }

  #redraw(): void {
    const canvas = this.canvas.value;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    if (this.#heightOf) canvas.style.setProperty('block-size', `${this.#heightOf()}px`);
    if (canvas.clientWidth === 0) return;
    this.#drawnSize = sizeOf(canvas);
    this.#colours ??= readColours(canvas);
    const { clientWidth: width, clientHeight: height } = canvas;
    clear(context, width, height);
    const { fontFamily, fontSize } = getComputedStyle(canvas);
    const font = (weight: number) => `${weight} ${fontSize} ${fontFamily}`;
    const widths = (this.#widths ??= new TextWidths(context));
    const widthOf = (words: string) => widths.of(words);
    this.#draw({ context, width, height, colour: this.#colours, font, widthOf });
  }
}

function sizeOf({ clientWidth, clientHeight }: HTMLCanvasElement): string {
  return [clientWidth, clientHeight, devicePixelRatio].join();
}

function clear(context: CanvasRenderingContext2D, width: number, height: number): void {
  const { canvas } = context;
  const [pixelsWide, pixelsHigh] = [
    Math.round(width * devicePixelRatio),
    Math.round(height * devicePixelRatio),
  ];
  if (canvas.width !== pixelsWide) canvas.width = pixelsWide;
  if (canvas.height !== pixelsHigh) canvas.height = pixelsHigh;
  context.setTransform(pixelsWide / width, 0, 0, pixelsHigh / height, 0, 0);
  context.clearRect(0, 0, width, height);
}
