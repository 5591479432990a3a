import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { formatClock, formatLength } from '../format.ts';
import { CanvasDrawing, type Brush } from './canvas-drawing.ts';
import type { Pin } from './answer-drawing.ts';
import { drawAnswer } from './draw-answer.ts';
import { drawPlayhead } from './draw-playhead.ts';
import { ElementWidth } from './element-width.ts';
import { soundRange, type Levels, type SoundRange } from './sound-bars.ts';
import { layLanes, type Lanes } from './timeline-lanes.ts';
import { PlayEvent, SeekEvent } from './timeline-events.ts';
import {
  firstWindow,
  makeScale,
  placeWindow,
  wholeAnswer,
  zoomWindow,
  type TimeScale,
  type TimeWindow,
} from './timeline-scale.ts';

/** Lane names stand left of the drawing where it is wider than this. */
const NAMES_FROM_PX = 560;
const NAMES_PX = 64;
const EDGE_PX = 12;

const STEP_MS = 1000;
const LEAP_MS = 10_000;
const ZOOM = 0.5;

const NO_LEVELS: Levels = { bytes: [], hopMs: 10 };

/**
 * Draws one answer over time: its target, sound, runs and long pauses. With a recording it is a slider along which
 * the playhead is moved, by pointer or keys.
 *
 * @fires seek - {@link SeekEvent}
 * @fires play - {@link PlayEvent}, the wish to start or stop by key
 */
@customElement('answer-timeline')
export class AnswerTimeline extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .lanes {
      position: relative;
      border-radius: 6px;
      outline-offset: 2px;
      touch-action: pan-y;
    }
    .lanes[role='slider'] {
      cursor: text;
    }
    .lanes:focus-visible {
      outline: 2px solid var(--ink);
    }
    canvas {
      display: block;
      inline-size: 100%;
      font: 400 var(--text-12) / 1.35 var(--sans);
    }
  `;

  @property({ attribute: false }) pacing!: Pacing;
  /** The answer's levels, which are drawn as its sound; null until they have come. */
  @property({ attribute: false }) levels: Levels | null = null;
  @property({ attribute: false }) pins: readonly Pin[] = [];
  /** Where the sound stands on the answer's clock; null where there is no recording. */
  @property({ type: Number }) playheadMs: number | null = null;

  @state() private shown: TimeWindow | null = null;

  readonly #width = new ElementWidth(this);
  readonly #drawing = new CanvasDrawing(this, (brush) => this.#draw(brush));
  #lanes: Lanes | undefined;
  #soundRange: SoundRange = { room: 0, speech: 255 };

  /** Shows less or more time, about the playhead or the middle. */
  zoom(direction: 'closer' | 'wider'): void {
    const shown = this.#shownWindow();
    const middleMs = (shown.fromMs + shown.toMs) / 2;
    const isHeadShown =
      this.playheadMs !== null && this.playheadMs >= shown.fromMs && this.playheadMs <= shown.toMs;
    const aboutMs = isHeadShown ? (this.playheadMs ?? middleMs) : middleMs;
    const factor = direction === 'closer' ? ZOOM : 1 / ZOOM;
    this.shown = zoomWindow(shown, factor, aboutMs, wholeAnswer(this.pacing), this.#width.value);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('pacing')) this.shown = null;
    if (changed.has('pacing') || changed.has('levels')) {
      this.#soundRange = soundRange(this.levels ?? NO_LEVELS, this.pacing.runs);
    }
    if (changed.has('playheadMs')) this.#followPlayhead();
    const hasPace = (this.pacing.paceCurve?.length ?? 0) > 1;
    this.#lanes = layLanes({
      isPhone: this.#width.value < NAMES_FROM_PX,
      hasPins: this.pins.length > 0,
      hasPace,
    });
  }

  protected override render() {
    const canvas = html`<canvas ${ref(this.#drawing.canvas)} aria-hidden="true"></canvas>`;
    const { playheadMs } = this;
    if (playheadMs === null) {
      return html`<div class="lanes" role="img" aria-label=${this.#say()} @wheel=${this.#handleWheel}>
        ${canvas}
      </div>`;
    }
    const { answerMs } = this.pacing;
    const fromFirstWord = Math.max(0, playheadMs - this.#onsetMs);
    return html`<div
      class="lanes"
      role="slider"
      tabindex="0"
      aria-label="Position in the answer"
      aria-valuemin="0"
      aria-valuemax=${Math.round((answerMs ?? 0) / 1000)}
      aria-valuenow=${Math.round(fromFirstWord / 1000)}
      aria-valuetext="${formatClock(fromFirstWord)} of ${formatLength(answerMs ?? 0)}"
      @keydown=${this.#handleKey}
      @pointerdown=${this.#handlePointer}
      @pointermove=${this.#handlePointer}
      @wheel=${this.#handleWheel}
    >
      ${canvas}
    </div>`;
  }

  protected override updated() {
    const canvas = this.#drawing.canvas.value;
    canvas?.style.setProperty('block-size', `${this.#lanes?.height ?? 0}px`);
  }

  get #onsetMs(): number {
    return this.pacing.speechOnsetMs ?? 0;
  }

  #say(): string {
    const { answerMs, runs, pauses } = this.pacing;
    return `The answer over ${formatLength(answerMs ?? 0)}: ${runs.length} runs, ${pauses.length} pauses`;
  }

  #shownWindow(): TimeWindow {
    const { left, right } = this.#edges(this.#width.value);
    return this.shown ?? firstWindow(wholeAnswer(this.pacing), Math.max(1, right - left));
  }

  #edges(width: number): { left: number; right: number } {
    return width >= NAMES_FROM_PX ? { left: NAMES_PX, right: width - EDGE_PX } : { left: 5, right: width };
  }

  #scale(width: number): TimeScale {
    const { left, right } = this.#edges(width);
    return makeScale(this.#shownWindow(), this.#onsetMs, left, right);
  }

  #draw(brush: Brush) {
    if (!this.#lanes) return;
    const scale = this.#scale(brush.width);
    const { pacing, pins } = this;
    const hasLaneNames = brush.width >= NAMES_FROM_PX;
    const [levels, range] = [this.levels ?? NO_LEVELS, this.#soundRange];
    drawAnswer(brush, { pacing, levels, soundRange: range, pins, scale, lanes: this.#lanes, hasLaneNames });
    if (this.playheadMs !== null) drawPlayhead(brush, this.playheadMs, scale, this.#lanes);
  }

  /** A playhead that has left the window takes it along. */
  #followPlayhead() {
    const { playheadMs, shown } = this;
    if (playheadMs === null || shown === null) return;
    if (playheadMs >= shown.fromMs && playheadMs <= shown.toMs) return;
    const length = shown.toMs - shown.fromMs;
    this.shown = placeWindow(playheadMs - length / 10, length, wholeAnswer(this.pacing));
  }

  #handlePointer(event: PointerEvent) {
    if (event.buttons !== 1) return;
    const lanes = event.currentTarget;
    if (!(lanes instanceof HTMLElement)) return;
    if (event.type === 'pointerdown') lanes.setPointerCapture(event.pointerId);
    const x = event.clientX - lanes.getBoundingClientRect().left;
    this.#seek(this.#scale(lanes.clientWidth).msOf(x));
  }

  #handleWheel(event: WheelEvent) {
    const isZoom = event.ctrlKey || event.metaKey;
    if (!isZoom && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    const [whole, shown] = [wholeAnswer(this.pacing), this.#shownWindow()];
    const scale = this.#scale(this.#width.value);
    const aboutMs = scale.msOf(event.clientX - this.getBoundingClientRect().left);
    const length = shown.toMs - shown.fromMs;
    this.shown = isZoom
      ? zoomWindow(shown, Math.exp(event.deltaY / 200), aboutMs, whole, this.#width.value)
      : placeWindow(shown.fromMs + (event.deltaX / this.#width.value) * length, length, whole);
  }

  #handleKey(event: KeyboardEvent) {
    const toMs = this.#target(event.key);
    if (toMs !== null) this.#seek(toMs);
    else if (event.key === ' ' || event.key === 'Enter') this.dispatchEvent(new PlayEvent());
    else if (event.key === '+' || event.key === '=') this.zoom('closer');
    else if (event.key === '-') this.zoom('wider');
    else return;
    event.preventDefault();
  }

  #target(key: string): number | null {
    const atMs = this.playheadMs ?? 0;
    const { speechOffsetMs } = this.pacing;
    const steps: Record<string, number> = {
      ArrowLeft: atMs - STEP_MS,
      ArrowDown: atMs - STEP_MS,
      ArrowRight: atMs + STEP_MS,
      ArrowUp: atMs + STEP_MS,
      PageDown: atMs - LEAP_MS,
      PageUp: atMs + LEAP_MS,
      Home: this.#onsetMs,
      End: speechOffsetMs ?? 0,
    };
    return steps[key] ?? null;
  }

  #seek(ms: number) {
    const { speechOffsetMs } = this.pacing;
    this.dispatchEvent(new SeekEvent(Math.max(0, Math.min(ms, speechOffsetMs ?? ms))));
  }
}
