import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Home } from '../../core/notes/proposal.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { HOMES, homeOfKey } from './home-words.ts';
import { SayHomeEvent } from './notes-events.ts';
import { notesHues } from './notes-hues.ts';

/** Lets a person choose what a line is. @fires say-home - {@link SayHomeEvent} */
@customElement('home-menu')
export class HomeMenu extends LitElement {
  static override styles = [
    sharedStyles,
    notesHues,
    css`
      :host {
        display: contents;
      }
      dialog {
        padding: var(--space-4);
      }
      .line {
        overflow-wrap: anywhere;
        margin-block: 2px var(--space-3);
      }
      .kinds {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 4px;
      }
      .kinds .btn {
        justify-content: space-between;
        border-color: transparent;
        border-inline-start: 3px solid var(--hue);
      }
      .kinds .btn[aria-pressed='true'] {
        background: var(--voice-wash);
      }
    `,
  ];

  @property({ attribute: false }) line = 0;
  @property({ attribute: false }) text = '';
  @property({ attribute: false }) home: Home = 'unplaced';

  readonly #dialog = createRef<HTMLDialogElement>();

  open(): void {
    this.#dialog.value?.showModal();
  }

  protected override render() {
    return html`<dialog ${ref(this.#dialog)} aria-labelledby="what" @keydown=${this.#handleKey}>
      <h2 id="what" class="eyebrow">What is line ${this.line}?</h2>
      <p class="line">${this.text}</p>
      <div class="kinds">
        ${HOMES.filter(([home]) => home !== 'separator').map(
          ([home, { word, key, hue }]) =>
            html`<button
              class="btn"
              data-hue=${hue}
              aria-pressed=${home === this.home ? 'true' : 'false'}
              aria-keyshortcuts=${key}
              @click=${() => this.#choose(home)}
            >
              ${word}<kbd aria-hidden="true">${key}</kbd>
            </button>`,
        )}
      </div>
      <div class="dialog-buttons">
        <button class="btn quiet" @click=${() => this.#dialog.value?.close()}>Leave it</button>
      </div>
    </dialog>`;
  }

  #handleKey(event: KeyboardEvent) {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    const home = homeOfKey(event.key);
    if (home !== null) this.#choose(home);
  }

  #choose(home: Home) {
    this.#dialog.value?.close();
    this.dispatchEvent(new SayHomeEvent(this.line, home));
  }
}
