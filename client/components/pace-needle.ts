import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { PaceBand } from '../../core/drills/score-pace.ts';
import { sharedStyles } from '../look/shared-styles.ts';

/** The scale goes so far to either side of the band's middle, as a share of it: most of what one may do is seen. */
const REACH = 0.45;

const WIDTH = 320;

/** The pace of the last seconds against one's own band: a needle that moves slowly, and no number. */
@customElement('pace-needle')
export class PaceNeedle extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        inline-size: min(100%, 320px);
        margin: var(--space-5) auto 0;
      }
      svg {
        display: block;
        inline-size: 100%;
        overflow: visible;
      }
      .track {
        stroke: var(--edge);
        stroke-width: 2;
        stroke-linecap: round;
      }
      .band {
        fill: var(--in-band-wash);
        stroke: var(--in-band);
      }
      .needle {
        stroke: var(--ink);
        stroke-width: 3;
        stroke-linecap: round;
        transition: transform 1.2s ease-out;
      }
      p {
        display: flex;
        justify-content: space-between;
        margin: 0;
        font-size: var(--text-12);
        color: var(--muted);
      }
      @media (prefers-reduced-motion: reduce) {
        .needle {
          transition: none;
        }
      }
    `,
  ];

  /** Syllables a second. */
  @property({ attribute: false }) band!: PaceBand;
  /** Syllables a second; null while too little was said. */
  @property({ attribute: false }) rate: number | null = null;

  readonly #needle = createRef<SVGLineElement>();

  protected override render() {
    const { band, rate } = this;
    const [from, to] = [this.#xOf(band.from), this.#xOf(band.to)];
    return html`<svg viewBox="0 0 ${WIDTH} 30" role="img" aria-label=${sayPace(rate, band)}>
        <line class="track" x1="1" x2=${WIDTH - 1} y1="15" y2="15"></line>
        <rect class="band" x=${from} y="8" width=${to - from} height="14" rx="7"></rect>
        ${
          rate === null
            ? nothing
            : svg`<line ${ref(this.#needle)} class="needle" x1="0" x2="0" y1="2" y2="28"></line>`
        }
      </svg>
      <p aria-hidden="true"><span>slower</span><span>your pace</span><span>faster</span></p>`;
  }

  protected override updated() {
    if (this.rate === null) return;
    // By script: the page's policy lets no style stand in the mark-up.
    this.#needle.value?.style.setProperty('transform', `translateX(${this.#xOf(this.rate)}px)`);
  }

  /** What lies beyond the scale stands at its end. */
  #xOf(rate: number): number {
    const { from, to } = this.band;
    const middle = (from + to) / 2;
    const share = (rate / middle - 1 + REACH) / (2 * REACH);
    return Math.max(0, Math.min(1, share)) * WIDTH;
  }
}

/** Says where the pace of the last seconds lies. */
export function sayPace(rate: number | null, { from, to }: PaceBand): string {
  if (rate === null) return 'Your pace shows after a few seconds of speech.';
  if (rate < from) return 'The last 15 seconds: slower than your usual pace.';
  return rate > to
    ? 'The last 15 seconds: faster than your usual pace.'
    : 'The last 15 seconds: at your usual pace.';
}
