import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import { formatClock, formatCount, formatLength } from '../format.ts';
import type { Pin } from './answer-drawing.ts';
import { CanvasDrawing, type Brush } from './canvas-drawing.ts';
import { drawAnswer } from './draw-answer.ts';
import { drawPlayhead } from './draw-playhead.ts';
import { ElementWidth } from './element-width.ts';
import { heardSpan } from './heard-span.ts';
import { ShownTime } from './shown-time.ts';
import { soundRange, type Levels, type SoundRange } from './sound-bars.ts';
import { PlayEvent, SeekEvent } from './timeline-events.ts';
import { readKey } from './timeline-keys.ts';
import { layEdges, layLanes, type Lanes } from './timeline-lanes.ts';
import { makeScale, wholeAnswer, type TimeScale } from './timeline-scale.ts';

const ZOOM = 0.5;

const NO_LEVELS: Levels = { bytes: [], hopMs: 10 };
const NOTHING_HEARD: Stretch = { startMs: 0, endMs: 0 };

/**
 * Draws one answer over time: its target, sound, runs, long pauses and what could not be heard. With a recording it is
 * a slider along which the playhead is moved, by pointer or keys.
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
  /** The question's target; drawn even where the answer's length is not measurable. */
  @property({ attribute: false }) target: TargetBand | null = null;
  /** The answer's levels, which are drawn as its sound; null until they have come. */
  @property({ attribute: false }) levels: Levels | null = null;
  @property({ attribute: false }) pins: readonly Pin[] = [];
  /** Where the sound stands on the answer's clock; null where there is no recording. */
  @property({ type: Number }) playheadMs: number | null = null;

  readonly #width = new ElementWidth(this);
  readonly #drawing = new CanvasDrawing(this, (brush) => this.#draw(brush));
  readonly #shown = new ShownTime(this, () => this.#width.value);
  #span = NOTHING_HEARD;
  #lanes: Lanes | undefined;
  #soundRange: SoundRange = { room: 0, speech: 255 };

  /** Shows less or more time, about the playhead or the middle. */
  zoom(direction: 'closer' | 'wider'): void {
    const { fromMs, toMs } = this.#shown.window;
    const isHeadShown = this.playheadMs !== null && this.#shown.has(this.playheadMs);
    const aboutMs = isHeadShown ? this.playheadMs : null;
    this.#shown.zoom(direction === 'closer' ? ZOOM : 1 / ZOOM, aboutMs ?? (fromMs + toMs) / 2);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { pacing, levels, playheadMs, pins } = this;
    if (changed.has('pacing') || changed.has('target')) {
      this.#span = heardSpan(pacing) ?? NOTHING_HEARD;
      this.#shown.take(wholeAnswer(pacing, this.#target));
    }
    if (changed.has('pacing') || changed.has('levels')) {
      this.#soundRange = soundRange(levels ?? NO_LEVELS, pacing.runs);
    }
    if (changed.has('playheadMs') && playheadMs !== null) this.#shown.follow(playheadMs);
    this.#lanes = layLanes({
      isPhone: !layEdges(this.#width.value).hasNames,
      hasPins: pins.length > 0,
      hasPace: (pacing.paceCurve?.length ?? 0) > 1,
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
    const heardMs = lengthMs(this.#span);
    const fromFirstWordMs = Math.max(0, playheadMs - this.#span.startMs);
    return html`<div
      class="lanes"
      role="slider"
      tabindex="0"
      aria-label="Position in the answer"
      aria-valuemin="0"
      aria-valuemax=${Math.round(heardMs / 1000)}
      aria-valuenow=${Math.round(fromFirstWordMs / 1000)}
      aria-valuetext="${formatClock(fromFirstWordMs)} of ${formatLength(heardMs)}"
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

  get #target(): TargetBand | null {
    return this.target ?? this.pacing.band;
  }

  #say(): string {
    const { runs, pauses, interruptions } = this.pacing;
    const parts = [formatCount(runs.length, 'run'), formatCount(pauses.length, 'pause')];
    if (interruptions.length > 0) parts.push(formatCount(interruptions.length, 'interruption'));
    return `The answer over ${formatLength(lengthMs(this.#span))}: ${parts.join(', ')}`;
  }

  #scale(widthPx: number): TimeScale {
    const { left, right } = layEdges(widthPx);
    return makeScale(this.#shown.window, this.#span.startMs, left, right);
  }

  #draw(brush: Brush) {
    if (!this.#lanes) return;
    const scale = this.#scale(brush.width);
    drawAnswer(brush, {
      pacing: this.pacing,
      span: this.#span,
      target: this.#target,
      levels: this.levels ?? NO_LEVELS,
      soundRange: this.#soundRange,
      pins: this.pins,
      scale,
      lanes: this.#lanes,
      hasLaneNames: layEdges(brush.width).hasNames,
    });
    if (this.playheadMs !== null) drawPlayhead(brush, this.playheadMs, scale, this.#lanes);
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
    const x = event.clientX - this.getBoundingClientRect().left;
    if (isZoom) this.#shown.zoom(Math.exp(event.deltaY / 200), this.#scale(this.#width.value).msOf(x));
    else this.#shown.pan(event.deltaX / this.#width.value);
  }

  #handleKey(event: KeyboardEvent) {
    const deed = readKey(event.key, this.playheadMs ?? 0, this.#span);
    if (deed === null) return;
    event.preventDefault();
    if (deed.type === 'seek') this.#seek(deed.toMs);
    else if (deed.type === 'zoom') this.zoom(deed.direction);
    else this.dispatchEvent(new PlayEvent());
  }

  #seek(ms: number) {
    this.dispatchEvent(new SeekEvent(Math.max(0, Math.min(ms, this.#span.endMs))));
  }
}
