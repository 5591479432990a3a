import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Stretch } from '../../core/pacing/stretch.ts';
import { formatClock } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import type { PacingFact } from './pacing-facts.ts';
import { HearEvent } from './timeline-events.ts';

/** Heard before and after a moment, so that it is known where one is. */
const AROUND_MS = 2000;

/** More moments of one remark are not offered: they are on the timeline. */
const MOST_MOMENTS = 4;

/**
 * Says what may be worked on in an answer, each with its number, its moments and one thing to try.
 *
 * @fires hear - {@link HearEvent}, a moment and 2 s around it
 */
@customElement('pacing-remarks')
export class PacingRemarks extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
        border-block-start: 1px solid var(--line);
      }
      li {
        padding: 12px 16px 8px 20px;
        border-inline-start: 1px solid var(--line);
        font-size: var(--text-14);
        line-height: 1.42;
      }
      li:first-child {
        border-inline-start: 0;
      }
      .pin {
        display: inline-grid;
        place-items: center;
        inline-size: 18px;
        block-size: 18px;
        margin-inline-end: 6px;
        border-radius: 50%;
        font-size: 11px;
        line-height: 1;
        font-weight: 700;
        vertical-align: 1px;
        color: var(--surface);
        background: var(--ink);
      }
      .try {
        margin-block-start: 3px;
        color: var(--muted);
      }
      .moments {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin-inline-start: -10px;
      }
      @media (max-width: 640px) {
        ol {
          grid-template-columns: minmax(0, 1fr);
        }
        li {
          padding: 12px 16px 8px;
          border-inline-start: 0;
        }
        li + li {
          border-block-start: 1px solid var(--line);
        }
      }
    `,
  ];

  @property({ attribute: false }) facts: readonly PacingFact[] = [];
  /** The answer's first word, from which its times are told. */
  @property({ type: Number }) onsetMs = 0;
  /** There is sound to be heard; without it moments are only shown. */
  @property({ type: Boolean }) hasSound = false;

  protected override render() {
    return html`<ol aria-label="What may be worked on">
      ${this.facts.map(
        ({ words, tryNext, moments }, i) =>
          html`<li>
            <p><span class="pin" aria-hidden="true">${i + 1}</span>${words}</p>
            <p class="try">${tryNext}</p>
            <p class="moments">
              ${moments.slice(0, MOST_MOMENTS).map((moment) => this.#renderMoment(moment))}
            </p>
          </li>`,
      )}
    </ol>`;
  }

  #renderMoment({ startMs, endMs }: Stretch) {
    const fromMs = Math.max(0, startMs - AROUND_MS);
    return html`<button
      class="btn quiet num"
      @click=${() => this.dispatchEvent(new HearEvent(fromMs, endMs + AROUND_MS))}
    >
      ${this.hasSound ? 'Hear' : 'Show'} ${formatClock(startMs - this.onsetMs)}
    </button>`;
  }
}
