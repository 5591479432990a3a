import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { MAX_BANK_FILE_BYTES } from '../../core/session/question-sound-limit.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { importBank, importBankFile, type FaultAt, type ImportedBank } from '../session/banks-api.ts';
import { messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import { sayFault } from './bank-words.ts';

/** As much as the server takes of a bank without its sounds. */
const MAX_BYTES = 256 * 1024;

/** A bank's text, or a zip of it and its sounds. */
type Brought = string | Blob;

type Asking = { readonly brought: Brought; readonly known: Extract<ImportedBank, { type: 'known' }> };

/** Takes a bank's file, chosen, dropped or pasted, with its sounds or without, and leads to the bank. */
@customElement('bank-import')
export class BankImport extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      details {
        padding: var(--space-3) var(--space-5);
      }
      summary {
        min-block-size: 40px;
        padding-block: 9px;
        font-weight: 500;
        cursor: pointer;
      }
      .over {
        background: var(--voice-wash);
      }
      label.paste {
        display: block;
        margin-block: var(--space-2);
        font-size: var(--text-14);
      }
      textarea {
        display: block;
        inline-size: 100%;
        min-block-size: 160px;
        padding: 12px;
        border: 1px solid var(--edge);
        border-radius: var(--radius-control);
        font:
          400 var(--text-14) / 1.5 ui-monospace,
          monospace;
        color: var(--ink);
        background: var(--surface);
        resize: vertical;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
        margin-block: var(--space-3);
      }
      .faults {
        display: grid;
        gap: 4px;
        padding-inline-start: 1.1em;
        list-style: disc;
      }
    `,
  ];

  @state() private isOver = false;
  @state() private isSending = false;
  @state() private problem: string | null = null;
  @state() private faults: readonly FaultAt[] = [];
  @state() private asking: Asking | null = null;

  readonly #pasted = createRef<HTMLTextAreaElement>();

  protected override render() {
    return html`<details
      class="panel ${this.isOver ? 'over' : ''}"
      @dragover=${this.#handleDragOver}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#handleDrop}
    >
      <summary>Import a question bank’s file</summary>
      ${this.asking === null ? this.#renderBring() : this.#renderAsking(this.asking)}
      <p class="small" role="alert">${this.problem}</p>
      ${
        this.faults.length === 0
          ? nothing
          : html`<ul class="faults small">
              ${this.faults.map((fault) => html`<li>${sayFault(fault)}</li>`)}
            </ul>`
      }
    </details>`;
  }

  #renderBring() {
    return html`<label class="paste" for="pasted"
        >Drop a .yaml or .zip file here, or paste what is in a .yaml file</label
      >
      <textarea id="pasted" ${ref(this.#pasted)} spellcheck="false"></textarea>
      <div class="acts">
        <button class="btn" ?disabled=${this.isSending} @click=${this.#handlePasted}>Import it</button>
        <label class="btn pick">
          Choose a file
          <input type="file" accept=".yaml,.yml,.zip" @change=${this.#handleFile} />
        </label>
      </div>`;
  }

  #renderAsking({ brought, known }: Asking) {
    return html`<p>There is a bank of this id already: “${known.title}”.</p>
      <div class="acts">
        <button class="btn" ?disabled=${this.isSending} @click=${() => this.#bring(brought, 'keep-both')}>
          Keep both
        </button>
        <button class="btn" ?disabled=${this.isSending} @click=${() => this.#bring(brought, 'replace')}>
          Use this one in its place
        </button>
        <button class="btn quiet" @click=${() => (this.asking = null)}>Import neither</button>
      </div>`;
  }

  #handleDragOver(event: DragEvent) {
    event.preventDefault();
    this.isOver = true;
  }

  async #handleDrop(event: DragEvent) {
    event.preventDefault();
    // The page around would take it for a recording.
    event.stopPropagation();
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    if (file) await this.#bringFile(file);
  }

  async #handleFile(event: Event) {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (file) await this.#bringFile(file);
  }

  async #handlePasted() {
    const source = this.#pasted.value?.value ?? '';
    if (source.trim() === '')
      this.problem = 'There is nothing to import yet. Paste a bank, or choose a file.';
    else await this.#bring(source, 'ask');
  }

  async #bringFile(file: File) {
    const isZip = file.name.toLowerCase().endsWith('.zip');
    const most = isZip ? MAX_BANK_FILE_BYTES : MAX_BYTES;
    if (file.size <= most) await this.#bring(isZip ? file : await file.text(), 'ask');
    else this.problem = `${file.name}: expected at most ${most} bytes, got ${file.size}.`;
  }

  async #bring(brought: Brought, clash: 'ask' | 'keep-both' | 'replace') {
    this.isSending = true;
    this.problem = null;
    this.faults = [];
    try {
      const bring = typeof brought === 'string' ? importBank(brought, clash) : importBankFile(brought, clash);
      this.#take(brought, await bring);
    } catch (error) {
      this.problem = messageOf(error);
    }
    this.isSending = false;
  }

  #take(brought: Brought, imported: ImportedBank) {
    if (imported.type === 'new') navigate(`/library/${imported.bankId}`);
    else if (imported.type === 'known') this.asking = { brought, known: imported };
    else {
      this.problem = 'Nothing was kept yet: this is to be mended first.';
      this.faults = imported.faults;
    }
  }
}
