import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { BankForm } from '../components/bank-form.ts';
import '../components/bank-form.ts';
import type {
  EditFieldEvent,
  MoveQuestionEvent,
  RemoveQuestionEvent,
} from '../components/bank-form-events.ts';
import '../components/load-problem.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { changeDraft, pathOf, readDraft, soundUrlAt, type DraftEdit } from '../session/bank-draft.ts';
import { checkBank, findBank, writeBank, type BankView, type FaultAt } from '../session/banks-api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import { QuestionRecorder } from '../session/question-recorder.ts';
import { bankEditPageStyles } from './bank-edit-page-styles.ts';
import { sayFault } from './bank-words.ts';
import { newQuestion } from './new-question.ts';
import { selectPlace } from './select-place.ts';

/** After this long without a key the source is looked over; we chose it. */
const CHECK_AFTER_MS = 500;

/** Edits a bank in two views of one source: a form, and the text itself. Both point at the same faults. */
@customElement('bank-edit-page')
export class BankEditPage extends LitElement {
  static override styles = [sharedStyles, bankEditPageStyles];

  @property({ attribute: false }) bankId!: string;

  @state() private view: 'form' | 'source' = 'form';
  @state() private source: string | null = null;
  @state() private faults: readonly FaultAt[] = [];
  @state() private problem: string | null = null;
  @state() private isSaving = false;

  readonly #bank = new Loading(this, (signal) => findBank(this.bankId, signal));
  readonly #recorder = new QuestionRecorder(this, {
    urlOf: (place) => soundUrlAt(this.bankId, this.source ?? '', place),
    keep: (place, sound) => this.#edit({ type: 'set', path: pathOf(place), value: sound }),
  });
  readonly #form = createRef<BankForm>();
  readonly #text = createRef<HTMLTextAreaElement>();
  #lifetime = new AbortController();
  #checking: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    window.addEventListener('beforeunload', (event) => this.#isChanged && event.preventDefault(), {
      signal: this.#lifetime.signal,
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
    clearTimeout(this.#checking);
  }

  protected override willUpdate() {
    const loaded = this.#bank.value;
    if (loaded === null || this.source !== null) return;
    this.source = loaded.source;
    this.faults = loaded.faults;
    if (loaded.faults.length > 0) this.view = 'source';
  }

  protected override render() {
    const { state } = this.#bank;
    if (state.type === 'failed')
      return html`<h1 tabindex="-1">Edit a question bank</h1>
        <load-problem .message=${state.message} @retry=${() => this.#bank.reload()}></load-problem>`;
    if (state.type === 'loading' || this.source === null) return html`<div aria-busy="true"></div>`;
    return this.#renderEditor(state.value, this.source);
  }

  #renderEditor({ bank, isOwn }: BankView, source: string) {
    return html`<p class="small"><a class="link" href="/library/${this.bankId}">Back to the bank</a></p>
      <h1 tabindex="-1">${bank?.title ?? `${this.bankId}.yaml`}</h1>
      ${
        isOwn
          ? nothing
          : html`<p class="muted about">
              This came with Pacenotes. Saving makes your own copy, in its place.
            </p>`
      }
      <div class="views" role="group" aria-label="View">
        ${this.#renderView('form', 'Form')} ${this.#renderView('source', 'Source')}
      </div>
      ${this.#renderFaults()} ${this.view === 'form' ? this.#renderForm(source) : this.#renderSource(source)}
      <div class="foot">
        <button class="btn primary" ?disabled=${this.isSaving} @click=${this.#handleSave}>
          ${isOwn ? 'Save' : 'Save my copy'}
        </button>
        <button class="btn quiet" @click=${this.#handleUndo} ?disabled=${!this.#isChanged}>
          Undo all changes
        </button>
        <p class="small" role="status">${this.problem}</p>
      </div>`;
  }

  #renderView(view: 'form' | 'source', name: string) {
    return html`<button
      class="btn quiet"
      aria-pressed=${this.view === view ? 'true' : 'false'}
      @click=${() => (this.view = view)}
    >
      ${name}
    </button>`;
  }

  #renderFaults() {
    if (this.faults.length === 0) return nothing;
    return html`<section class="panel faults" aria-labelledby="faults">
      <h2 id="faults" class="small">To be mended before it can be saved</h2>
      <ul>
        ${this.faults.map(
          (fault) =>
            html`<li>
              <button class="link" @click=${() => this.#showFault(fault)}>${sayFault(fault)}</button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderForm(source: string) {
    const draft = readDraft(source);
    if (draft === null)
      return html`<p class="panel about unread">
        A form can be shown when the source can be read. Mend it in the source first.
      </p>`;
    return html`<bank-form
      ${ref(this.#form)}
      .bank=${draft}
      .faults=${this.faults.map((fault) => ({ path: fault.path, words: `Expected ${fault.expected}, got ${fault.got}.` }))}
      .recorder=${this.#recorder.view}
      @sound-act=${this.#recorder.handleAct}
      @bring-sound=${this.#recorder.handleBring}
      @edit-field=${({ path, value }: EditFieldEvent) => this.#edit({ type: 'set', path, value })}
      @add-question=${() => this.#edit({ type: 'add-question', question: newQuestion(draft) })}
      @remove-question=${({ place }: RemoveQuestionEvent) => this.#reorder({ type: 'remove-question', place })}
      @move-question=${({ place, by }: MoveQuestionEvent) => this.#reorder({ type: 'move-question', place, by })}
    ></bank-form>`;
  }

  #renderSource(source: string) {
    return html`<label class="source">
      <span class="small">The bank as it is written, in YAML</span>
      <textarea
        ${ref(this.#text)}
        spellcheck="false"
        aria-invalid=${this.faults.length > 0 ? 'true' : nothing}
        .value=${source}
        @input=${this.#handleInput}
      ></textarea>
    </label>`;
  }

  get #isChanged(): boolean {
    return this.source !== null && this.source !== this.#bank.value?.source;
  }

  #edit(edit: DraftEdit) {
    if (this.source !== null) this.#take(changeDraft(this.source, edit));
  }

  /** What is recorded just now would come to another question. */
  #reorder(edit: DraftEdit) {
    this.#recorder.discard();
    this.#edit(edit);
  }

  #handleInput(event: Event) {
    if (event.target instanceof HTMLTextAreaElement) this.#take(event.target.value);
  }

  #handleUndo() {
    this.#take(this.#bank.value?.source ?? '');
  }

  #take(source: string) {
    this.source = source;
    this.problem = null;
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => void this.#check(), CHECK_AFTER_MS);
  }

  async #check() {
    const source = this.source ?? '';
    try {
      const faults = await checkBank(source, this.bankId);
      if (source === this.source) this.faults = faults;
    } catch (error) {
      this.problem = messageOf(error);
    }
  }

  async #handleSave() {
    const loaded = this.#bank.value;
    if (loaded === null || this.source === null) return;
    clearTimeout(this.#checking);
    this.isSaving = true;
    try {
      this.faults = await writeBank(this.bankId, this.source, loaded.isOwn ? loaded.source : null);
      if (this.faults.length === 0) {
        navigate(`/library/${this.bankId}`);
        return;
      }
      this.problem = 'Not saved yet: see what is to be mended above.';
    } catch (error) {
      this.problem = messageOf(error);
    }
    this.isSaving = false;
  }

  #showFault({ path, line, column }: FaultAt) {
    if (this.view === 'form' && this.#form.value) this.#form.value.showFault(path);
    else if (this.#text.value) selectPlace(this.#text.value, line ?? 1, column ?? 1);
  }
}
