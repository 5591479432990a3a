import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TargetBand } from '../../core/pacing/pacing.ts';
import { formatCount, formatLength } from '../format.ts';
import { ElementWidth } from './element-width.ts';
import { groupPlan, layPlan, type PlanBar, type PlanGroup, type PlanQuestion } from './plan-layout.ts';

/** A letter of the axis, about; enough to leave a label out in time. */
const LETTER_PX = 6.6;

/** A time fits above this width of a bar. */
const TIME_PX = 32;

const FULL = { height: 90, barY: 40, barHeight: 12, gap: 6 };
const SMALL = { height: 18, barY: 5, barHeight: 8, gap: 3 };

/** Draws the plan of an interview: a bar for each question, filled where to finish. */
@customElement('plan-drawing')
export class PlanDrawing extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      overflow: visible;
    }
    text {
      font: 400 var(--text-12) var(--sans);
      font-variant-numeric: tabular-nums;
      fill: var(--muted);
    }
    .number {
      font-weight: 600;
      fill: var(--ink);
    }
    .group {
      fill: var(--ink);
    }
    .bar {
      fill: var(--voice-wash);
      stroke: var(--voice-soft);
    }
    .own {
      fill: var(--interviewer-wash);
      stroke: var(--interviewer);
    }
    .fill {
      fill: var(--voice);
    }
    .bracket {
      fill: none;
      stroke: var(--edge);
    }
    @media (forced-colors: active) {
      text,
      .number,
      .group {
        fill: CanvasText;
      }
      .bar,
      .own {
        fill: Canvas;
        stroke: CanvasText;
      }
      .fill {
        fill: CanvasText;
      }
      .bracket {
        stroke: CanvasText;
      }
    }
  `;

  @property({ attribute: false }) questions: readonly PlanQuestion[] = [];
  /** The target of the candidate's own questions at the end, or null. */
  @property({ attribute: false }) ownBand: TargetBand | null = null;
  /** A row's strip: bars alone, said in words beside it. */
  @property({ type: Boolean }) small = false;

  readonly #width = new ElementWidth(this);

  protected override render() {
    const width = this.#width.value;
    const { height, gap } = this.small ? SMALL : FULL;
    const bars = layPlan(this.questions, this.ownBand, width, gap);
    const name = `Plan: ${formatCount(this.questions.length, 'question')}${this.ownBand ? ', then yours' : ''}`;
    const hasTimes = bars.every((bar) => bar.width >= TIME_PX);
    const drawn = width === 0 ? nothing : bars.map((bar, i) => this.#renderBar(bar, i + 1, hasTimes));
    const groups = width === 0 || this.small ? [] : groupPlan(this.questions, bars);
    return html`<svg
      height=${this.small || hasTimes ? height : height - 16}
      role=${this.small ? nothing : 'img'}
      aria-label=${this.small ? nothing : name}
      aria-hidden=${this.small ? 'true' : nothing}
    >
      ${groups.map(renderGroup)} ${drawn}
    </svg>`;
  }

  #renderBar(bar: PlanBar, number: number, hasTimes: boolean) {
    const { barY: y, barHeight: height } = this.small ? SMALL : FULL;
    const radius = Math.min(height, bar.width) / 2;
    const middle = bar.x + bar.width / 2;
    return svg`
      <rect class=${bar.isOwn ? 'own' : 'bar'} x=${bar.x + 0.5} y=${y + 0.5} width=${Math.max(1, bar.width - 1)}
        height=${height - 1} rx=${radius - 0.5}></rect>
      ${bar.isOwn ? nothing : svg`<path class="fill" d=${fillPath(bar, y, height, radius)}></path>`}
      ${this.small ? nothing : renderNumber(bar, number, middle, hasTimes)}`;
  }
}

/** The end of a bar, square where the target begins and round where it ends. */
function fillPath(bar: PlanBar, y: number, height: number, radius: number): string {
  const end = bar.x + bar.width;
  const x = Math.min(bar.fillX, end - radius);
  return `M${x} ${y}H${end - radius}a${radius} ${height / 2} 0 0 1 0 ${height}H${x}Z`;
}

function renderNumber(bar: PlanBar, number: number, x: number, hasTimes: boolean) {
  return svg`
    <text class="number" x=${x} y="70" text-anchor="middle">${bar.isOwn ? '?' : number}</text>
    ${hasTimes ? svg`<text x=${x} y="86" text-anchor="middle">${formatLength(bar.band.toMs)}</text>` : nothing}`;
}

function renderGroup({ name, x, width }: PlanGroup) {
  const fits = name.length * LETTER_PX < width;
  return svg`
    ${fits ? svg`<text class="group" x=${x} y="14">${name}</text>` : nothing}
    <path class="bracket" d="M${x + 0.5} 29V24.5H${x + width - 0.5}V29"></path>`;
}
