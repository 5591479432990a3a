import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { figuresOf, type Figure } from './figure-words.ts';
import './icon-mark.ts';
import { pacingFiguresStyles } from './pacing-figures-styles.ts';

const TRACK_PX = 60;

/** Lists an answer's figures; each opens in place to tell how it is measured, one at a time. */
@customElement('pacing-figures')
export class PacingFigures extends LitElement {
  static override styles = [sharedStyles, pacingFiguresStyles];

  @property({ attribute: false }) pacing!: Pacing;
  /** A recording that was brought in: nobody asked. */
  @property({ type: Boolean }) isRecording = false;

  protected override render() {
    const hasTrack = this.pacing.band !== null;
    return html`<h2 class="eyebrow">This ${this.isRecording ? 'recording' : 'answer'}</h2>
      ${renderWhyNot(this.pacing)} ${figuresOf(this.pacing, this.isRecording).map(renderFigure)}
      <p class="tiny muted foot">
        ${hasTrack ? 'Brackets: target. ' : ''}Press a figure to see how it is measured.
      </p>`;
  }
}

/** Said once, for it is why most of the figures are not there. */
function renderWhyNot({ answerMs, notMeasurable }: Pacing) {
  const reason = notMeasurable.find(({ figure }) => figure === 'answerMs')?.reason;
  if (answerMs !== null || reason === undefined) return nothing;
  return html`<p class="small why">
    ${reason} What was heard is drawn; figures of the whole answer are not measurable.
  </p>`;
}

function renderFigure(figure: Figure) {
  const { name, value, fact, measure } = figure;
  return html`<details name="figure">
    <summary>
      <span class="name">${name}</span>
      <span class="value num ${value === null ? 'none' : ''}">${value ?? 'not measurable'}</span>
      <span class="fact">${renderTrack(figure)}<span class="tiny muted num">${fact}</span></span>
      <icon-mark name="chevron-down" small></icon-mark>
    </summary>
    <div class="measure">
      <p><strong>How this is measured</strong></p>
      <dl>
        ${measure.map(
          ([term, words]) =>
            html`<dt>${term}</dt>
              <dd>${words}</dd>`,
        )}
      </dl>
    </div>
  </details>`;
}

/** A line with the target's brackets and a dot for this answer; circle within, triangle outside. */
function renderTrack({ track }: Figure) {
  if (track === null) return nothing;
  const { atMs, band } = track;
  const endMs = Math.max(atMs, band.toMs) * 1.15;
  const xOf = (ms: number) => 4 + (ms / endMs) * (TRACK_PX - 8);
  const [from, to, at] = [xOf(band.fromMs), xOf(band.toMs), xOf(atMs)];
  const where = atMs < band.fromMs ? 'under' : atMs > band.toMs ? 'over' : 'within';
  return svg`<svg width=${TRACK_PX} height="16" aria-hidden="true">
    <line class="track" x1="0" x2=${TRACK_PX} y1="8" y2="8"></line>
    <rect class="band" x=${from} y="2" width=${to - from} height="12" rx="2"></rect>
    <path class="bracket" d="M${from} 1V15M${to} 1V15"></path>
    ${DOTS[where](at)}
  </svg>`;
}

const DOTS = {
  within: (x: number) => svg`<circle class="dot" cx=${x} cy="8" r="4.5"></circle>`,
  over: (x: number) => svg`<path class="dot over" d="M${x - 5} 12.5h10l-5-9z"></path>`,
  under: (x: number) => svg`<path class="dot under" d="M${x - 5} 3.5h10l-5 9z"></path>`,
};
