import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const WIDTH = 150;
const GAP = 4;
const WIDEST_STEP = 13;

/** Draws which question of how many it is: filled, outlined, to come. A sentence stands beside it. */
@customElement('question-steps')
export class QuestionSteps extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
    }
    .asked {
      fill: var(--voice);
    }
    .now {
      fill: none;
      stroke: var(--voice);
      stroke-width: 1.5;
    }
    .ahead {
      fill: var(--line);
    }
    @media (forced-colors: active) {
      .asked {
        fill: CanvasText;
      }
      .now {
        stroke: Highlight;
      }
      .ahead {
        fill: GrayText;
      }
    }
  `;

  /** From 1; one past the last once all have been asked. */
  @property({ type: Number }) number = 1;
  @property({ type: Number }) count = 1;

  protected override render() {
    const step = Math.min(WIDEST_STEP, (WIDTH - GAP * (this.count - 1)) / this.count);
    const width = this.count * (step + GAP) - GAP;
    const steps = Array.from({ length: this.count }, (_, i) =>
      this.#renderStep(i + 1, i * (step + GAP), step),
    );
    return html`<svg width=${width} height="10" aria-hidden="true">${steps}</svg>`;
  }

  #renderStep(number: number, x: number, width: number) {
    if (number < this.number)
      return svg`<rect class="asked" x=${x} y="2" width=${width} height="6" rx="3"></rect>`;
    if (number > this.number)
      return svg`<rect class="ahead" x=${x} y="3.5" width=${width} height="3" rx="1.5"></rect>`;
    return svg`<rect class="now" x=${x + 0.75} y="2" width=${width - 1.5} height="6" rx="3"></rect>`;
  }
}
