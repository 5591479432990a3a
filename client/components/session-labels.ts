import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Mark } from '../../core/session/mark.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';

/** The session is called otherwise: the marks that say so. */
export class LabelEvent extends Event {
  readonly marks: readonly Mark[];

  constructor(marks: readonly Mark[]) {
    super('label');
    this.marks = marks;
  }
}

/** As the marks allow. */
const MAX_NAME = 200;
const MAX_TAG = 60;
const MAX_TAGS = 20;

/** Shows a session's tags, and lets them and its name be changed. @fires label - {@link LabelEvent} */
@customElement('session-labels')
export class SessionLabels extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 6px;
      }
      label {
        display: grid;
        gap: 4px;
        margin-block-start: var(--space-3);
        font-size: var(--text-14);
        font-weight: 500;
      }
      .btn {
        margin-inline-start: -10px;
      }
      .chip + .btn {
        margin-inline-start: 0;
      }
    `,
  ];

  /** As it is called now. */
  @property() name = '';
  @property({ attribute: false }) tags: readonly string[] = [];

  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #name = createRef<HTMLInputElement>();
  readonly #tags = createRef<HTMLInputElement>();

  protected override render() {
    return html`${this.tags.map((tag) => html`<span class="chip">${tag}</span>`)}
      <button class="btn quiet" @click=${this.#handleOpen}>
        <icon-mark name="pencil" small></icon-mark>Name and tags
      </button>
      <dialog ${ref(this.#dialog)} aria-labelledby="what" @close=${this.#handleClose}>
        <form method="dialog">
          <h2 id="what">Name and tags</h2>
          <label
            >Name
            <input type="text" ${ref(this.#name)} maxlength=${MAX_NAME} />
          </label>
          <p class="tiny muted">Empty, it is called after its interview.</p>
          <label
            >Tags, with commas between
            <input type="text" ${ref(this.#tags)} placeholder="with Ana, second round" />
          </label>
          <div class="dialog-buttons">
            <button class="btn" value="">Leave it</button>
            <button class="btn primary" value="keep">Keep</button>
          </div>
        </form>
      </dialog> `;
  }

  #handleOpen() {
    const dialog = this.#dialog.value;
    if (!dialog || !this.#name.value || !this.#tags.value) return;
    dialog.returnValue = '';
    this.#name.value.value = this.name;
    this.#tags.value.value = this.tags.join(', ');
    dialog.showModal();
  }

  #handleClose() {
    if (this.#dialog.value?.returnValue !== 'keep') return;
    const title = this.#name.value?.value.trim() ?? '';
    const tags = readTags(this.#tags.value?.value ?? '');
    const marks: Mark[] = [];
    if (title !== this.name) marks.push({ type: 'named', title: title === '' ? null : title });
    if (tags.join() !== this.tags.join()) marks.push({ type: 'tagged', tags });
    if (marks.length > 0) this.dispatchEvent(new LabelEvent(marks));
  }
}

/** Tags as they were typed: each once, none empty, none too long. */
export function readTags(typed: string): string[] {
  const tags = typed.split(/[,;]/).map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, MAX_TAG));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MAX_TAGS);
}
