import { html } from 'lit';
import { HOME_WORDS } from '../components/home-words.ts';

/** The kinds that the foot shows with their keys; the menu has them all. */
const FOOT = ['question', 'point', 'value', 'story', 'question-to-ask', 'feedback', 'private'] as const;

/** The line that is chosen, and what can be said of it. */
type NotesFoot = {
  readonly line: number;
  /** What is told of the last deed. */
  readonly told: string;
  readonly canUndo: boolean;
  readonly onSay: (home: (typeof FOOT)[number]) => void;
  readonly onMore: () => void;
  readonly onUndo: () => void;
};

/** Draws what a line can be said to be, with the keys for it, and what was told last. */
export function renderNotesFoot({ line, told, canUndo, onSay, onMore, onUndo }: NotesFoot) {
  return html`<footer role="group" aria-label="What line ${line} is">
    <span class="line-keys wide-only"><kbd>↑</kbd> <kbd>↓</kbd> line</span>
    ${FOOT.map((home) => {
      const { word, key } = HOME_WORDS[home];
      return html`<button class="btn quiet" aria-keyshortcuts=${key} @click=${() => onSay(home)}>
        <kbd aria-hidden="true">${key}</kbd>${word.toLowerCase()}
      </button>`;
    })}
    <button class="btn quiet" title="All kinds" @click=${onMore}><kbd aria-hidden="true">↵</kbd>more</button>
    <button class="btn quiet" ?disabled=${!canUndo} @click=${onUndo}>
      <kbd aria-hidden="true">Z</kbd>undo
    </button>
    <p class="told" role="status">${told}</p>
  </footer>`;
}
