import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { CanvasDrawing } from './canvas-drawing.ts';
import { drawTwoTakes, pairScale, TWO_TAKES_HEIGHT, type DrawnTake } from './draw-two-takes.ts';
import { SeekEvent } from './timeline-events.ts';

/** Draws two takes of a question one above the other, first word on first word. @fires seek - {@link SeekEvent}, from it */
@customElement('two-takes')
export class TwoTakesDrawing extends LitElement {
  static override styles = css`
    canvas {
      display: block;
      inline-size: 100%;
      block-size: ${TWO_TAKES_HEIGHT}px;
      font: 400 var(--text-12) / 1.35 var(--sans);
      cursor: text;
    }
  `;

  @property({ attribute: false }) takes: readonly DrawnTake[] = [];
  /** Where their sound stands from the first word; null where there is none. */
  @property({ attribute: false }) fromOnsetMs: number | null = null;
  /** What is drawn, for who does not see it. */
  @property() label = '';

  readonly #drawing = new CanvasDrawing(this, (brush) => drawTwoTakes(brush, this));

  protected override render() {
    return html`<canvas
      role="img"
      aria-label=${this.label}
      @pointerdown=${this.#handlePointer}
      ${ref(this.#drawing.canvas)}
    ></canvas>`;
  }

  #handlePointer(event: PointerEvent) {
    if (!(event.target instanceof HTMLElement)) return;
    const { left, width } = event.target.getBoundingClientRect();
    this.dispatchEvent(new SeekEvent(Math.max(0, pairScale(this, width).msOf(event.clientX - left))));
  }
}
