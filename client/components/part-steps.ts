import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PartProgress } from '../../core/drills/part-progress.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { EnterPartEvent } from './drill-events.ts';

/**
 * The parts of an answer while one speaks: which one is on, and how much of its share each has had.
 *
 * @fires enter-part - {@link EnterPartEvent}
 */
@customElement('part-steps')
export class PartSteps extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      ul {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
      button {
        display: grid;
        grid-template-rows: 1fr auto;
        gap: 6px;
        inline-size: 100%;
        block-size: 100%;
        min-block-size: 48px;
        padding: 8px 4px;
        border: 0;
        border-radius: var(--radius-control);
        font: 500 var(--text-14) / 1.3 var(--sans);
        overflow-wrap: anywhere;
        color: var(--muted);
        background: transparent;
        cursor: pointer;
      }
      button:hover {
        background: var(--voice-wash);
      }
      [aria-pressed='true'] {
        font-weight: 600;
        color: var(--ink);
        background: var(--sunk);
      }
      svg {
        inline-size: 100%;
        block-size: 8px;
        border: 1px solid var(--edge);
        border-radius: var(--radius-full);
      }
      rect {
        fill: var(--voice);
      }
      @media (max-width: 640px) {
        kbd {
          display: none;
        }
      }
      @media (forced-colors: active) {
        [aria-pressed='true'] {
          outline: 2px solid Highlight;
        }
        rect {
          fill: Highlight;
        }
      }
    `,
  ];

  /** In their order. */
  @property({ attribute: false }) progress: readonly PartProgress[] = [];
  /** Nothing is shown of how much each has had. */
  @property({ type: Boolean }) isRelaxed = false;

  protected override render() {
    return html`<ul aria-label="Parts of your answer">
      ${this.progress.map((part, i) => this.#renderPart(part, i + 1))}
    </ul>`;
  }

  #renderPart({ name, spentMs, dueMs, isCurrent }: PartProgress, number: number) {
    const filled = Math.min(1, spentMs / Math.max(1, dueMs));
    return html`<li>
      <button
        aria-pressed=${isCurrent ? 'true' : 'false'}
        @click=${(event: Event) => this.dispatchEvent(new EnterPartEvent(name, event.timeStamp))}
      >
        <span><kbd aria-hidden="true">${number}</kbd> ${name}</span>
        <svg ?hidden=${this.isRelaxed} aria-hidden="true">
          <rect width="${filled * 100}%" height="8"></rect>
        </svg>
      </button>
    </li>`;
  }
}
