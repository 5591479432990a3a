import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pacing } from '../../core/pacing/pacing.ts';
import type { FirstPacing } from '../../core/session/first-pacing.ts';
import { hasOtherPages } from './other-pages.ts';
import type { UsualFigures } from '../../core/session/session-usual.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { figuresOf, moreFiguresOf } from './figure-words.ts';
import { renderTrack } from './figure-track.ts';
import type { Figure } from './figure.ts';
import { sayGuess } from './guess-words.ts';
import './first-count.ts';
import './icon-mark.ts';
import { pacingFiguresStyles } from './pacing-figures-styles.ts';

/** Lists an answer's figures; each opens in place to tell how it is measured, one at a time. */
@customElement('pacing-figures')
export class PacingFigures extends LitElement {
  static override styles = [sharedStyles, pacingFiguresStyles];

  @property({ attribute: false }) pacing!: Pacing;
  /** What they were when an earlier measure counted them first; null when none did. */
  @property({ attribute: false }) firstPacing: FirstPacing | null = null;
  /** A recording that was brought in: nobody asked. */
  @property({ type: Boolean }) isRecording = false;
  /** Time to think that was given before the answer; null for none. */
  @property({ attribute: false }) thinkMs: number | null = null;
  /** What was usual before this answer; null where that is not known. */
  @property({ attribute: false }) usual: UsualFigures | null = null;
  /** How long the person thought it was, before seeing it; null where there was no guess. */
  @property({ attribute: false }) guessMs: number | null = null;

  protected override render() {
    const { pacing, isRecording, thinkMs, usual } = this;
    const context = { isRecording, thinkMs, usual };
    const figures = figuresOf(pacing, context);
    const hasUsual = figures.some((figure) => figure.usual !== null);
    return html`<h2 class="eyebrow">
        <span>This ${isRecording ? 'recording' : 'answer'}</span
        >${hasUsual ? html`<span>usual</span>` : nothing}
      </h2>
      ${renderWhyNot(pacing)} ${this.#renderGuess()} ${figures.map(renderFigure)}
      <details class="more">
        <summary>
          <span class="name">More figures</span><icon-mark name="chevron-down" small></icon-mark>
        </summary>
        ${moreFiguresOf(pacing, context).map(renderFigure)}
      </details>
      <p class="tiny muted foot">
        ${pacing.band === null ? '' : 'Brackets: target. '}${
          hasUsual ? 'Grey bar: half of your last answers, their middle beside it. ' : ''
        }Press
        a figure to see how it is measured.
      </p>
      ${this.#renderFirst()}`;
  }

  #renderGuess() {
    const { answerMs } = this.pacing;
    if (this.guessMs === null || answerMs === null) return nothing;
    return html`<p class="small why">${sayGuess(this.guessMs, answerMs)}</p>`;
  }

  #renderFirst() {
    const { firstPacing, pacing } = this;
    if (firstPacing === null) return nothing;
    return html`<first-count .first=${firstPacing} .pacing=${pacing}></first-count>`;
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
  const { anchor, name, value, fact, usual, measure } = figure;
  return html`<details name="figure">
    <summary>
      <span class="name">${name}</span>
      <span class="value num ${value === null ? 'none' : ''}">${value ?? 'not measurable'}</span>
      <span class="fact"
        ><span class="tiny muted num">${fact}</span>${renderTrack(figure.track)}${
          usual === null
            ? nothing
            : html`<span class="tiny num usual"><span class="visually-hidden">usual </span>${usual}</span>`
        }</span
      >
      <icon-mark name="chevron-down" small></icon-mark>
    </summary>
    <div class="measure">
      ${hasOtherPages() ? html`<p><a class="link" href="/measures#${anchor}">How this is measured</a></p>` : nothing}
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
