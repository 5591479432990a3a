import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Question, QuestionBank } from '../../core/question-bank/question-bank.ts';
import '../components/confirm-dialog.ts';
import type { ConfirmDialog } from '../components/confirm-dialog.ts';
import '../components/icon-mark.ts';
import '../components/load-problem.ts';
import { sayKind } from '../components/plan-layout.ts';
import { questionLines, RECORDER_HINT, renderRecorders } from '../components/spoken-lines.ts';
import { formatBand, formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { changeDraft, pathOf, soundUrlAt } from '../session/bank-draft.ts';
import { bankFileUrl, deleteBank, findBank, writeBank, type BankView } from '../session/banks-api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import { QuestionRecorder } from '../session/question-recorder.ts';
import { bankPageStyles } from './bank-page-styles.ts';
import { renderAbout, renderFaults, renderMore } from './bank-sections.ts';
import { sayFault } from './bank-words.ts';

/** One question bank: its interviews, and every question with all that is known of it. */
@customElement('bank-page')
export class BankPage extends LitElement {
  static override styles = [sharedStyles, bankPageStyles];

  @property({ attribute: false }) bankId!: string;

  @state() private problem: string | null = null;

  readonly #bank = new Loading(this, (signal) => findBank(this.bankId, signal));
  readonly #recorder = new QuestionRecorder(this, {
    urlOf: (place) => soundUrlAt(this.bankId, this.#bank.value?.source ?? '', place),
    keep: (place, sound) => this.#setSound(place, sound),
  });
  readonly #dialog = createRef<ConfirmDialog>();
  #hasScrolled = false;

  protected override render() {
    const { state } = this.#bank;
    switch (state.type) {
      case 'loading':
        return html`<div aria-busy="true"></div>`;
      case 'failed':
        return html`<h1 tabindex="-1">Question bank</h1>
          <load-problem .message=${state.message} @retry=${() => this.#bank.reload()}></load-problem>`;
      case 'loaded':
        return html`${this.#renderHead(state.value)}
        ${state.value.bank === null ? renderFaults(state.value) : this.#renderBank(state.value.bank)}`;
    }
  }

  protected override updated() {
    const title = this.#bank.value?.bank?.title;
    if (title === undefined) return;
    document.title = `${title} · Pacenotes`;
    if (this.#hasScrolled) return;
    this.#hasScrolled = true;
    const id = decodeURIComponent(location.hash.slice(1));
    if (id !== '') this.renderRoot.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView();
  }

  #renderHead({ bank, bankId, isOwn, isCopy }: BankView) {
    return html`<p class="small"><a class="link" href="/library">Library</a></p>
      <div class="head">
        <h1 tabindex="-1" lang=${bank?.language ?? nothing}>${bank?.title ?? `${bankId}.yaml`}</h1>
        <div class="acts">
          <a class="btn" href="/library/${bankId}/edit"
            ><icon-mark name="pencil" small></icon-mark>${isOwn ? 'Edit' : 'Edit a copy'}</a
          >
          <a class="btn" href=${bankFileUrl(bankId)} download>
            <icon-mark name="download" small></icon-mark>Export
          </a>
          ${
            isOwn
              ? html`<button class="btn quiet" @click=${() => this.#dialog.value?.open()}>
                  <icon-mark name="trash-2" small></icon-mark>Delete
                </button>`
              : nothing
          }
        </div>
      </div>
      <p role="alert">${this.problem}</p>
      <confirm-dialog
        ${ref(this.#dialog)}
        question=${
          isCopy
            ? 'Delete your copy? The bank that came with Pacenotes comes back; past sessions stay.'
            : 'Delete this bank? Past sessions stay.'
        }
        action=${isCopy ? 'Delete my copy' : 'Delete the bank'}
        @confirmed=${() => this.#handleDelete(isCopy)}
      ></confirm-dialog>`;
  }

  #renderBank(bank: QuestionBank) {
    const { questions, language } = bank;
    return html`${renderAbout(bank)}
      <section aria-labelledby="questions">
        <h2 id="questions">${formatCount(questions.length, 'question')}</h2>
        <ol
          class="panel rows"
          lang=${language}
          @sound-act=${this.#recorder.handleAct}
          @bring-sound=${this.#recorder.handleBring}
        >
          ${questions.map((question, i) => this.#renderQuestion(question, i))}
        </ol>
      </section>`;
  }

  get #hints() {
    const isOwn = this.#bank.value?.isOwn ?? false;
    const before = isOwn ? RECORDER_HINT : `${RECORDER_HINT} Recording makes your own copy of this bank.`;
    return { before, after: 'It is kept.' };
  }

  #renderQuestion(question: Question, i: number) {
    const { id, prompt, kind, theme, bandMs } = question;
    const about = [sayKind(kind), theme === undefined ? '' : theme.replaceAll('-', ' ')];
    return html`<li id=${id}>
      <details>
        <summary>
          <span class="prompt serif">${prompt}</span>
          <span class="tiny muted kind" lang="en">${about.filter(Boolean).join(', ')}</span>
          <span class="small muted num band" lang="en">${formatBand(bandMs)}</span>
        </summary>
        <dl class="more small">${renderMore(question)}</dl>
        <div class="sounds" lang="en">
          ${renderRecorders(questionLines(question, i), this.#recorder.view, this.#hints)}
        </div>
      </details>
    </li>`;
  }

  /** Saved at once; a shipped bank becomes the person's own copy with it. @throws what a person is told */
  async #setSound(place: string, sound: string) {
    const view = this.#bank.value;
    if (view === null) return;
    const source = changeDraft(view.source, { type: 'set', path: pathOf(place), value: sound });
    const [fault] = await writeBank(this.bankId, source, view.isOwn ? view.source : null);
    if (fault !== undefined) throw new Error(sayFault(fault));
    this.#bank.reload();
  }

  async #handleDelete(isCopy: boolean) {
    try {
      await deleteBank(this.bankId);
      if (isCopy) this.#bank.reload();
      else navigate('/library');
    } catch (error) {
      this.problem = messageOf(error);
    }
  }
}
