import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../look/shared-styles.ts';

/** The person wants to load again what could not be loaded. */
export class RetryEvent extends Event {
  constructor() {
    super('retry');
  }
}

/** Says calmly why something is not there, and offers to try again. @fires retry - {@link RetryEvent} */
@customElement('load-problem')
export class LoadProblem extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .panel {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3) var(--space-5);
        padding: var(--space-4) var(--space-5);
      }
    `,
  ];

  @property() message = '';

  protected override render() {
    return html`<div class="panel">
      <p role="status">${this.message}</p>
      <button class="btn" @click=${() => this.dispatchEvent(new RetryEvent())}>Try again</button>
    </div>`;
  }
}
