import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { sharedStyles } from '../look/shared-styles.ts';
import { ElementWidth } from './element-width.ts';
import { FrameDrag, type Frame } from './frame-drag.ts';
import { frameWithin, MAP_HEIGHT, renderFrame, renderFunnel, renderGround } from './map-frame.ts';
import { labelRooms, renderLabel, renderTimes } from './map-labels.ts';
import { renderSpeech } from './map-speech.ts';
import { nameOf } from './map-words.ts';
import { sessionMapStyles } from './session-map-styles.ts';
import { layStrip, type StripAnswer, type StripPiece } from './strip-layout.ts';
import { HATCHES, stripPaint } from './strip-paint.ts';
import { ShowTimeEvent } from './timeline-events.ts';
import type { TimeWindow } from './timeline-scale.ts';

/** An answer in the map: what is drawn of it, and where it leads. */
export type MapAnswer = StripAnswer & {
  readonly answerId: string;
  readonly href: string;
  readonly prompt: string;
  readonly isSkipped: boolean;
  /** Null where there is none, or it is not measurable. */
  readonly answerMs: number | null;
  readonly offByMs: number;
};

const LEAST_CUT_PX = 2.5;
/** The least width of what can be pressed. */
const LEAST_HIT_PX = 24;

/**
 * Draws the whole session over time, each answer a link. What the panel below shows of it is framed; the frame is
 * dragged to pan, its edges to zoom.
 *
 * @fires show-time - {@link ShowTimeEvent}, on the session's clock: the frame was moved
 */
@customElement('session-map')
export class SessionMap extends LitElement {
  static override styles = [sharedStyles, stripPaint, sessionMapStyles];

  /** In the order they were asked. */
  @property({ attribute: false }) answers: readonly MapAnswer[] = [];
  @property({ type: Number }) durationMs = 0;
  @property() chosenId = '';
  /** Its answers can be gone to; a session of one has nowhere to go to. */
  @property({ attribute: false }) hasLinks = true;
  /** What is shown below, on the session's clock; null for the chosen answer. */
  @property({ attribute: false }) shown: TimeWindow | null = null;

  readonly #width = new ElementWidth(this);
  readonly #drag = new FrameDrag({ frame: () => this.#frame(), onMove: (frame) => this.#tell(frame) });
  #pieces: readonly StripPiece[] = [];
  #laidFor: unknown[] = [];

  protected override willUpdate() {
    const given = [this.answers, this.durationMs, this.#width.value];
    if (given.every((one, i) => one === this.#laidFor[i])) return;
    this.#laidFor = given;
    const isLaid = this.#width.value > 0;
    this.#pieces = isLaid ? layStrip(this.answers, (ms) => ms * this.#perMs, LEAST_CUT_PX) : [];
  }

  protected override render() {
    return this.hasLinks
      ? html`<nav aria-label="Answers">${this.#renderDrawing()}</nav>`
      : this.#renderDrawing();
  }

  #renderDrawing() {
    const width = this.#width.value;
    const frame = this.#frame();
    return html`<svg
      height=${MAP_HEIGHT}
      aria-hidden=${this.hasLinks ? nothing : 'true'}
      @pointerdown=${this.#handlePointer}
      @pointermove=${this.#handlePointer}
      @pointerup=${this.#handlePointer}
      @pointercancel=${this.#handlePointer}
      @click=${(event: MouseEvent) => this.#drag.handleClick(event)}
      @dragstart=${(event: DragEvent) => event.preventDefault()}
    >
      ${HATCHES} ${frame ? renderFunnel(frame, width) : nothing}
      <line class="baseline" x1="0" x2=${width} y1="41" y2="41"></line>
      ${frame ? renderGround(frame) : nothing}
      <g class="answers">${guard([this.#pieces, this.chosenId], () => this.#renderAnswers(width))}</g>
      ${frame ? renderFrame(frame) : nothing}
    </svg>`;
  }

  #renderAnswers(width: number) {
    const rooms = labelRooms(this.#pieces, width);
    const answers = this.#pieces.map((piece, i) => this.#renderAnswer(piece, i, rooms));
    return [renderTimes(this.durationMs, this.#perMs, width), answers];
  }

  get #perMs(): number {
    return this.#width.value / Math.max(1, this.durationMs);
  }

  /** Around what is shown below; before that is told, around the chosen answer. */
  #frame(): Frame | null {
    const width = this.#width.value;
    if (width === 0) return null;
    if (this.shown === null) {
      const chosen = this.#pieces.find((_, i) => this.answers[i]?.answerId === this.chosenId);
      return chosen ? frameWithin({ x: chosen.x - 3, width: chosen.width + 6 }, width) : null;
    }
    const { fromMs, toMs } = this.shown;
    return frameWithin({ x: fromMs * this.#perMs, width: (toMs - fromMs) * this.#perMs }, width);
  }

  #tell({ x, width }: Frame) {
    this.dispatchEvent(new ShowTimeEvent(x / this.#perMs, (x + width) / this.#perMs));
  }

  #handlePointer(event: PointerEvent) {
    const { currentTarget: svg } = event;
    if (!(svg instanceof SVGElement)) return;
    const x = event.clientX - svg.getBoundingClientRect().left;
    this.#drag.handle(event, x);
    const hold = this.#drag.holdAt(x);
    svg.style.cursor = hold === 'left' || hold === 'right' ? 'ew-resize' : hold ? 'grab' : '';
  }

  #renderAnswer(piece: StripPiece, i: number, rooms: readonly number[]) {
    const answer = this.answers[i];
    if (!answer) return nothing;
    if (!this.hasLinks) return renderSpeech(piece);
    const isChosen = answer.answerId === this.chosenId;
    const hit = Math.max(LEAST_HIT_PX, piece.width);
    const middle = piece.x + piece.width / 2;
    return svg`<a href=${answer.href} aria-label=${nameOf(answer)} aria-current=${isChosen ? 'true' : nothing}>
        <title>${nameOf(answer)}</title>
        <rect class="hit" x=${middle - hit / 2} y="0" width=${hit} height="64" rx="6"></rect>
        ${renderSpeech(piece)}
      </a>
      ${renderLabel(answer, middle, rooms[i] ?? 0, isChosen)}`;
  }
}
