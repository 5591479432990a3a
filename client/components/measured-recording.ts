import { LitElement, css, html, unsafeCSS } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { ExampleRecording } from '../example/example-recording.ts';
import spectrogramUrl from '../example/spectrogram.png?url';
import { sharedStyles } from '../look/shared-styles.ts';
import { CanvasDrawing } from './canvas-drawing.ts';
import { drawRecording, RECORDING_HEIGHT } from './draw-recording.ts';

/** Draws the spectrogram of a recording, with the pauses that were found in it and those that were laid down. */
@customElement('measured-recording')
export class MeasuredRecording extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      canvas {
        display: block;
        inline-size: 100%;
        block-size: ${unsafeCSS(RECORDING_HEIGHT)}px;
        font: 400 var(--text-12) / 1.35 var(--sans);
      }
    `,
  ];

  @property({ attribute: false }) recording!: ExampleRecording;

  #picture: ImageBitmap | null = null;
  readonly #drawing = new CanvasDrawing(this, (brush) => drawRecording(brush, this.recording, this.#picture));

  override connectedCallback() {
    super.connectedCallback();
    // Without it the drawing has all that was measured, and no sound above it.
    this.#load().then(
      () => this.requestUpdate(),
      () => undefined,
    );
  }

  protected override render() {
    const { runs, pauses } = this.recording.pacing;
    const name = `The spectrogram of a recording, with ${runs.length} runs and ${pauses.length} pauses found in it, above those that were laid down. The table below has their times.`;
    return html`<canvas ${ref(this.#drawing.canvas)} role="img" aria-label=${name}></canvas>`;
  }

  async #load() {
    const image = new Image();
    image.src = spectrogramUrl;
    await image.decode();
    this.#picture = await createImageBitmap(image);
  }
}
