import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Remark } from '../../core/session/mark.ts';
import { formatClock } from '../format.ts';
import { newId } from '../new-id.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import { RemoveRemarkEvent, SendBackEvent, WriteRemarkEvent } from './people-remarks-events.ts';
import { peopleRemarksStyles } from './people-remarks-styles.ts';
import { SeekEvent } from './timeline-events.ts';

/**
 * What people remarked on an answer, each at its moment, to be read, heard, written, changed and removed. Key W writes
 * one at the playhead.
 *
 * @fires write-remark - {@link WriteRemarkEvent}
 * @fires remove-remark - {@link RemoveRemarkEvent}
 * @fires send-back - {@link SendBackEvent}
 * @fires seek - {@link SeekEvent}
 */
@customElement('people-remarks')
export class PeopleRemarks extends LitElement {
  static override styles = [sharedStyles, peopleRemarksStyles];

  @property({ attribute: false }) answerId!: string;
  /** Of this answer, in order. */
  @property({ attribute: false }) remarks: readonly Remark[] = [];
  /** The first word, from which moments count on screen. */
  @property({ type: Number }) onsetMs = 0;
  /** Where a new remark is written. */
  @property({ type: Number }) atMs = 0;
  /** Who writes here; empty for the candidate. */
  @property() author = '';
  /** What the candidate is called. */
  @property() candidate = 'you';
  @property({ type: Boolean }) isSentBack = false;
  /** Its question can be asked once more. */
  @property({ type: Boolean }) canSendBack = false;

  /** The remark that is being written; its text is in the field. */
  @state() private draft: Remark | null = null;
  @state() private removed: Remark | null = null;

  readonly #field = createRef<HTMLTextAreaElement>();
  #lifetime = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    document.addEventListener('keydown', (event) => this.#handleKey(event), {
      signal: this.#lifetime.signal,
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('answerId')) this.draft = this.removed = null;
  }

  protected override render() {
    return html`<section class="panel" aria-labelledby="remarks">
      <div class="head">
        <h2 id="remarks">Remarks</h2>
        <div class="acts">
          <button class="btn quiet" aria-keyshortcuts="w" @click=${() => this.#begin()}>
            <icon-mark name="pencil" small></icon-mark>
            Write at ${this.#say(this.atMs)} <kbd class="wide-only" aria-hidden="true">W</kbd>
          </button>
          ${this.canSendBack ? this.#renderSendBack() : nothing}
        </div>
      </div>
      ${this.draft ? this.#renderDraft(this.draft) : nothing}
      ${
        this.remarks.length > 0
          ? html`<ul>
              ${this.remarks.map((remark) => this.#renderRemark(remark))}
            </ul>`
          : nothing
      }
      <div role="status">${this.removed ? this.#renderUndo(this.removed) : nothing}</div>
    </section>`;
  }

  #renderSendBack() {
    return html`<button
      class="btn quiet"
      aria-pressed=${this.isSentBack ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new SendBackEvent(!this.isSentBack))}
    >
      <icon-mark name=${this.isSentBack ? 'check' : 'undo-2'} small></icon-mark>Send back for another take
    </button>`;
  }

  #renderRemark(remark: Remark) {
    const { atMs, by, text } = remark;
    return html`<li>
      <button
        class="btn quiet num time"
        aria-label="Hear it at ${this.#say(atMs)}"
        @click=${() => this.dispatchEvent(new SeekEvent(atMs))}
      >
        ${this.#say(atMs)}
      </button>
      <div>
        <p class="tiny muted">${by === '' ? this.candidate : by}</p>
        <p class="words">${text}</p>
      </div>
      <div class="acts">${this.#renderActs(remark)}</div>
    </li>`;
  }

  /** Nobody changes another's words; the candidate may remove them. */
  #renderActs(remark: Remark) {
    const at = this.#say(remark.atMs);
    const isOwn = remark.by === this.author;
    return html`${
      isOwn
        ? html`<button
            class="btn quiet icononly"
            aria-label="Change the remark at ${at}"
            title="Change"
            @click=${() => this.#begin(remark)}
          >
            <icon-mark name="pencil" small></icon-mark>
          </button>`
        : nothing
    }${
      isOwn || this.author === ''
        ? html`<button
            class="btn quiet icononly"
            aria-label="Remove the remark at ${at}"
            title="Remove"
            @click=${() => this.#remove(remark)}
          >
            <icon-mark name="trash-2" small></icon-mark>
          </button>`
        : nothing
    }`;
  }

  #renderDraft({ atMs, text }: Remark) {
    return html`<form @submit=${this.#handleSave} @keydown=${this.#handleFieldKey}>
      <label class="small" for="words">At ${this.#say(atMs)}</label>
      <textarea id="words" ${ref(this.#field)} maxlength="4000" required .value=${text}></textarea>
      <div class="form-acts">
        <button class="btn primary">Keep the remark</button>
        <button class="btn quiet" type="button" @click=${() => (this.draft = null)}>Leave it</button>
      </div>
    </form>`;
  }

  #renderUndo(remark: Remark) {
    return html`<p class="small undo">
      Removed.
      <button class="btn quiet" @click=${() => this.#bringBack(remark)}>
        <icon-mark name="rotate-ccw" small></icon-mark>Undo
      </button>
    </p>`;
  }

  #say(atMs: number): string {
    return formatClock(atMs - this.onsetMs);
  }

  /** Writes a new remark at the playhead, or changes one. */
  #begin(remark?: Remark) {
    const { answerId, author: by } = this;
    const atMs = Math.max(0, Math.round(this.atMs));
    this.draft = remark ?? { remarkId: newId(), answerId, atMs, by, text: '' };
    this.removed = null;
    void this.updateComplete.then(() => this.#field.value?.focus());
  }

  #remove(remark: Remark) {
    this.draft = null;
    this.removed = remark;
    this.dispatchEvent(new RemoveRemarkEvent(remark.remarkId));
  }

  #bringBack(remark: Remark) {
    this.removed = null;
    this.dispatchEvent(new WriteRemarkEvent(remark));
  }

  #handleSave(event: Event) {
    event.preventDefault();
    const text = this.#field.value?.value.trim() ?? '';
    if (this.draft === null || text === '') return;
    this.dispatchEvent(new WriteRemarkEvent({ ...this.draft, text }));
    this.draft = null;
  }

  #handleFieldKey(event: KeyboardEvent) {
    if (event.key === 'Escape') this.draft = null;
  }

  #handleKey(event: KeyboardEvent) {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (event.key.toLowerCase() !== 'w' || !isPlain || event.defaultPrevented || isTyping(event)) return;
    event.preventDefault();
    this.#begin();
  }
}

/** Where letters are written, or a dialog stands over the page, no single key acts. A closed one may have the focus still. */
function isTyping(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLElement &&
        target.matches('input, textarea, select, dialog[open], [contenteditable]'),
    );
}
