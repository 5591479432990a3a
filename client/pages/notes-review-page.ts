import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { NotesView } from '../../core/notes/notes-view.ts';
import '../components/confirm-dialog.ts';
import type { ConfirmDialog } from '../components/confirm-dialog.ts';
import '../components/home-menu.ts';
import type { HomeMenu } from '../components/home-menu.ts';
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
import { renderNotesFoot } from './notes-foot.ts';
import { renderNotesHead, type NotesPane } from './notes-head.ts';
import { notesReviewPageStyles } from './notes-review-page-styles.ts';
import { sayChange, sayVersion } from './notes-words.ts';
import { tiePath } from './tie-path.ts';

/** Where notes are looked over before they become an interview: the document left, what it became right. */
@customElement('notes-review-page')
export class NotesReviewPage extends LitElement {
  static override styles = [sharedStyles, notesReviewPageStyles];

  @property({ attribute: false }) notesId!: string;

  @state() private chosen = 0;
  /** Which pane a phone shows. */
  @state() private pane: NotesPane = 'document';
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
    return renderNotesHead(view, {
      pane: this.pane,
      isMaking: this.isMaking,
      onDelete: () => this.#deleting.value?.open(),
      onLaterVersion: (file) => void this.#bringLaterVersion(file),
      onDoubtful: () => this.#showDoubtful(),
      onMake: () => void this.#make(),
      onPane: (pane) => (this.pane = pane),
    });
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
    return renderNotesFoot({
      line: this.chosen,
      told: this.told,
      canUndo: this.#notes.canUndo,
      onSay: (home) => void this.#say(this.chosen, home),
      onMore: () => this.#menu.value?.open(),
      onUndo: () => void this.#handleUndo(),
    });
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

  #showDoubtful() {
    const line = this.#notes.view?.proposal.lines.find(({ isDoubtful }) => isDoubtful)?.line;
    if (line !== undefined) this.chosen = line;
    this.pane = 'document';
    this.#document.value?.focus();
  }

  async #make() {
    this.isMaking = true;
    await this.#attempt(async () => {
      const view = await makeInterview(this.notesId);
      if (view.interview) navigate(`/scripts/${view.interview.bankId}/${view.interview.scriptId}?read`);
    });
    this.isMaking = false;
  }

  async #bringLaterVersion(file: File) {
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
