import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatClock, formatLength } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import { PlayEvent, SpeedEvent } from './timeline-events.ts';

/** How fast the sound can be, its pitch kept. */
const SPEEDS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** The next speed up or down; the last one stays. */
export function nextSpeed(speed: number, direction: 1 | -1): number {
  const faster = SPEEDS.find((one) => one > speed);
  const slower = SPEEDS.findLast((one) => one < speed);
  return (direction === 1 ? faster : slower) ?? speed;
}

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
      select {
        padding: 0 4px;
        border-color: transparent;
        background: transparent;
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
      <select class="num" aria-label="Speed" @change=${this.#handleSpeed}>
        ${SPEEDS.map(
          (speed) => html`<option value=${speed} .selected=${speed === this.speed}>${speed}×</option>`,
        )}
      </select>`;
  }

  #handleSpeed(event: Event) {
    if (event.target instanceof HTMLSelectElement)
      this.dispatchEvent(new SpeedEvent(Number(event.target.value)));
  }
}
