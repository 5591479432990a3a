import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';

/** Why nothing can be heard. */
export type SoundProblem = 'denied' | 'no-microphone' | 'in-use' | 'not-secure' | 'silent' | 'voice-model';

/** The person wants to try the microphone again. */
export class TryAgainEvent extends Event {
  constructor() {
    super('try-again');
  }
}

/** What is so, and what to do. */
const WORDS: Readonly<Record<SoundProblem, readonly [isSo: string, toDo: string]>> = {
  denied: [
    'This browser may not use the microphone',
    'Allow it for this page by the sign beside the address, then try again. On some systems the browser itself must be allowed too, in the privacy settings.',
  ],
  'no-microphone': ['No microphone is connected', 'Plug one in; this page will notice.'],
  'in-use': [
    'The microphone is used by another program',
    'Close what may hold it, such as a call, then try again.',
  ],
  'not-secure': [
    'A browser gives a microphone only to a safe address',
    'Open Pacenotes at http://localhost on the machine that it runs on, or by https.',
  ],
  silent: [
    'The microphone is muted',
    'Look for a switch on it, on its cable or on the keyboard, or choose another one; this page will notice.',
  ],
  'voice-model': [
    'The voice model could not be loaded',
    'Without it speech cannot be told from silence. Reload this page; if it stays so, start Pacenotes again.',
  ],
};

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
    const [isSo, toDo] = WORDS[this.problem];
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
