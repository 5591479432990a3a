import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { NotesView } from '../../core/notes/notes-view.ts';
import '../components/confirm-dialog.ts';
import type { ConfirmDialog } from '../components/confirm-dialog.ts';
import '../components/home-menu.ts';
import type { HomeMenu } from '../components/home-menu.ts';
import { HOME_WORDS } from '../components/home-words.ts';
import '../components/icon-mark.ts';
import '../components/load-problem.ts';
import '../components/notes-coverage.ts';
import '../components/notes-document.ts';
import type { NotesDocument } from '../components/notes-document.ts';
import type { ChangeHomeEvent, ChooseLineEvent, SayHomeEvent } from '../components/notes-events.ts';
import '../components/notes-proposal.ts';
import type { NotesProposal } from '../components/notes-proposal.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import { bringLaterVersion, deleteNotes, makeInterview } from '../session/notes-api.ts';
import { ReviewedNotes } from '../session/review-notes.ts';
import { notesReviewPageStyles } from './notes-review-page-styles.ts';
import { countDoubtful, sayChange, sayPlaces, sayVersion } from './notes-words.ts';
import { tiePath } from './tie-path.ts';

/** The kinds that the foot shows with their keys; the menu has them all. */
const FOOT = ['question', 'point', 'value', 'story', 'question-to-ask', 'feedback', 'private'] as const;

/** Where notes are looked over before they become an interview: the document left, what it became right. */
@customElement('notes-review-page')
export class NotesReviewPage extends LitElement {
  static override styles = [sharedStyles, notesReviewPageStyles];

  @property({ attribute: false }) notesId!: string;

  @state() private chosen = 0;
  /** Which pane a phone shows. */
  @state() private pane: 'document' | 'interview' = 'document';
  /** What is told of the last deed. */
  @state() private told = '';
  @state() private tie = '';
  @state() private isMaking = false;

  readonly #notes = new ReviewedNotes(
    this,
    () => this.notesId,
    (before, after, line) => (this.told = sayChange(before, after, line)),
  );
  readonly #document = createRef<NotesDocument>();
  readonly #proposal = createRef<NotesProposal>();
  readonly #menu = createRef<HomeMenu>();
  readonly #deleting = createRef<ConfirmDialog>();

  protected override willUpdate() {
    const { view } = this.#notes;
    const isThere = view?.blocks.some(({ line }) => line === this.chosen);
    if (view && isThere !== true) this.chosen = firstLine(view);
  }

  protected override updated() {
    const { view } = this.#notes;
    if (view) document.title = `${view.title}, your notes · Pacenotes`;
    // The panes draw, and scroll to the chosen line, after the page.
    requestAnimationFrame(() => this.#drawTie());
  }

  protected override render() {
    const { state } = this.#notes;
    switch (state.type) {
      case 'loading':
        return html`<div aria-busy="true"></div>`;
      case 'failed':
        return html`<div class="problem">
          <h1 tabindex="-1">Your notes</h1>
          <load-problem .message=${state.message} @retry=${() => this.#notes.load()}></load-problem>
        </div>`;
      case 'loaded':
        return html`${this.#renderHead(state.value)}
          <p class="version">${sayVersion(state.value)}</p>
          ${this.#renderPanes(state.value)} ${this.#renderFoot()} ${this.#renderDialogs(state.value)}`;
    }
  }

  #renderHead(view: NotesView) {
    const { interview } = view;
    const doubtful = countDoubtful(view);
    return html`<header>
        <div>
          <h1 tabindex="-1">${view.title}</h1>
          <p class="small muted">${sayPlaces(view)}</p>
        </div>
        <div class="acts">
          <button
            class="btn quiet icononly"
            aria-label="Delete these notes"
            title="Delete these notes"
            @click=${() => this.#deleting.value?.open()}
          >
            <icon-mark name="trash-2"></icon-mark>
          </button>
          <label class="btn quiet pick"
            >Later version
            <input type="file" accept=".txt,.md,.docx,.html,.htm" @change=${this.#handleLaterVersion} />
          </label>
          ${doubtful === 0 ? nothing : html`<button class="btn wide-only" @click=${this.#handleDoubtful}>${doubtful} doubtful first</button>`}
          ${
            interview?.isCurrent === true
              ? html`<a class="btn primary" href="/scripts/${interview.bankId}/${interview.scriptId}"
                  >See the interview</a
                >`
              : html`<button class="btn primary" ?disabled=${this.isMaking} @click=${this.#handleMake}>
                  ${interview === null ? 'Make the interview' : 'Update the interview'}
                </button>`
          }
        </div>
      </header>
      <div class="views phone-only" role="group" aria-label="What is shown">
        ${this.#renderPaneButton('document', 'Document')} ${this.#renderPaneButton('interview', 'Interview')}
        ${doubtful === 0 ? nothing : html`<button class="btn" @click=${this.#handleDoubtful}>Doubtful ${doubtful}</button>`}
      </div>`;
  }

  #renderPaneButton(pane: 'document' | 'interview', name: string) {
    return html`<button
      class="btn"
      aria-pressed=${this.pane === pane ? 'true' : 'false'}
      @click=${() => (this.pane = pane)}
    >
      ${name}
    </button>`;
  }

  #renderPanes(view: NotesView) {
    const { blocks, proposal } = view;
    return html`<div
      class="panes"
      @choose-line=${this.#handleChoose}
      @say-home=${this.#handleSay}
      @change-home=${this.#handleChange}
      @undo=${this.#handleUndo}
    >
      <div class="pane document ${this.pane === 'document' ? '' : 'behind'}" @scroll=${() => this.#drawTie()}>
        <notes-document
          ${ref(this.#document)}
          .blocks=${blocks}
          .lines=${proposal.lines}
          .chosen=${this.chosen}
        ></notes-document>
      </div>
      <section
        class="pane proposal ${this.pane === 'interview' ? '' : 'behind'}"
        aria-label="What it became"
        tabindex="0"
        @scroll=${() => this.#drawTie()}
      >
        <notes-proposal ${ref(this.#proposal)} .view=${view} .chosen=${this.chosen}></notes-proposal>
        <notes-coverage .view=${view}></notes-coverage>
      </section>
      <svg class="tie" aria-hidden="true"><path d=${this.tie}></path></svg>
    </div>`;
  }

  #renderFoot() {
    return html`<footer role="group" aria-label="What line ${this.chosen} is">
      <span class="line-keys wide-only"><kbd>↑</kbd> <kbd>↓</kbd> line</span>
      ${FOOT.map((home) => {
        const { word, key } = HOME_WORDS[home];
        return html`<button
          class="btn quiet"
          aria-keyshortcuts=${key}
          @click=${() => this.#say(this.chosen, home)}
        >
          <kbd aria-hidden="true">${key}</kbd>${word.toLowerCase()}
        </button>`;
      })}
      <button class="btn quiet" title="All kinds" @click=${() => this.#menu.value?.open()}>
        <kbd aria-hidden="true">↵</kbd>more
      </button>
      <button class="btn quiet" ?disabled=${!this.#notes.canUndo} @click=${this.#handleUndo}>
        <kbd aria-hidden="true">Z</kbd>undo
      </button>
      <p class="told" role="status">${this.told}</p>
    </footer>`;
  }

  #renderDialogs(view: NotesView) {
    const block = view.blocks.find(({ line }) => line === this.chosen);
    const placed = view.proposal.lines.find(({ line }) => line === this.chosen);
    return html`<home-menu
        ${ref(this.#menu)}
        .line=${this.chosen}
        .text=${block?.text ?? ''}
        .home=${placed?.home ?? 'unplaced'}
        @say-home=${this.#handleSay}
      ></home-menu>
      <confirm-dialog
        ${ref(this.#deleting)}
        question="Delete these notes? An interview that was made of them stays, without its prepared answers."
        action="Delete the notes"
        @confirmed=${this.#handleDelete}
      ></confirm-dialog>`;
  }

  #handleChoose(event: ChooseLineEvent) {
    this.chosen = event.line;
  }

  async #handleSay(event: SayHomeEvent) {
    await this.#say(event.line, event.home);
  }

  async #handleChange(event: ChangeHomeEvent) {
    this.chosen = event.line;
    await this.updateComplete;
    this.#menu.value?.open();
  }

  async #handleUndo() {
    await this.#attempt(async () => {
      const line = await this.#notes.undo();
      if (line === null) this.told = 'Nothing was changed yet.';
      else this.chosen = line;
    });
  }

  async #say(line: number, home: SayHomeEvent['home']) {
    this.chosen = line;
    await this.#attempt(() => this.#notes.say(line, home));
  }

  #handleDoubtful() {
    const line = this.#notes.view?.proposal.lines.find(({ isDoubtful }) => isDoubtful)?.line;
    if (line !== undefined) this.chosen = line;
    this.pane = 'document';
    this.#document.value?.focus();
  }

  async #handleMake() {
    this.isMaking = true;
    await this.#attempt(async () => {
      const view = await makeInterview(this.notesId);
      if (view.interview) navigate(`/scripts/${view.interview.bankId}/${view.interview.scriptId}?read`);
    });
    this.isMaking = false;
  }

  async #handleLaterVersion(event: Event) {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (!file) return;
    await this.#attempt(async () => {
      const brought = { name: file.name, type: file.type || 'application/octet-stream', content: file };
      this.#notes.take(await bringLaterVersion(this.notesId, brought));
      this.told = '';
    });
  }

  async #handleDelete() {
    await this.#attempt(async () => {
      await deleteNotes(this.notesId);
      navigate('/notes');
    });
  }

  async #attempt(deed: () => Promise<void>) {
    try {
      await deed();
    } catch (error) {
      this.told = messageOf(error);
    }
  }

  #drawTie() {
    const panes = this.renderRoot.querySelector('.panes');
    const [row, item] = [this.#document.value?.chosenRow, this.#proposal.value?.chosenItem];
    this.tie = panes && row && item ? tiePath(panes, row, item) : '';
  }
}

/** Doubtful lines come first. */
function firstLine({ proposal: { lines } }: NotesView): number {
  return (lines.find(({ isDoubtful }) => isDoubtful) ?? lines[0])?.line ?? 0;
}
