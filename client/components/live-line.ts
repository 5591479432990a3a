import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { Run, TargetBand } from '../../core/pacing/pacing.ts';
import { formatBand, formatClock } from '../format.ts';
import { CanvasDrawing, type Brush } from './canvas-drawing.ts';
import { fillBlocks, layRuns, strokeUpright } from './draw-time.ts';
import { liveAxisMs, liveLabels, type AxisLabel } from './live-axis.ts';

/** Room at both ends, so that the head and the first label are whole. */
const INSET = 8;

/** A run that ended longer ago than this is complete. */
const RUN_COMPLETE_MS = 250;

/** Draws an answer while it is spoken: runs, the head of the line, and the target. Zero is the first word. */
@customElement('live-line')
export class LiveLine extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 82px;
      font: 400 var(--text-12) / 1.35 var(--sans);
    }
  `;

  /** From the first word on, in order; instants of the answer's clock. */
  @property({ attribute: false }) runs: readonly Run[] = [];
  /** How far the answer has been heard. */
  @property({ type: Number }) heardMs = 0;
  /** Null draws neither target nor times. */
  @property({ attribute: false }) band: TargetBand | null = null;

  /** The best length, within the target; null where there is none. */
  @property({ type: Number }) aimMs: number | null = null;

  readonly #drawing = new CanvasDrawing(this, (brush) => this.#draw(brush));

  protected override render() {
    const target = this.band ? ` against the target of ${formatBand(this.band)}` : '';
    return html`<canvas
      ${ref(this.#drawing.canvas)}
      role="img"
      aria-label="Your answer so far: runs and pauses${target}"
    ></canvas>`;
  }

  #draw(brush: Brush) {
    const startMs = this.runs[0]?.startMs ?? this.heardMs;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const runs = isStill
      ? this.runs.filter(({ endMs }) => endMs < this.heardMs - RUN_COMPLETE_MS)
      : this.runs;
    const headMs = (isStill ? (runs.at(-1)?.endMs ?? startMs) : this.heardMs) - startMs;
    const axisMs = liveAxisMs(this.band, this.heardMs - startMs);
    const xOf = (ms: number) => INSET + (ms / axisMs) * (brush.width - 2 * INSET);
    if (this.band) {
      drawTarget(brush, this.band, this.aimMs, xOf);
      drawTimes(brush, liveLabels(this.band, axisMs, brush.width - 2 * INSET, this.aimMs), xOf);
    }
    drawSpeech(
      brush,
      layRuns(runs, (ms) => xOf(ms - startMs)),
      xOf(headMs),
    );
  }
}

/** Above and below the line, where the best length is. */
const AIM_TICKS = [
  [18, 26],
  [52, 60],
] as const;

function drawTarget(
  { context, colour, font }: Brush,
  band: TargetBand,
  aimMs: number | null,
  xOf: (ms: number) => number,
) {
  const [from, to] = [xOf(band.fromMs), xOf(band.toMs)];
  context.fillStyle = colour('in-band-wash');
  fillBlocks(context, [{ x: from, width: to - from }], 18, 42, 4);
  context.strokeStyle = context.fillStyle = colour('in-band');
  context.lineWidth = 1.5;
  for (const x of [from, to]) strokeUpright(context, x, 12, 60);
  if (aimMs !== null) for (const [top, bottom] of AIM_TICKS) strokeUpright(context, xOf(aimMs), top, bottom);
  context.font = font(500);
  context.textAlign = 'center';
  context.fillText('target', (from + to) / 2, 12);
}

function drawTimes(
  { context, colour, font }: Brush,
  labels: readonly AxisLabel[],
  xOf: (ms: number) => number,
) {
  context.font = font(400);
  context.fillStyle = colour('muted');
  for (const label of labels) {
    context.textAlign = label.align;
    context.fillText(formatClock(label.atMs), xOf(label.atMs), 76);
  }
}

function drawSpeech({ context, colour, width }: Brush, blocks: ReturnType<typeof layRuns>, headX: number) {
  context.fillStyle = colour('line');
  context.fillRect(INSET, 38, width - 2 * INSET, 2);
  context.fillStyle = colour('voice');
  fillBlocks(context, blocks, 30, 18, 2.5);
  context.beginPath();
  context.arc(headX, 39, 6, 0, 2 * Math.PI);
  context.fillStyle = colour('surface');
  context.fill();
  context.strokeStyle = colour('ink');
  context.lineWidth = 2.25;
  context.stroke();
}
