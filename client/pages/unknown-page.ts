import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sharedStyles } from '../look/shared-styles.ts';

/** Stands at every address that names nothing. */
@customElement('unknown-page')
export class UnknownPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding-block-start: 12vh;
      }
      p {
        margin-block: var(--space-3) var(--space-5);
      }
    `,
  ];

  protected override render() {
    return html`<h1 tabindex="-1">There is no page here</h1>
      <p class="muted">The address may have been mistyped, or what it named was deleted.</p>
      <a class="btn" href="/">Choose an interview</a>`;
  }
}
