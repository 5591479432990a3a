import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { sharedStyles } from '../look/shared-styles.ts';

/** The person has confirmed. */
export class ConfirmedEvent extends Event {
  constructor() {
    super('confirmed');
  }
}

/** Asks before something that cannot be had back. @fires confirmed - {@link ConfirmedEvent} */
@customElement('confirm-dialog')
export class ConfirmDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** What is asked, with what stays. */
  @property() question = '';
  /** What the button says that does it. */
  @property() action = '';
  @property() keep = 'Keep it';

  readonly #dialog = createRef<HTMLDialogElement>();

  get isOpen(): boolean {
    return this.#dialog.value?.open ?? false;
  }

  open(): void {
    const dialog = this.#dialog.value;
    if (!dialog) return;
    dialog.returnValue = '';
    dialog.showModal();
  }

  protected override render() {
    return html`<dialog ${ref(this.#dialog)} aria-labelledby="question" @close=${this.#handleClose}>
      <form method="dialog">
        <p id="question">${this.question}</p>
        <div class="dialog-buttons">
          <button class="btn" value="" autofocus>${this.keep}</button>
          <button class="btn primary" value="yes">${this.action}</button>
        </div>
      </form>
    </dialog>`;
  }

  #handleClose() {
    if (this.#dialog.value?.returnValue === 'yes') this.dispatchEvent(new ConfirmedEvent());
  }
}
