import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { causeOfPause } from '../../core/session/fold-marks.ts';
import type { SaidPause } from '../../core/session/mark.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import { formatClock, formatMs, formatSeconds } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { SayPauseEvent, UndoEvent } from './answer-panel-events.ts';
import { countKinds, PAUSE_KINDS, type PauseKindWords } from './pause-cause-words.ts';

/**
 * Says what the chosen pause was, and counts what was said of the answer's pauses. Only pauses that were searching or
 * lost are ever something to work on. To a listener it tells what the candidate said.
 *
 * @fires say-pause - {@link SayPauseEvent}
 * @fires undo - {@link UndoEvent}
 */
@customElement('pause-kinds')
export class PauseKinds extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        padding: 8px 12px 8px 20px;
        border-block-start: 1px solid var(--line);
        font-size: var(--text-14);
      }
      .what {
        flex: 1 1 190px;
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      .btn {
        padding: 0 10px;
        border-color: var(--line);
      }
      .btn[aria-pressed='true'] {
        border-color: var(--ink);
        font-weight: 600;
        background: var(--voice-wash);
      }
      .undo {
        border-color: transparent;
      }
      .counts {
        flex: 1 1 100%;
      }
      @media (max-width: 640px) {
        :host {
          padding-inline: 16px;
        }
        .kinds {
          flex: 1 1 100%;
          display: grid;
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  /** Null while none is chosen. */
  @property({ attribute: false }) pause: Stretch | null = null;
  @property({ attribute: false }) said: readonly SaidPause[] = [];
  /** Its sound is kept, and a pause that is chosen is heard. */
  @property({ attribute: false }) hasSound = true;
  /** Whoever looks may say it. */
  @property({ attribute: false }) canSay = true;
  /** From where times are told. */
  @property({ type: Number }) onsetMs = 0;
  @property({ type: Boolean }) canUndo = false;

  protected override render() {
    return html`<p class="what">${this.#sayWhat()}</p>
      ${this.canSay ? this.#renderKinds() : nothing} ${this.#renderCounts()}`;
  }

  #renderKinds() {
    return html`<div class="kinds" role="group" aria-label="What this pause was">
      ${PAUSE_KINDS.map((kind) => this.#renderKind(kind))}
      <button
        class="btn quiet undo"
        ?disabled=${!this.canUndo}
        @click=${() => this.dispatchEvent(new UndoEvent())}
      >
        Undo <kbd aria-hidden="true">U</kbd>
      </button>
    </div>`;
  }

  #sayWhat() {
    if (this.pause === null) return html`<span class="muted">${this.#sayHow()}</span>`;
    const ms = lengthMs(this.pause);
    const length = ms < 1000 ? formatMs(ms) : formatSeconds(ms);
    return html`Pause of <strong class="num">${length}</strong> at
      <span class="num">${formatClock(this.pause.startMs - this.onsetMs)}</span>${this.#sayKind(this.pause)}`;
  }

  #sayHow(): string {
    const { hasSound, canSay } = this;
    if (canSay) return `Choose a pause to ${hasSound ? 'hear it, and ' : ''}say what it was.`;
    return `Choose a pause to ${hasSound ? 'hear it' : 'see how long it was'}.`;
  }

  /** The kinds to choose from follow, or the one that was. */
  #sayKind(pause: Stretch): string {
    if (this.canSay) return '. It was';
    const cause = causeOfPause(pause, this.said);
    const kind = PAUSE_KINDS.find((one) => one.cause === cause);
    return kind ? `. The candidate: ${kind.name.toLowerCase()}.` : '.';
  }

  #renderKind({ cause, key, name, says }: PauseKindWords) {
    const { pause } = this;
    const isSaid = pause !== null && causeOfPause(pause, this.said) === cause;
    return html`<button
      class="btn"
      title=${says}
      aria-pressed=${isSaid ? 'true' : 'false'}
      ?disabled=${pause === null}
      @click=${() => pause && this.dispatchEvent(new SayPauseEvent(pause, isSaid ? null : cause))}
    >
      ${name} <kbd aria-hidden="true">${key.toUpperCase()}</kbd>
    </button>`;
  }

  #renderCounts() {
    const { toWorkOn, fine } = countKinds(this.said);
    if (toWorkOn === '' && fine === '') return nothing;
    return html`<p class="counts num" role="status">
      ${toWorkOn === '' ? nothing : html`To work on: <strong>${toWorkOn}</strong>.`}
      ${fine === '' ? nothing : html`<span class="muted">${toWorkOn === '' ? `${this.canSay ? 'You' : 'The candidate'} said` : 'And'} ${fine}.</span>`}
    </p>`;
  }
}
