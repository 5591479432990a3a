import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../components/icon-mark.ts';
import { formatCount, formatShare } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { RecordingHandedEvent, takeHandedRecording } from '../session/handed-recording.ts';
import { importRecording, type ImportProgress } from '../session/import-recording.ts';
import { bringSession, isSessionFile, type BroughtFile } from '../session/bring-session.ts';
import { messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';

type Import =
  | { readonly type: 'waiting'; readonly problem: string | null }
  | { readonly type: 'reading'; readonly name: string }
  | { readonly type: 'brought'; readonly file: BroughtFile }
  | { readonly type: 'under-way'; readonly name: string; readonly progress: ImportProgress };

/** Takes a recording that was made elsewhere, or a session as a file, and leads to its timeline. */
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
      }
      progress {
        inline-size: min(320px, 100%);
        block-size: 8px;
        accent-color: var(--voice);
      }
    `,
  ];

  @state() private progress: Import = { type: 'waiting', problem: null };

  #lifetime = new AbortController();
  #stopping = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    window.addEventListener(RecordingHandedEvent.eventName, () => this.#takeHanded(), { signal });
    this.#takeHanded();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
    this.#stopping.abort();
  }

  protected override render() {
    return html`<h1 tabindex="-1">Import a recording or a session</h1>
      <p class="muted lead">
        A recording of one answer, from a phone or a call, is measured as any answer is, and then you may say
        which question it answers. A session that was shared or exported brings its remarks to yours, or is
        added. All of it stays on this machine.
      </p>
      <div class="panel drop">${this.#renderProgress()}</div>`;
  }

  #renderProgress() {
    const { progress } = this;
    switch (progress.type) {
      case 'waiting':
        return this.#renderWaiting(progress.problem);
      case 'reading':
        return html`<p role="status">Reading <strong>${progress.name}</strong> …</p>`;
      case 'brought':
        return renderBrought(progress.file);
      case 'under-way':
        return this.#renderUnderWay(progress);
    }
  }

  #renderWaiting(problem: string | null) {
    return html`<icon-mark class="muted" name="file-audio"></icon-mark>
      <p>Drop a recording or a session’s file anywhere, or choose one.</p>
      <label class="btn primary big pick">
        Choose a file
        <input
          type="file"
          accept="audio/*,video/*,.wav,.m4a,.ogg,.opus,.json,.html"
          @change=${this.#handleFile}
        />
      </label>
      ${problem === null ? nothing : html`<p class="small" role="alert">${problem}</p>`}`;
  }

  #renderUnderWay({ name, progress }: Extract<Import, { type: 'under-way' }>) {
    return html`<p><strong>${name}</strong></p>
      <progress aria-label=${wordsOf(progress)} max="1" value=${progress.share}></progress>
      <p class="small muted">${wordsOf(progress)} ${formatShare(progress.share)}</p>
      <p class="visually-hidden" role="status">${wordsOf(progress)}</p>
      <button class="btn" @click=${this.#handleStop}>Stop</button>`;
  }

  #handleFile(event: Event) {
    if (event.target instanceof HTMLInputElement) this.#take(event.target.files?.[0]);
  }

  #handleStop() {
    this.#stopping.abort();
    this.progress = { type: 'waiting', problem: 'Stopped. Nothing of it was kept.' };
  }

  #takeHanded() {
    // A second one waits for nobody: what is under way goes on.
    const file = takeHandedRecording();
    if (file !== null) this.#take(file);
  }

  #take(file: File | undefined) {
    if (!file || this.progress.type === 'under-way' || this.progress.type === 'reading') return;
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    if (isSessionFile(file)) void this.#bring(file, signal);
    else this.#measure(file, signal);
  }

  async #bring(file: File, signal: AbortSignal) {
    this.progress = { type: 'reading', name: file.name };
    try {
      const brought = await bringSession(file, signal);
      this.progress = { type: 'brought', file: brought };
    } catch (error) {
      if (!signal.aborted) this.progress = { type: 'waiting', problem: messageOf(error) };
    }
  }

  #measure(file: File, signal: AbortSignal) {
    const show = (progress: ImportProgress) => {
      if (!signal.aborted) this.progress = { type: 'under-way', name: file.name, progress };
    };
    show({ type: 'opening', share: 0 });
    importRecording(file, show, signal).then(
      (id) => signal.aborted || navigate(`/sessions/${id}`),
      (error: unknown) => {
        if (!signal.aborted) this.progress = { type: 'waiting', problem: messageOf(error) };
      },
    );
  }
}

function renderBrought({ id, isNew, remarks, sentBack }: BroughtFile) {
  const hasNews = isNew || remarks > 0 || sentBack > 0;
  const parts = [
    isNew ? 'The session was added, marked as shared.' : '',
    !isNew && remarks > 0 ? `${formatCount(remarks, 'remark')} added.` : '',
    sentBack > 0 ? `${formatCount(sentBack, 'answer')} sent back for another take.` : '',
    hasNews ? '' : 'Nothing in it is new: the session is here already.',
  ].filter(Boolean);
  return html`<p role="status">${parts.join(' ')}</p>
    <a class="btn primary big" href="/sessions/${id}">Open the session</a>`;
}

function wordsOf(progress: ImportProgress): string {
  switch (progress.type) {
    case 'opening':
      return 'Opening';
    case 'sending':
      return 'Sent';
    case 'hearing':
      return progress.isSecondTime ? 'Listening once more, at another volume' : 'Listening';
  }
}
