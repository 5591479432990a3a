import { LitElement, css, html, unsafeCSS } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import uPlot from 'uplot';
import uPlotCss from 'uplot/dist/uPlot.min.css?inline';
import { ElementWidth } from './element-width.ts';
import { readColours, watchTheme, type Colours } from './token-colours.ts';
import { trendOptions } from './trend-options.ts';

/** A line of medians over time, and the shade that half of all values lie in; a place without values is empty. */
export type Trend = {
  readonly type: 'trend';
  /** Days from 1970-01-01, in order. */
  readonly days: readonly number[];
  readonly values: readonly (number | null)[];
  /** The lower and upper end of the shade; null for none. */
  readonly shade: {
    readonly lower: readonly (number | null)[];
    readonly upper: readonly (number | null)[];
  } | null;
  readonly format: (value: number) => string;
  /** What the scale reaches at least, so that a small change does not look large. */
  readonly least: readonly [from: number, to: number];
  /** Between two values of the scale, one of these; left out, any round number. */
  readonly steps?: readonly number[];
};

/** Dots of pairs of lengths in ms, in the order of `truth`, about the line on which both are alike. */
export type Pairs = {
  readonly type: 'pairs';
  readonly truth: readonly number[];
  readonly guess: readonly number[];
  /** Which are filled, for they are new. */
  readonly isNew: readonly boolean[];
  readonly format: (value: number) => string;
};

const HEIGHT_PX = 190;

/** Draws a trend over weeks, or pairs of lengths. A table beside it says the same. */
@customElement('trend-chart')
export class TrendChart extends LitElement {
  static override styles = [
    unsafeCSS(uPlotCss),
    css`
      :host {
        display: block;
        min-block-size: ${HEIGHT_PX}px;
        font: 400 var(--text-12) / 1.35 var(--sans);
      }
      .chart {
        pointer-events: none;
      }
    `,
  ];

  @property({ attribute: false }) chart!: Trend | Pairs;
  /** What is drawn, for who does not see it. */
  @property() label = '';

  readonly #width = new ElementWidth(this);
  readonly #place = createRef<HTMLDivElement>();
  #plot: uPlot | null = null;
  #colours: Colours | null = null;
  #lifetime = new AbortController();

  get canvas(): HTMLCanvasElement | undefined {
    return this.#plot?.ctx.canvas;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    const redraw = () => {
      this.#colours = null;
      this.requestUpdate();
    };
    watchTheme(redraw, this.#lifetime.signal);
    document.fonts.addEventListener('loadingdone', redraw, { signal: this.#lifetime.signal });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
    this.#plot?.destroy();
    this.#plot = null;
  }

  protected override render() {
    return html`<div class="chart" role="img" aria-label=${this.label} ${ref(this.#place)}></div>`;
  }

  protected override updated() {
    const place = this.#place.value;
    const width = this.#width.value;
    this.#plot?.destroy();
    this.#plot = null;
    if (!place || width === 0) return;
    this.#colours ??= readColours(place);
    const { fontFamily } = getComputedStyle(this);
    const size = { width, height: HEIGHT_PX };
    const { options, data } = trendOptions(this.chart, size, this.#colours, fontFamily);
    this.#plot = new uPlot(options, data, place);
  }
}
