import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { NoteBlock } from '../../core/notes/note-block.ts';
import type { PlacedLine } from '../../core/notes/proposal.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { HOME_WORDS, homeOfKey } from './home-words.ts';
import './icon-mark.ts';
import { ChangeHomeEvent, ChooseLineEvent, SayHomeEvent, UndoEvent } from './notes-events.ts';
import { notesHues } from './notes-hues.ts';

/** Deeper lines stand no further in: the words need the room. */
const MAX_STEPS = 4;

/**
 * Shows a document as it was, each line with its number and what it became. Arrow keys go from line to line, and a
 * letter says what a line is.
 *
 * @fires choose-line - {@link ChooseLineEvent}
 * @fires say-home - {@link SayHomeEvent}
 * @fires change-home - {@link ChangeHomeEvent}
 * @fires undo - {@link UndoEvent}
 */
@customElement('notes-document')
export class NotesDocument extends LitElement {
  static override styles = [
    sharedStyles,
    notesHues,
    css`
      :host {
        display: block;
      }
      ol {
        padding: var(--space-2) 0;
      }
      ol:focus-visible {
        outline-offset: -2px;
      }
      li {
        display: grid;
        grid-template-columns: 44px 124px minmax(0, 1fr);
        align-items: center;
        min-block-size: 28px;
        padding: 3px 16px 3px 0;
        font-size: var(--text-14);
        line-height: 1.4;
        cursor: default;
        scroll-margin-block: 64px;
      }
      .number {
        padding-inline-end: 12px;
        text-align: end;
        font-size: var(--text-12);
        color: var(--muted);
      }
      .kind {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        font-size: var(--text-12);
        font-weight: 550;
        color: var(--hue);
      }
      .kind::before {
        content: '';
        flex: none;
        inline-size: 3px;
        block-size: 18px;
        border-radius: 2px;
        background: var(--hue);
      }
      .words {
        overflow-wrap: anywhere;
      }
      [data-step='1'] {
        padding-inline-start: 16px;
      }
      [data-step='2'] {
        padding-inline-start: 32px;
      }
      [data-step='3'] {
        padding-inline-start: 48px;
      }
      [data-step='4'] {
        padding-inline-start: 64px;
      }
      .strong {
        font-weight: 600;
      }
      .struck {
        text-decoration: line-through;
        color: var(--muted);
      }
      .doubtful .words {
        text-decoration: underline dashed var(--long-pause) 1.5px;
        text-underline-offset: 4px;
      }
      li[aria-selected='true'] {
        background: var(--voice-wash);
        box-shadow: inset 2px 0 0 var(--voice);
      }
      .words icon-mark {
        vertical-align: -3px;
      }
      @media (max-width: 640px) {
        li {
          grid-template-columns: 30px 100px minmax(0, 1fr);
          min-block-size: 44px;
          padding-inline-end: 12px;
        }
        .number {
          padding-inline-end: 8px;
        }
      }
      @media (forced-colors: active) {
        li[aria-selected='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property({ attribute: false }) blocks: readonly NoteBlock[] = [];
  @property({ attribute: false }) lines: readonly PlacedLine[] = [];
  /** The line that is chosen. */
  @property({ attribute: false }) chosen = 0;

  /** Moves the keyboard into the document. */
  override focus() {
    this.renderRoot.querySelector<HTMLElement>('ol')?.focus();
  }

  /** The chosen line, as it stands on screen; null when there is none. */
  get chosenRow(): HTMLElement | null {
    return this.renderRoot.querySelector('[aria-selected="true"]');
  }

  protected override render() {
    const placed = new Map(this.lines.map((line) => [line.line, line]));
    return html`<ol
        role="listbox"
        tabindex="0"
        aria-label="Your document"
        aria-describedby="how"
        aria-activedescendant="line-${this.chosen}"
        @keydown=${this.#handleKey}
      >
        ${repeat(
          this.blocks,
          ({ line }) => line,
          (block) => this.#renderLine(block, placed.get(block.line)),
        )}
      </ol>
      <p id="how" hidden>A letter says what the chosen line is, Enter opens all kinds, Z takes it back.</p>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('chosen')) this.chosenRow?.scrollIntoView({ block: 'nearest' });
  }

  #renderLine(block: NoteBlock, placed: PlacedLine | undefined) {
    const { line, indent, text, isBold, headingLevel, isStruck } = block;
    const home = placed?.home ?? 'unplaced';
    const { word, hue } = HOME_WORDS[home];
    const isStrong = isBold || headingLevel > 0;
    const isDone = isStruck || (block.marker === 'check' && block.isChecked);
    const isDoubtful = placed?.isDoubtful ?? false;
    return html`<li
      id="line-${line}"
      role="option"
      aria-selected=${line === this.chosen ? 'true' : 'false'}
      class=${isDoubtful ? 'doubtful' : ''}
      data-hue=${hue}
      @click=${() => this.#handleClick(line)}
    >
      <span class="number num">${line}</span>
      <span class="kind"
        >${word}${isDoubtful ? html`<span class="visually-hidden">, doubtful</span>` : nothing}</span
      >
      <span
        class="words ${isStrong ? 'strong' : ''} ${isDone ? 'struck' : ''}"
        data-step=${Math.min(MAX_STEPS, Math.ceil(indent / 4))}
        >${home === 'private' ? html`<icon-mark name="lock" small></icon-mark> ` : nothing}${text}</span
      >
    </li>`;
  }

  /** A first press chooses a line, a second one opens what it can be. */
  #handleClick(line: number) {
    this.focus();
    this.dispatchEvent(line === this.chosen ? new ChangeHomeEvent(line) : new ChooseLineEvent(line));
  }

  #handleKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = this.#answerKey(event.key);
    if (answer === null) return;
    event.preventDefault();
    this.dispatchEvent(answer);
  }

  #answerKey(key: string): Event | null {
    const to = this.#lineOfKey(key);
    if (to !== undefined) return new ChooseLineEvent(to);
    if (key === 'Enter' || key === ' ') return new ChangeHomeEvent(this.chosen);
    if (key.length > 1) return null;
    if (key.toUpperCase() === 'Z') return new UndoEvent();
    const placed = this.lines.find(({ line }) => line === this.chosen);
    if (placed === undefined) return null;
    const home = key.toUpperCase() === 'Y' ? placed.home : homeOfKey(key);
    return home === null ? null : new SayHomeEvent(this.chosen, home);
  }

  #lineOfKey(key: string): number | undefined {
    const i = this.blocks.findIndex(({ line }) => line === this.chosen);
    const last = this.blocks.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: i + 1,
      ArrowUp: i - 1,
      PageDown: i + 10,
      PageUp: i - 10,
      Home: 0,
      End: last,
    };
    const step = steps[key];
    if (step !== undefined) return this.blocks[Math.max(0, Math.min(last, step))]?.line;
    if (key.toUpperCase() !== 'D' || key.length > 1) return undefined;
    const doubtful = this.lines.filter(({ isDoubtful }) => isDoubtful).map(({ line }) => line);
    return doubtful.find((line) => line > this.chosen) ?? doubtful[0];
  }
}
