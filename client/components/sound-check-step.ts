import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import type { IconName } from './icon-mark.ts';

/** How a step of the sound check stands. Nothing in it fails: what is not as it should be is worth knowing. */
export type StepState = 'open' | 'done' | 'note';

const STATE_WORDS: Readonly<Record<StepState, string>> = {
  open: 'Not yet',
  done: 'Done',
  note: 'Worth knowing',
};

/** One fact of the sound check: its state, its head, a sentence in the slot; controls in the slot `control`. */
@customElement('sound-check-step')
export class SoundCheckStep extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      h2 {
        font-size: var(--text-16);
        line-height: 1.4;
        letter-spacing: normal;
      }
      :host {
        display: grid;
        grid-template-columns: 36px minmax(0, 1fr);
        gap: 16px;
        padding: 20px var(--space-5);
      }
      .state {
        display: grid;
        place-items: center;
        inline-size: 28px;
        block-size: 28px;
        border: 1.5px solid var(--edge);
        border-radius: 50%;
        color: var(--muted);
      }
      .state.done {
        border-color: var(--voice);
        color: var(--on-voice);
        background: var(--voice);
      }
      .state.note {
        border-color: var(--long-pause);
        color: var(--long-pause);
        background: var(--long-pause-wash);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
      }
      .words {
        max-inline-size: 60ch;
      }
      @media (max-width: 640px) {
        :host {
          grid-template-columns: 28px minmax(0, 1fr);
          gap: 12px;
          padding: 16px;
        }
      }
    `,
  ];

  @property() state: StepState = 'open';
  @property() heading = '';

  /** Shown in a note; a tick stands in what is done. */
  @property() icon: IconName = 'info';

  protected override render() {
    return html`<span class="state ${this.state}" role="img" aria-label=${STATE_WORDS[this.state]}>
        ${this.#renderIcon()}
      </span>
      <div>
        <div class="head">
          <div class="words">
            <h2>${this.heading}</h2>
            <p class="small muted"><slot></slot></p>
          </div>
          <slot name="control"></slot>
        </div>
        <slot name="drawing"></slot>
      </div>`;
  }

  #renderIcon() {
    if (this.state === 'open') return nothing;
    return html`<icon-mark .name=${this.state === 'done' ? 'check' : this.icon} small></icon-mark>`;
  }
}
