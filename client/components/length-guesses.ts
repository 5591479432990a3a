import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import { formatLength } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';

/** The scale of a guess: five minutes, by five seconds; a length beyond it is not guessed in a mock interview. */
const LONGEST_S = 300;
const STEP_S = 5;
const MS_PER_S = 1000;

/** A guess of an answer's length. */
export type LengthGuess = { readonly answerId: string; readonly guessMs: number };

/** The person has guessed, or does not want to: then there are no guesses. */
export class GuessedEvent extends Event {
  readonly guesses: readonly LengthGuess[];

  constructor(guesses: readonly LengthGuess[]) {
    super('guessed');
    this.guesses = guesses;
  }
}

/**
 * Asks how long each answer was, before any figure is shown. What is not moved is not guessed.
 *
 * @fires guessed - {@link GuessedEvent}
 */
@customElement('length-guesses')
export class LengthGuesses extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      section {
        max-inline-size: 760px;
        padding: 20px 24px;
      }
      h2 {
        font-size: var(--text-20);
        font-weight: 600;
      }
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 200px 56px;
        align-items: center;
        gap: 4px 16px;
        padding-block: 10px;
        border-block-start: 1px solid var(--line);
      }
      .rows {
        margin-block: 14px;
      }
      label {
        font-family: var(--serif);
        font-size: 1.0625rem;
      }
      input {
        inline-size: 100%;
        min-block-size: 40px;
        margin: 0;
      }
      output {
        text-align: end;
        font-weight: 600;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      @media (max-width: 640px) {
        section {
          padding: 16px;
        }
        .row {
          grid-template-columns: minmax(0, 1fr) 56px;
        }
        label {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) answers: readonly AnswerRecord[] = [];

  @state() private guesses: ReadonlyMap<string, number> = new Map();

  protected override render() {
    return html`<section class="panel" aria-labelledby="guess">
      <h2 id="guess">Before you look: how long was each answer?</h2>
      <p class="small muted">
        A guess trains your sense of time. Leave out what you cannot tell; nothing is judged by it.
      </p>
      <div class="rows">${this.answers.map((answer) => this.#renderRow(answer))}</div>
      <div class="acts">
        <button class="btn primary" @click=${this.#handleShow}>Show the session</button>
        <button class="btn quiet" @click=${() => this.dispatchEvent(new GuessedEvent([]))}>Skip</button>
      </div>
    </section>`;
  }

  #renderRow({ answerId, prompt }: AnswerRecord) {
    const guessed = this.guesses.get(answerId);
    const shown = guessed === undefined ? 'no guess' : formatLength(guessed);
    return html`<div class="row">
      <label for="guess-${answerId}">${prompt}</label>
      <input
        type="range"
        id="guess-${answerId}"
        min="0"
        max=${LONGEST_S}
        step=${STEP_S}
        .value=${String((guessed ?? 0) / MS_PER_S)}
        aria-valuetext=${shown}
        @input=${(event: Event) => this.#handleInput(answerId, event)}
      />
      <output class="num small" for="guess-${answerId}">${guessed === undefined ? '–' : shown}</output>
    </div>`;
  }

  #handleInput(answerId: string, { target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.guesses = new Map(this.guesses).set(answerId, target.valueAsNumber * MS_PER_S);
  }

  #handleShow() {
    const guesses = [...this.guesses].map(([answerId, guessMs]) => ({ answerId, guessMs }));
    this.dispatchEvent(new GuessedEvent(guesses));
  }
}
