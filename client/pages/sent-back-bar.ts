import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sentBackAnswers } from '../../core/session/sent-back.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { messageOf } from '../session/loading.ts';
import { startPractice } from '../session/start-interview.ts';

/** Says which questions were sent back for another take, and starts a practice with just those. */
@customElement('sent-back-bar')
export class SentBackBar extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        margin-block-end: var(--space-4);
        padding: var(--space-3) var(--space-5);
      }
      @media (max-width: 640px) {
        .bar {
          padding-inline: 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: SessionRecord;

  @state() private isStarting = false;
  @state() private problem: string | null = null;

  protected override render() {
    const count = sentBackAnswers(this.session).length;
    if (count === 0 || this.session.isShared) return nothing;
    return html`<div class="panel bar">
      <p class="small">${formatCount(count, 'question')} sent back for another take. ${this.problem ?? ''}</p>
      <button class="btn" ?disabled=${this.isStarting} @click=${this.#handleStart}>
        Practise ${count === 1 ? 'it' : 'them'} again
      </button>
    </div>`;
  }

  async #handleStart() {
    this.isStarting = true;
    try {
      await startPractice(this.session.id);
    } catch (error) {
      this.problem = messageOf(error);
      this.isStarting = false;
    }
  }
}
