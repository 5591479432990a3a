import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatClock, formatLength } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import { PlayEvent, SpeedEvent } from './timeline-events.ts';

/** Speeds in the order that the button goes through them. */
export const SPEEDS = [1, 1.25, 1.5, 0.75] as const;

/** Starts and stops an answer's sound. @fires play - {@link PlayEvent} @fires speed - {@link SpeedEvent} */
@customElement('answer-transport')
export class AnswerTransport extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      .play {
        border-radius: 50%;
      }
      .time {
        min-inline-size: 92px;
        text-align: center;
      }
      strong {
        font-weight: 600;
      }
      .speed {
        min-inline-size: 48px;
        padding: 0 6px;
      }
    `,
  ];

  @property({ type: Boolean }) isPlaying = false;
  /** From the first word. */
  @property({ type: Number }) positionMs = 0;
  @property({ type: Number }) answerMs = 0;
  @property({ type: Number }) speed = 1;

  protected override render() {
    const name = this.isPlaying ? 'Stop' : 'Play';
    return html`<button
        class="btn icononly primary play"
        aria-label=${name}
        title=${name}
        @click=${() => this.dispatchEvent(new PlayEvent())}
      >
        <icon-mark name=${this.isPlaying ? 'pause' : 'play'} small></icon-mark>
      </button>
      <span class="small num time">
        <strong>${formatClock(this.positionMs)}</strong>
        <span class="muted">of ${formatLength(this.answerMs)}</span>
      </span>
      <button class="btn quiet speed num" aria-label="Speed ${this.speed}×" @click=${this.#handleSpeed}>
        ${this.speed}×
      </button>`;
  }

  #handleSpeed() {
    const next = SPEEDS[(SPEEDS.findIndex((speed) => speed === this.speed) + 1) % SPEEDS.length] ?? 1;
    this.dispatchEvent(new SpeedEvent(next));
  }
}
