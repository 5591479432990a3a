import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { sharedStyles } from '../look/shared-styles.ts';
import type { ToldKey } from './answer-keys.ts';
import { ROOM_KEYS } from './room-keys.ts';

/** Lists the single keys of the room, or of the page that gives it others. */
@customElement('keys-dialog')
export class KeysDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: contents;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: 12px 16px;
        margin-block-start: var(--space-4);
        font-size: var(--text-14);
      }
      dt {
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) keys: readonly ToldKey[] = ROOM_KEYS;
  /** Whether they act. */
  @property({ attribute: false }) shortcuts = true;

  readonly #dialog = createRef<HTMLDialogElement>();

  get isOpen(): boolean {
    return this.#dialog.value?.open ?? false;
  }

  open(): void {
    this.#dialog.value?.showModal();
  }

  protected override render() {
    return html`<dialog ${ref(this.#dialog)} aria-labelledby="head">
      <form method="dialog">
        <h2 id="head">Keys</h2>
        ${this.shortcuts ? nothing : html`<p class="small muted">They are off; you can turn them on in the settings.</p>`}
        <dl>
          ${this.keys.map(
            ({ shown, says }) =>
              html`<dt><kbd>${shown}</kbd></dt>
                <dd>${says}</dd>`,
          )}
        </dl>
        <div class="dialog-buttons"><button class="btn" autofocus>Close</button></div>
      </form>
    </dialog>`;
  }
}
