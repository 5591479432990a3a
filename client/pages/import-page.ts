import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../components/icon-mark.ts';
import { formatShare } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { importRecording } from '../session/import-recording.ts';
import { messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';

type Import =
  | { readonly type: 'waiting'; readonly problem: string | null }
  | { readonly type: 'sending'; readonly name: string; readonly share: number };

/** Takes a recording that was made elsewhere, and leads to its timeline. */
@customElement('import-page')
export class ImportPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        max-inline-size: 760px;
        margin: 0 auto;
        padding-block-start: 4px;
      }
      .lead {
        margin-block: var(--space-2) var(--space-4);
        max-inline-size: 60ch;
      }
      .drop {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: var(--space-4);
        min-block-size: 280px;
        padding: var(--space-5);
        border-style: dashed;
        border-color: var(--edge);
        text-align: center;
        transition: background-color var(--quick) var(--ease);
      }
      .over {
        background: var(--voice-wash);
      }
      .pick {
        position: relative;
      }
      .pick input {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        opacity: 0;
        cursor: pointer;
      }
      .pick:has(:focus-visible) {
        outline: 2px solid var(--ink);
        outline-offset: 2px;
      }
      progress {
        inline-size: min(320px, 100%);
        block-size: 8px;
        accent-color: var(--voice);
      }
    `,
  ];

  @state() private progress: Import = { type: 'waiting', problem: null };
  @state() private isOver = false;

  #lifetime = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override render() {
    return html`<h1 tabindex="-1">Import a recording</h1>
      <p class="muted lead">
        A wav file of one answer. It is measured as an answer is, and stays on this machine. Begin it where
        the question ends to have the time to first word.
      </p>
      <div
        class="panel drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.#handleDragOver}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.#handleDrop}
      >
        ${this.progress.type === 'sending' ? renderSending(this.progress) : this.#renderWaiting(this.progress.problem)}
      </div>`;
  }

  #renderWaiting(problem: string | null) {
    return html`<icon-mark class="muted" name="file-audio"></icon-mark>
      <p>Drop a wav file here, or choose one.</p>
      <label class="btn primary big pick">
        Choose a file
        <input type="file" accept=".wav,audio/wav,audio/x-wav" @change=${this.#handleFile} />
      </label>
      ${problem === null ? nothing : html`<p class="small" role="alert">${problem}</p>`}`;
  }

  #handleDragOver(event: DragEvent) {
    event.preventDefault();
    this.isOver = true;
  }

  #handleDrop(event: DragEvent) {
    event.preventDefault();
    this.isOver = false;
    this.#take(event.dataTransfer?.files[0]);
  }

  #handleFile(event: Event) {
    if (event.target instanceof HTMLInputElement) this.#take(event.target.files?.[0]);
  }

  #take(file: File | undefined) {
    if (!file || this.progress.type === 'sending') return;
    const { signal } = this.#lifetime;
    const show = (share: number) => (this.progress = { type: 'sending', name: file.name, share });
    show(0);
    importRecording(file, show, signal).then(
      (id) => signal.aborted || navigate(`/sessions/${id}`),
      (error: unknown) => (this.progress = { type: 'waiting', problem: messageOf(error) }),
    );
  }
}

function renderSending({ name, share }: Extract<Import, { type: 'sending' }>) {
  const isSent = share >= 1;
  return html`<p><strong>${name}</strong></p>
    <progress aria-label="Sent" max="1" value=${isSent ? nothing : share}></progress>
    <p class="small muted" role="status">
      ${isSent ? 'Measuring it. A long one takes a while.' : `Sent ${formatShare(share)}`}
    </p>`;
}
