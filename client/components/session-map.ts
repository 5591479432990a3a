import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { formatClock, formatLength, formatOffBy } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { ElementWidth } from './element-width.ts';
import { FrameDrag, type Frame } from './frame-drag.ts';
import { sessionMapStyles } from './session-map-styles.ts';
import { layStrip, type StripAnswer, type StripPiece } from './strip-layout.ts';
import { HATCHES, renderInterruption, stripPaint } from './strip-paint.ts';
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
const HEIGHT = 90;
const SPEECH = { y: 26, height: 30 };
/** Below this width the panel under the map is as wide as it. */
const NARROW_PX = 640;
/** The figures beside the panel, and the gap between. */
const BESIDE_PX = 364 + 24;
/** The least width of what can be pressed. */
const LEAST_HIT_PX = 24;
const LABEL_PX = 7;

/** The frame is never narrower. */
const LEAST_FRAME_PX = 12;

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
      height=${HEIGHT}
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
      ${guard([this.#pieces, this.chosenId], () => this.#renderAnswers(width))}
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
      return chosen ? within({ x: chosen.x - 3, width: chosen.width + 6 }, width) : null;
    }
    const { fromMs, toMs } = this.shown;
    return within({ x: fromMs * this.#perMs, width: (toMs - fromMs) * this.#perMs }, width);
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

/** What an answer is called by a screen reader: `4, Tell me about…, 2:54, over by 0:24`. */
function nameOf(answer: MapAnswer): string {
  const { label, prompt, where, offByMs } = answer;
  const places: Record<string, string> = {
    over: `, over by ${formatLength(offByMs)}`,
    under: `, short by ${formatLength(offByMs)}`,
    within: ', in target',
  };
  return `${label}, ${prompt} ${sayLength(answer)}${places[where ?? ''] ?? ''}`;
}

function sayLength({ answerMs, speechOnsetMs, isSkipped }: MapAnswer): string {
  if (answerMs !== null) return formatLength(answerMs);
  if (isSkipped) return 'skipped';
  return speechOnsetMs === null ? 'no answer' : 'length not measurable';
}

/** How wide an answer's label may be: up to the middles of its neighbours. */
function labelRooms(pieces: readonly StripPiece[], width: number): number[] {
  const middles = pieces.map(({ x, width: own }) => x + own / 2);
  return middles.map((middle, i) => {
    const left = middle - (middles[i - 1] ?? -middle);
    const right = (middles[i + 1] ?? 2 * width - middle) - middle;
    return Math.min(left, right);
  });
}

function renderLabel({ label, where, offByMs }: MapAnswer, x: number, room: number, isChosen: boolean) {
  const offBy = where === 'over' || where === 'under' ? formatOffBy(where, offByMs) : '';
  const hasOffBy = offBy !== '' && room > (label.length + offBy.length + 2) * LABEL_PX;
  const short = label === 'yours' && room < 40 ? '?' : label;
  if (room < short.length * LABEL_PX + 2 && !isChosen) return nothing;
  return svg`<text aria-hidden="true" class="label ${isChosen ? 'chosen' : ''}" x=${x} y="15" text-anchor="middle">${short}${
    hasOffBy ? svg`<tspan class=${where ?? ''} dx="5">${offBy}</tspan>` : nothing
  }</text>`;
}

function renderSpeech({ answer, askedX, blocks, overX, inBand, cutXs, interruptions }: StripPiece) {
  const paint = answer.kind === 'own-questions' ? 'own' : 'speech';
  return svg`
    <rect class="asked" x=${askedX} y="36" width="2.8" height="10" rx="1.4"></rect>
    ${interruptions.map((each) => renderInterruption(each, SPEECH.y + 2, SPEECH.height - 4))}
    ${blocks.map(({ x, width }) => renderBlock(x, width, paint, answer.where, overX))}
    ${inBand ? svg`<rect class="in-band" x=${inBand.x} y="58.5" width=${inBand.width} height="3" rx="1.5"></rect>` : nothing}
    ${cutXs.map((x) => svg`<path class="wedge" d="M${x - 3} 20h6l-3 4z"></path>`)}`;
}

function renderBlock(x: number, width: number, paint: string, where: string | null, overX: number | null) {
  if (where === 'under') return renderRect(x, width, nothing, 'url(#under)');
  if (overX === null || x + width <= overX) return renderRect(x, width, paint, nothing);
  const voice = Math.max(0, overX - x);
  return [
    voice > 0 ? renderRect(x, voice, paint, nothing) : nothing,
    renderRect(x + voice, width - voice, nothing, 'url(#over)'),
  ];
}

function renderRect(x: number, width: number, paint: unknown, fill: unknown) {
  const { y, height } = SPEECH;
  return svg`<rect class=${paint} fill=${fill} x=${x} y=${y} width=${width} height=${height} rx="1.5"></rect>`;
}

/** Wide enough to be seen, and within the map. */
function within({ x, width }: Frame, mapWidth: number): Frame {
  const wide = Math.min(mapWidth - 1.5, Math.max(LEAST_FRAME_PX, width));
  return { x: Math.max(0.75, Math.min(x - (wide - width) / 2, mapWidth - wide - 0.75)), width: wide };
}

function renderGround({ x, width }: Frame) {
  return svg`<rect class="ground" x=${x} y="0.75" width=${width} height="63" rx="6"></rect>
    <line class="baseline" x1=${x + 5} x2=${x + width - 5} y1="41" y2="41"></line>`;
}

function renderFrame({ x, width }: Frame) {
  return svg`<rect class="frame" x=${x} y="0.75" width=${width} height="63" rx="6"></rect>`;
}

/** Two lines that lead from the chosen answer to the corners of the panel below. */
function renderFunnel({ x, width }: Frame, mapWidth: number) {
  const panel = mapWidth > NARROW_PX + BESIDE_PX ? mapWidth - BESIDE_PX : mapWidth;
  return svg`<path class="funnel" d="M${x} 64H${x + width}L${panel} ${HEIGHT}H0Z"></path>
    <path class="funnel-edge" d="M${x} 64L0.5 ${HEIGHT}M${x + width} 64L${panel - 0.5} ${HEIGHT}"></path>`;
}

function renderTimes(durationMs: number, perMs: number, width: number) {
  const stepMs =
    [60_000, 180_000, 300_000, 600_000, 1_800_000].find((step) => step * perMs >= 110) ?? 3_600_000;
  const times = Array.from({ length: Math.floor(durationMs / stepMs) + 1 }, (_, i) => i * stepMs);
  return times
    .filter((atMs) => atMs * perMs < width - 30)
    .map((atMs) => svg`<text x=${atMs * perMs} y="80">${formatClock(atMs)}</text>`);
}
