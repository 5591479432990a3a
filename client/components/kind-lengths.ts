import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { PractisedKind } from '../../core/session/practised-kinds.ts';
import { CanvasDrawing } from './canvas-drawing.ts';
import { drawKindLengths, kindLengthsHeight } from './draw-kind-lengths.ts';

/** Draws answers against their targets, a row a kind of question: within, over, under. A table says the same. */
@customElement('kind-lengths')
export class KindLengths extends LitElement {
  static override styles = css`
    canvas {
      display: block;
      inline-size: 100%;
      font: 400 var(--text-12) / 1.35 var(--sans);
    }
  `;

  @property({ attribute: false }) kinds: readonly PractisedKind[] = [];
  /** What is drawn, for who does not see it. */
  @property() label = '';

  readonly #drawing = new CanvasDrawing(this, (brush) => drawKindLengths(brush, this.kinds));

  get canvas(): HTMLCanvasElement | undefined {
    return this.#drawing.canvas.value;
  }

  protected override render() {
    return html`<canvas role="img" aria-label=${this.label} ${ref(this.#drawing.canvas)}></canvas>`;
  }

  protected override updated() {
    this.canvas?.style.setProperty('block-size', `${kindLengthsHeight(this.kinds.length)}px`);
  }
}
