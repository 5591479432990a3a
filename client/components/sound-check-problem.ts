import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import { SOUND_PROBLEM_WORDS, type SoundProblem } from './sound-problem-words.ts';

/** The person wants to try the microphone again. */
export class TryAgainEvent extends Event {
  constructor() {
    super('try-again');
  }
}

/** Nothing that the person does is noticed by itself here. */
const NEEDS_TRYING: ReadonlySet<SoundProblem> = new Set(['denied', 'in-use', 'no-microphone', 'voice-model']);

/**
 * Says why nothing can be heard and what to do, and what can be done without a microphone.
 *
 * @fires try-again - {@link TryAgainEvent}
 */
@customElement('sound-check-problem')
export class SoundCheckProblem extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      h2 {
        font-size: var(--text-16);
        line-height: 1.4;
        letter-spacing: normal;
      }
      :host {
        display: block;
        padding: 20px var(--space-5);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3) var(--space-5);
      }
      .words {
        flex: 1 1 300px;
        max-inline-size: 64ch;
      }
      .still {
        margin-block-start: var(--space-4);
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--line);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block-start: var(--space-2);
      }
    `,
  ];

  @property() problem: SoundProblem = 'no-microphone';

  /** Where the questions can be read; null when no script was chosen. */
  @property() scriptUrl: string | null = null;

  protected override render() {
    const [isSo, toDo] = SOUND_PROBLEM_WORDS[this.problem];
    return html`<div class="head">
        <div class="words" role="status">
          <h2>${isSo}</h2>
          <p class="small muted">${toDo}</p>
        </div>
        ${this.#renderTryAgain()}
      </div>
      ${this.problem === 'silent' ? nothing : this.#renderStill()}`;
  }

  #renderTryAgain() {
    if (!NEEDS_TRYING.has(this.problem)) return nothing;
    return html`<button class="btn" @click=${() => this.dispatchEvent(new TryAgainEvent())}>
      <icon-mark name="mic" small></icon-mark>Try again
    </button>`;
  }

  #renderStill() {
    const read = html`<a class="btn" href=${this.scriptUrl ?? '/'}>Read the questions</a>`;
    return html`<div class="still">
      <p class="small muted">Without a microphone you can still</p>
      <div class="ways">
        ${this.scriptUrl === null ? nothing : read}
        <a class="btn" href="/sessions/sample">Look at a sample session</a>
        <a class="btn" href="/import"><icon-mark name="file-audio" small></icon-mark>Import a recording</a>
      </div>
    </div>`;
  }
}
