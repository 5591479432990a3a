import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import '../components/icon-mark.ts';
import '../components/load-problem.ts';
import { EXAMPLE_NOTES } from '../example/example-notes.ts';
import { formatDay } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import {
  bringLaterVersion,
  bringNotes,
  listNotes,
  type BroughtDocument,
  type BroughtNotes,
} from '../session/notes-api.ts';
import { notesPageStyles } from './notes-page-styles.ts';

type Asking = {
  readonly document: BroughtDocument;
  readonly known: Extract<BroughtNotes, { type: 'known' }>;
};

/** Takes a person's own notes, pasted, dropped or chosen, and leads to their review. */
@customElement('notes-page')
export class NotesPage extends LitElement {
  static override styles = [sharedStyles, notesPageStyles];

  @state() private isOver = false;
  @state() private isSending = false;
  @state() private problem: string | null = null;
  @state() private asking: Asking | null = null;

  readonly #notes = new Loading(this, listNotes);
  readonly #pasted = createRef<HTMLTextAreaElement>();
  /** What the clipboard had beside the plain text of the last paste: its headings, lists and bold words. */
  #rich: { readonly text: string; readonly html: string } | null = null;

  protected override render() {
    return html`<h1 tabindex="-1">Your notes</h1>
      <p class="muted lead">
        Bring the document that you prepare in, as it is. Its questions, answers, values and stories become an
        interview that you look over first. It stays on this machine.
      </p>
      ${this.asking === null ? this.#renderBring() : this.#renderAsking(this.asking)} ${this.#renderMine()}`;
  }

  #renderBring() {
    return html`<section
      class="panel bring ${this.isOver ? 'over' : ''}"
      aria-label="Bring notes"
      @dragover=${this.#handleDragOver}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#handleDrop}
    >
      <label class="paste" for="pasted">Paste your notes, or drop a file here</label>
      <textarea id="pasted" ${ref(this.#pasted)} spellcheck="false" @paste=${this.#handlePaste}></textarea>
      <div class="acts">
        <button class="btn primary big" ?disabled=${this.isSending} @click=${this.#handleRead}>
          Read my notes
        </button>
        <label class="btn big pick">
          Choose a file
          <input type="file" accept=".txt,.md,.docx,.html,.htm" @change=${this.#handleFile} />
        </label>
        <button class="btn quiet" @click=${this.#handleExample}>Show me an example</button>
        <p class="small muted">Text, Markdown, Word or HTML, up to 10 MB</p>
      </div>
      <p class="small" role="alert">${this.problem}</p>
    </section>`;
  }

  #renderAsking({ document, known }: Asking) {
    return html`<section class="panel bring" aria-labelledby="known">
      <h2 id="known">Is this a later version of “${known.title}”?</h2>
      <p class="muted">
        It has many of the same lines. As a later version it keeps what you changed, and your interview with
        its past answers.
      </p>
      <div class="acts">
        <button
          class="btn primary"
          ?disabled=${this.isSending}
          @click=${() => this.#update(document, known.id)}
        >
          A later version
        </button>
        <button class="btn" ?disabled=${this.isSending} @click=${() => this.#bring(document, true)}>
          Keep both
        </button>
        <button class="btn quiet" @click=${() => (this.asking = null)}>Bring neither</button>
      </div>
      <p class="small" role="alert">${this.problem}</p>
    </section>`;
  }

  #renderMine() {
    const { state } = this.#notes;
    if (state.type === 'failed') {
      return html`<load-problem
        .message=${state.message}
        @retry=${() => this.#notes.reload()}
      ></load-problem>`;
    }
    const notes = this.#notes.value ?? [];
    if (notes.length === 0) return nothing;
    return html`<section class="mine" aria-labelledby="mine">
      <h2 id="mine">Notes that are here</h2>
      <ul class="panel">
        ${notes.map(
          ({ id, title, savedAt }) =>
            html`<li>
              <a href="/notes/${id}"
                ><span>${title}</span
                ><span class="small muted">${formatDay(new Date(savedAt), new Date())}</span></a
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #handleDragOver(event: DragEvent) {
    event.preventDefault();
    this.isOver = true;
  }

  async #handleDrop(event: DragEvent) {
    event.preventDefault();
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    if (file) await this.#bringFile(file);
  }

  async #handleFile(event: Event) {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (file) await this.#bringFile(file);
  }

  /** The field shows the plain text; what it had of form is sent in its place while the text is not edited. */
  #handlePaste(event: ClipboardEvent) {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const isAll = this.#pasted.value?.value === '';
    this.#rich = null;
    if (html === '' || !isAll) return;
    queueMicrotask(() => setTimeout(() => (this.#rich = { text: this.#pasted.value?.value ?? '', html })));
  }

  /** It stands in the field, to be read by a person first. */
  #handleExample() {
    const field = this.#pasted.value;
    if (!field) return;
    const isFree = field.value === '' || field.value === EXAMPLE_NOTES;
    this.problem = isFree
      ? null
      : 'Your own notes stand in the field. Take them out first to see the example.';
    if (isFree) field.value = EXAMPLE_NOTES;
  }

  async #handleRead() {
    const text = this.#pasted.value?.value ?? '';
    if (text.trim() === '') {
      this.problem = 'There is nothing to read yet. Paste your notes, or choose a file.';
      this.#pasted.value?.focus();
      return;
    }
    const isRich = this.#rich !== null && this.#rich.text === text;
    const rich = { name: 'Pasted notes', type: 'text/html', content: this.#rich?.html ?? '' };
    await this.#bring(isRich ? rich : { name: 'Pasted notes', type: 'text/plain', content: text });
  }

  #bringFile(file: File) {
    return this.#bring({
      name: file.name,
      type: file.type || 'application/octet-stream',
      content: file,
    });
  }

  async #bring(document: BroughtDocument, isNew = false) {
    await this.#attempt(async () => {
      const brought = await bringNotes(document, isNew);
      if (brought.type === 'known') this.asking = { document, known: brought };
      else navigate(`/notes/${brought.id}`);
    });
  }

  async #update(document: BroughtDocument, id: string) {
    await this.#attempt(async () => {
      await bringLaterVersion(id, document);
      navigate(`/notes/${id}`);
    });
  }

  async #attempt(deed: () => Promise<void>) {
    this.isSending = true;
    this.problem = null;
    try {
      await deed();
    } catch (error) {
      this.problem = messageOf(error);
    }
    this.isSending = false;
  }
}
