import { LitElement, css, svg, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Drawn in its place, a ring of this radius in a square of 120. */
const RADIUS = 54;
const QUARTERS = 4;
/** The cut between two quarters, as a share of the ring. */
const QUARTER_CUT = 0.012;

/** Draws the ring that closes while it is quiet. It fades when a voice is heard. */
@customElement('patience-ring')
export class PatienceRing extends LitElement {
  static override styles = css`
    :host {
      display: block;
      inline-size: 120px;
      block-size: 120px;
    }
    svg {
      display: block;
      opacity: 0;
      transition: opacity var(--quick) var(--ease);
    }
    svg.shown {
      opacity: 1;
    }
    circle {
      fill: none;
      stroke-width: 3;
    }
    .open {
      stroke: var(--line);
    }
    .closed {
      stroke: var(--voice);
      stroke-linecap: round;
    }
    .quarter {
      stroke-linecap: butt;
    }
    @media (forced-colors: active) {
      .open {
        stroke: GrayText;
      }
      .closed {
        stroke: Highlight;
      }
    }
  `;

  /** How much of it is closed, 0 to 1; null hides it. */
  @property({ attribute: false }) share: number | null = null;

  /** What is drawn; while the ring fades it is still the last share. */
  @state() private drawnShare = 0;

  protected override willUpdate() {
    if (this.share !== null) this.drawnShare = this.share;
  }

  protected override render() {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return html`<svg viewBox="0 0 120 120" class=${this.share === null ? '' : 'shown'} aria-hidden="true">
      <circle class="open" cx="60" cy="60" r=${RADIUS}></circle>
      ${isStill ? this.#renderQuarters() : this.#renderArc()}
    </svg>`;
  }

  #renderArc() {
    if (this.drawnShare === 0) return nothing;
    return svg`<circle class="closed" cx="60" cy="60" r=${RADIUS} pathLength="1"
      stroke-dasharray="${this.drawnShare} 2" transform="rotate(-90 60 60)"></circle>`;
  }

  #renderQuarters() {
    const full = Math.floor(this.drawnShare * QUARTERS + 1e-9);
    const dash = `${1 / QUARTERS - QUARTER_CUT} 2`;
    return Array.from(
      { length: full },
      (_, i) => svg`<circle class="closed quarter" cx="60" cy="60" r=${RADIUS} pathLength="1"
        stroke-dasharray=${dash} transform="rotate(${i * 90 - 90} 60 60)"></circle>`,
    );
  }
}
