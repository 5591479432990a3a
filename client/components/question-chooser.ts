import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { MAX_WRITTEN_PROMPT } from '../../core/interview/named-question.ts';
import type { TargetBand } from '../../core/pacing/pacing.ts';
import { hasWords, searchedWords } from '../../core/session/has-words.ts';
import { formatBand, formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import { ChooseQuestionEvent, NoQuestionEvent, WriteQuestionEvent } from './question-chooser-events.ts';
import { questionChooserStyles } from './question-chooser-styles.ts';

/** A question that can be chosen. */
export type ChoosableQuestion = {
  readonly bankId: string;
  readonly questionId: string;
  readonly prompt: string;
  /** What it is found by besides its words, such as its kind. */
  readonly about: string;
  /** Where it stands. */
  readonly bankTitle: string;
  /** BCP 47; empty where it is not known. */
  readonly language: string;
};

/** More than this nobody reads through; words make it fewer. We chose it. */
const MOST_SHOWN = 30;

/** Targets that a written question can have; lengths that interview guides name for short and for full answers. */
const TARGETS: readonly TargetBand[] = [
  { fromMs: 30_000, toMs: 60_000 },
  { fromMs: 60_000, toMs: 120_000 },
  { fromMs: 90_000, toMs: 150_000 },
  { fromMs: 120_000, toMs: 180_000 },
];

/**
 * Asks which question was answered: one of those that there are, found by its words, one that is written here, or none.
 *
 * @fires choose-question - {@link ChooseQuestionEvent}
 * @fires write-question - {@link WriteQuestionEvent}
 * @fires no-question - {@link NoQuestionEvent}
 */
@customElement('question-chooser')
export class QuestionChooser extends LitElement {
  static override styles = [sharedStyles, questionChooserStyles];

  /** The likeliest first; null until they have come. */
  @property({ attribute: false }) questions: readonly ChoosableQuestion[] | null = null;

  @state() private words = '';
  @state() private written = '';

  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #target = createRef<HTMLSelectElement>();

  open(): void {
    this.words = '';
    this.written = '';
    this.#dialog.value?.showModal();
  }

  protected override render() {
    return html`<dialog ${ref(this.#dialog)} aria-labelledby="which">
      <h2 id="which">Which question does it answer?</h2>
      <label class="search">
        <span class="visually-hidden">Search questions</span>
        <icon-mark name="search" small></icon-mark>
        <input
          type="search"
          placeholder="Search all questions"
          autofocus
          .value=${this.words}
          @input=${(event: Event) => (this.words = valueOf(event))}
        />
      </label>
      ${this.#renderFound()}
      <form class="write" @submit=${this.#handleWrite}>
        <label class="small"
          >Or write it
          <input
            type="text"
            maxlength=${MAX_WRITTEN_PROMPT}
            .value=${this.written}
            @input=${(event: Event) => (this.written = valueOf(event))}
          />
        </label>
        <label class="small"
          >Its target
          <select ${ref(this.#target)}>
            <option>None</option>
            ${TARGETS.map((band) => html`<option>${formatBand(band)}</option>`)}
          </select>
        </label>
        <button class="btn" ?disabled=${!/[\p{L}\p{N}]/u.test(this.written)}>Use these words</button>
      </form>
      <div class="dialog-buttons">
        <button class="btn quiet" @click=${() => this.#leave(new NoQuestionEvent())}>It answers none</button>
        <button class="btn" @click=${() => this.#leave(null)}>Leave it</button>
      </div>
    </dialog>`;
  }

  #renderFound() {
    const { questions } = this;
    if (questions === null) return html`<div class="found" aria-busy="true"></div>`;
    const words = searchedWords(this.words);
    const found = questions.filter(({ prompt, about, bankTitle }) =>
      hasWords(`${prompt} ${about} ${bankTitle}`, words),
    );
    const rest = found.length - MOST_SHOWN;
    return html`<p class="visually-hidden" role="status">
        ${words.length === 0 ? '' : formatCount(found.length, 'question')}
      </p>
      <ul class="found" tabindex="-1">
        ${found.slice(0, MOST_SHOWN).map((question) => this.#renderQuestion(question))}
        ${found.length === 0 ? html`<li class="small muted none">No question has these words.</li>` : nothing}
        ${rest > 0 ? html`<li class="tiny muted none">${rest} more: search to find them.</li>` : nothing}
      </ul>`;
  }

  #renderQuestion({ bankId, questionId, prompt, bankTitle, language }: ChoosableQuestion) {
    return html`<li>
      <button class="question" @click=${() => this.#leave(new ChooseQuestionEvent(bankId, questionId))}>
        <span lang=${language || nothing}>${prompt}</span> <span class="tiny muted">${bankTitle}</span>
      </button>
    </li>`;
  }

  #handleWrite(event: Event) {
    event.preventDefault();
    // The first choice is none.
    const targetBand = TARGETS[(this.#target.value?.selectedIndex ?? 0) - 1] ?? null;
    this.#leave(new WriteQuestionEvent(this.written, targetBand));
  }

  #leave(event: Event | null) {
    this.#dialog.value?.close();
    if (event !== null) this.dispatchEvent(event);
  }
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : '';
}
