import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AnswerMarks } from '../../core/session/mark.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';

/** A point was ticked as said or missed; null takes the tick back. */
export class TickPointEvent extends Event {
  readonly point: string;
  readonly wasSaid: boolean | null;

  constructor(point: string, wasSaid: boolean | null) {
    super('tick-point');
    this.point = point;
    this.wasSaid = wasSaid;
  }
}

/** The points that a person wanted to make in an answer, each to be ticked as said or missed. @fires tick-point - {@link TickPointEvent} */
@customElement('answer-points')
export class AnswerPoints extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px var(--space-3);
        padding-block: 6px;
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      .words {
        flex: 1 1 220px;
        overflow-wrap: anywhere;
      }
      .ticks {
        display: flex;
        gap: 4px;
      }
      .ticks [aria-pressed='true'] {
        border-color: var(--edge);
        color: var(--ink);
        background: var(--sunk);
      }
    `,
  ];

  @property({ attribute: false }) points: readonly string[] = [];
  @property({ attribute: false }) ticks: AnswerMarks['points'] = [];

  protected override render() {
    return html`<ul>
      ${this.points.map((point) => this.#renderPoint(point))}
    </ul>`;
  }

  #renderPoint(point: string) {
    const wasSaid = this.ticks.find((tick) => tick.point === point)?.wasSaid ?? null;
    return html`<li>
      <span class="words">${point}</span>
      <span class="ticks" role="group" aria-label=${point}>
        ${this.#renderTick(point, wasSaid, true, 'Said')} ${this.#renderTick(point, wasSaid, false, 'Missed')}
      </span>
    </li>`;
  }

  #renderTick(point: string, wasSaid: boolean | null, says: boolean, words: string) {
    const isPressed = wasSaid === says;
    return html`<button
      class="btn quiet"
      aria-pressed=${isPressed ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new TickPointEvent(point, isPressed ? null : says))}
    >
      ${isPressed ? html`<icon-mark name=${says ? 'check' : 'x'} small></icon-mark>` : nothing}${words}
    </button>`;
  }
}
