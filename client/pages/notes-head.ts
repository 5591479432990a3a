import { html, nothing } from 'lit';
import type { NotesView } from '../../core/notes/notes-view.ts';
import '../components/icon-mark.ts';
import { countDoubtful, sayPlaces } from './notes-words.ts';

/** The pane that a phone shows. */
export type NotesPane = 'document' | 'interview';

/** What the head of notes shows beside them, and what its buttons do. */
type NotesHead = {
  readonly pane: NotesPane;
  readonly isMaking: boolean;
  readonly onDelete: () => void;
  readonly onLaterVersion: (file: File) => void;
  readonly onDoubtful: () => void;
  readonly onMake: () => void;
  readonly onPane: (pane: NotesPane) => void;
};

/** Draws whose notes they are, what can be done with them as a whole, and on a phone which pane is shown. */
export function renderNotesHead(view: NotesView, head: NotesHead) {
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
          @click=${head.onDelete}
        >
          <icon-mark name="trash-2"></icon-mark>
        </button>
        <label class="btn quiet pick"
          >Later version
          <input
            type="file"
            accept=".txt,.md,.docx,.html,.htm"
            @change=${(event: Event) => chosenFiles(event).forEach(head.onLaterVersion)}
          />
        </label>
        ${doubtful === 0 ? nothing : html`<button class="btn wide-only" @click=${head.onDoubtful}>${doubtful} doubtful first</button>`}
        ${renderInterview(view, head)}
      </div>
    </header>
    <div class="views phone-only" role="group" aria-label="What is shown">
      ${renderPaneButton(head, 'document', 'Document')} ${renderPaneButton(head, 'interview', 'Interview')}
      ${doubtful === 0 ? nothing : html`<button class="btn" @click=${head.onDoubtful}>Doubtful ${doubtful}</button>`}
    </div>`;
}

function renderInterview({ interview }: NotesView, { isMaking, onMake }: NotesHead) {
  return interview?.isCurrent === true
    ? html`<a class="btn primary" href="/scripts/${interview.bankId}/${interview.scriptId}"
        >See the interview</a
      >`
    : html`<button class="btn primary" ?disabled=${isMaking} @click=${onMake}>
        ${interview === null ? 'Make the interview' : 'Update the interview'}
      </button>`;
}

function renderPaneButton(head: NotesHead, pane: NotesPane, name: string) {
  return html`<button
    class="btn"
    aria-pressed=${head.pane === pane ? 'true' : 'false'}
    @click=${() => head.onPane(pane)}
  >
    ${name}
  </button>`;
}

function chosenFiles({ target }: Event): File[] {
  return target instanceof HTMLInputElement ? [...(target.files ?? [])].slice(0, 1) : [];
}
