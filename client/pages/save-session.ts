import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { exportName } from '../../core/export/export-name.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { answerExportUrl, fetchRecording, recordingUrl, sessionExportUrl } from '../session/api.ts';
import { canEncodeOpus, encodeOpus } from '../session/encode-opus.ts';
import { messageOf } from '../session/loading.ts';
import { saveFile } from '../session/save-file.ts';
import { makeSharedPage } from '../session/share-session.ts';
import { saveSessionStyles } from './save-session-styles.ts';

/** Saves a session, or the answer that is shown, in the formats of other programs. */
@customElement('save-session')
export class SaveSession extends LitElement {
  static override styles = [sharedStyles, saveSessionStyles];

  @property({ attribute: false }) session!: SessionRecord;
  /** The answer that is shown; null where there is none. */
  @property({ attribute: false }) answer: AnswerRecord | null = null;

  /** Null until it is known. */
  @state() private canMakeOpus: boolean | null = null;
  /** What is being made, in words. */
  @state() private hasSound = true;
  @state() private underWay: string | null = null;
  @state() private problem: string | null = null;

  readonly #dialog = createRef<HTMLDialogElement>();
  #making = new AbortController();

  open(): void {
    this.problem = null;
    this.#dialog.value?.showModal();
    if (this.canMakeOpus === null) void this.#findEncoder();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#making.abort();
  }

  protected override render() {
    return html`<dialog ${ref(this.#dialog)} aria-labelledby="save-as" @close=${() => this.#making.abort()}>
      <h2 id="save-as">Save as…</h2>
      ${this.#renderSession()} ${this.answer?.pacing ? this.#renderAnswer(this.answer) : nothing}
      ${this.#renderShare()}
      <p class="small muted" role="status">${this.underWay ?? ''}</p>
      ${this.problem === null ? nothing : html`<p class="small" role="alert">${this.problem}</p>`}
      <div class="dialog-buttons">
        <button class="btn" @click=${() => this.#dialog.value?.close()}>Close</button>
      </div>
    </dialog>`;
  }

  #renderSession() {
    const { id } = this.session;
    return html`<h3 class="eyebrow">This session</h3>
      <ul>
        ${renderFile('Table of answers', 'CSV, one row an answer', sessionExportUrl(id, 'answers.csv'))}
        ${renderFile('Table of pauses', 'CSV, one row a pause', sessionExportUrl(id, 'pauses.csv'))}
        ${renderFile('Report', 'Markdown, in words', sessionExportUrl(id, 'report.md'))}
        ${renderFile('Whole record', 'JSON, to be read again', sessionExportUrl(id, 'session.json'))}
        <li>
          <button class="btn quiet" @click=${this.#handlePrint}>
            Paper <span class="muted">or PDF, as your browser prints: what this page shows</span>
          </button>
        </li>
      </ul>`;
  }

  #handlePrint() {
    this.#dialog.value?.close();
    print();
  }

  #renderAnswer(answer: AnswerRecord) {
    const { id } = this.session;
    const { answerId, label, kind, recording } = answer;
    return html`<h3 class="eyebrow">${kind === 'recording' ? 'This recording' : `Answer ${label}`}</h3>
      <ul>
        ${recording ? renderFile('Sound', 'wav, as it was heard', recordingUrl(id, answerId), this.#nameOfSound('wav')) : nothing}
        ${recording ? this.#renderOpus() : nothing}
        ${renderFile('TextGrid', 'for Praat: runs, pauses, syllables, parts', answerExportUrl(id, answerId, 'answer.TextGrid'))}
        ${renderFile('WebVTT', 'for a player: runs, pauses, parts', answerExportUrl(id, answerId, 'answer.vtt'))}
      </ul>`;
  }

  #renderOpus() {
    if (this.canMakeOpus === false) {
      return html`<li class="small muted none">
        This browser cannot make Opus, which is smaller. The wav has the same sound.
      </li>`;
    }
    return html`<li>
      <button class="btn quiet" ?disabled=${this.underWay !== null} @click=${this.#handleOpus}>
        Smaller sound <span class="muted">Opus</span>
      </button>
    </li>`;
  }

  #renderShare() {
    const isHeard = this.session.answers.some(({ recording }) => recording !== null);
    return html`<h3 class="eyebrow">One file to share</h3>
      <p class="small muted">
        A page that opens in any browser without a server. Whoever has it sees and hears this session, writes
        remarks, and sends it back; bring it in again under Import. Your private notes are not in it.
      </p>
      <div class="share">
        ${
          isHeard
            ? html`<label class="small"
                ><input
                  type="checkbox"
                  .checked=${this.hasSound}
                  @change=${() => (this.hasSound = !this.hasSound)}
                />
                With its sound</label
              >`
            : html`<span class="small muted">No sound is kept of it.</span>`
        }
        <button class="btn primary" ?disabled=${this.underWay !== null} @click=${this.#handleShare}>
          Save the page
        </button>
      </div>`;
  }

  #nameOfSound(ending: string): string {
    return exportName(this.session, `answer-${this.answer?.label ?? ''}`, ending);
  }

  async #findEncoder() {
    this.canMakeOpus = await canEncodeOpus().catch(() => false);
  }

  async #handleOpus() {
    const { session, answer } = this;
    if (answer === null) return;
    await this.#make('Making it smaller …', async (signal) => {
      const opus = await encodeOpus(await fetchRecording(session.id, answer.answerId, signal), signal);
      saveFile(this.#nameOfSound('webm'), opus);
    });
  }

  async #handleShare() {
    const { session, hasSound } = this;
    await this.#make('Making the page …', async (signal) => {
      const onSound = (done: number, all: number) =>
        (this.underWay = `Making the page: sound ${done + 1} of ${all} …`);
      const page = await makeSharedPage(session, hasSound, onSound, signal);
      saveFile(exportName(session, 'shared', 'html'), page, 'text/html');
    });
  }

  async #make(words: string, make: (signal: AbortSignal) => Promise<void>) {
    this.#making = new AbortController();
    const { signal } = this.#making;
    this.underWay = words;
    this.problem = null;
    try {
      await make(signal);
    } catch (error) {
      if (!signal.aborted) this.problem = messageOf(error);
    } finally {
      this.underWay = null;
    }
  }
}

function renderFile(name: string, what: string, href: string, fileName = '') {
  return html`<li>
    <a class="btn quiet" href=${href} download=${fileName}>${name} <span class="muted">${what}</span></a>
  </li>`;
}
