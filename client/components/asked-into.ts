import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { canComeBack, type AskedInto } from '../../core/drills/asked-into.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { BackEvent } from './drill-events.ts';

/**
 * The question that the interviewer cut in with, and the button for being back.
 *
 * @fires back - {@link BackEvent}
 */
@customElement('asked-into')
export class AskedIntoElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        min-block-size: 96px;
        margin-block-start: var(--space-4);
      }
      p {
        font-size: 1.1875rem;
      }
      @media (max-width: 640px) {
        kbd {
          display: none;
        }
      }
    `,
  ];

  /** Null before; its room is kept, so that nothing moves when it comes. */
  @property({ attribute: false }) asked: AskedInto | null = null;

  protected override render() {
    const { text = '', cut = null } = this.asked ?? {};
    const canCome = canComeBack(this.asked);
    return html`<p class="serif" role="status">${cut === null || canCome ? text : nothing}</p>
      ${canCome ? this.#renderBack() : nothing}`;
  }

  #renderBack() {
    return html`<button
      class="btn"
      @click=${(event: Event) => this.dispatchEvent(new BackEvent(event.timeStamp))}
    >
      Back with my story<kbd aria-hidden="true">B</kbd>
    </button>`;
  }
}
