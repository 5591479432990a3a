import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../look/shared-styles.ts';

/** A moment's loudest level, and whether it was voice. */
export type MeteredLevel = { readonly levelDbfs: number; readonly isVoice: boolean };

/** Bars that are drawn: about ten seconds. */
export const METER_BARS = 104;

/** What the meter reaches: from below a quiet room to full scale. */
const LOWEST_DBFS = -72;
const HIGHEST_DBFS = 0;

/** Speech with enough above the room, and enough below full scale. We chose it; any gain is put right later. */
const GOOD_FROM_DBFS = -42;
const GOOD_TO_DBFS = -6;

/** The drawing's own units; it is stretched to the width there is. */
const HEIGHT = 100;
const PITCH = 5;
const BAR_WIDTH = 3;
const LEAST_HEIGHT = 3;

/** Draws the last ten seconds of sound: voice, room, and where a voice should be. It moves; nothing else here does. */
@customElement('level-meter')
export class LevelMeter extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .drawing {
        position: relative;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 104px;
      }
      .good {
        fill: var(--in-band-wash);
      }
      .voice {
        fill: var(--voice);
      }
      .room {
        fill: var(--pause);
      }
      line {
        stroke: var(--edge);
        stroke-dasharray: 3 3;
        vector-effect: non-scaling-stroke;
      }
      .good-word {
        position: absolute;
        inset: 12px auto auto 10px;
        font-weight: 500;
        color: var(--in-band);
      }
      .axis {
        display: flex;
        justify-content: space-between;
        gap: var(--space-3);
        margin-block-start: 2px;
      }
      @media (forced-colors: active) {
        .good {
          fill: none;
          stroke: CanvasText;
        }
        .voice {
          fill: Highlight;
        }
        .room {
          fill: CanvasText;
        }
      }
    `,
  ];

  /** Newest last; at most {@link METER_BARS} are drawn. */
  @property({ attribute: false }) levels: readonly MeteredLevel[] = [];

  /** The room without a voice; null until it is known. */
  @property({ attribute: false }) noiseFloorDbfs: number | null = null;

  protected override render() {
    const shown = this.levels.slice(-METER_BARS);
    const first = METER_BARS - shown.length;
    const width = METER_BARS * PITCH;
    return html`<div class="drawing">
        <svg
          viewBox="0 0 ${width} ${HEIGHT}"
          preserveAspectRatio="none"
          role="img"
          aria-label="Level of the last ten seconds"
        >
          ${svg`<rect class="good" x="0" y=${yOf(GOOD_TO_DBFS)} width=${width} height=${yOf(GOOD_FROM_DBFS) - yOf(GOOD_TO_DBFS)}></rect>`}
          ${shown.map((level, i) => renderBar(level, first + i))} ${this.#renderFloor(width)}
        </svg>
        <span class="good-word tiny">a good level</span>
      </div>
      <p class="axis tiny muted">
        <span>10 s ago</span>
        <span>${this.#sayFloor()}</span>
        <span>now</span>
      </p>`;
  }

  #renderFloor(width: number) {
    if (this.noiseFloorDbfs === null) return null;
    const y = yOf(this.noiseFloorDbfs);
    return svg`<line x1="0" x2=${width} y1=${y} y2=${y}></line>`;
  }

  #sayFloor(): string {
    if (this.noiseFloorDbfs === null) return '';
    return `dashed: this room, ${sayDecibels(this.noiseFloorDbfs)}`;
  }
}

/** A level in words: `−58 dB`. */
export function sayDecibels(decibels: number): string {
  return `${Math.round(decibels)} dB`.replace('-', '−');
}

function renderBar({ levelDbfs, isVoice }: MeteredLevel, place: number) {
  const y = Math.min(HEIGHT - LEAST_HEIGHT, yOf(levelDbfs));
  const kind = isVoice ? 'voice' : 'room';
  return svg`<rect class=${kind} x=${place * PITCH} y=${y} width=${BAR_WIDTH} height=${HEIGHT - y}></rect>`;
}

function yOf(dbfs: number): number {
  const share = (dbfs - LOWEST_DBFS) / (HIGHEST_DBFS - LOWEST_DBFS);
  return HEIGHT * (1 - Math.max(0, Math.min(1, share)));
}
