import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Stretch } from '../../core/pacing/stretch.ts';
import { formatLength } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { HearMomentEvent, JudgeMomentEvent } from './drill-events.ts';
import './icon-mark.ts';

/**
 * Moments of an answer that may be hesitations, to be heard one after the other, and kept or struck out by one key.
 *
 * @fires hear-moment - {@link HearMomentEvent}
 * @fires judge-moment - {@link JudgeMomentEvent}
 */
@customElement('heard-moments')
export class HeardMoments extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-2);
      }
    `,
  ];

  @property() answerId = '';
  /** Those that nobody has listened to yet, in order. */
  @property({ attribute: false }) moments: readonly Stretch[] = [];
  /** How many there are with those that were heard. */
  @property({ type: Number }) count = 0;
  /** The one that was played last: only what was heard can be kept or struck out. */
  #played: Stretch | null = null;

  #lifetime = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    window.addEventListener('keydown', (event) => this.#handleKey(event), this.#lifetime);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override render() {
    const [moment] = this.moments;
    const place = this.count - this.moments.length + 1;
    const wasPlayed = this.#wasPlayed;
    return html`<h2>Was this an um?</h2>
      <p class="muted" role="status">
        Moment ${place} of ${this.count}, at ${formatLength(moment?.startMs ?? 0)}
      </p>
      <div class="acts">
        <button class="btn" @click=${() => this.#hear()}>
          <icon-mark name="play" small></icon-mark>Hear it <kbd aria-hidden="true">H</kbd>
        </button>
        <button class="btn" ?disabled=${!wasPlayed} @click=${() => this.#judge(true)}>
          Keep it, it was <kbd aria-hidden="true">K</kbd>
        </button>
        <button class="btn" ?disabled=${!wasPlayed} @click=${() => this.#judge(false)}>
          Strike it out <kbd aria-hidden="true">X</kbd>
        </button>
      </div>`;
  }

  get #wasPlayed(): boolean {
    const [moment] = this.moments;
    return moment !== undefined && this.#played?.startMs === moment.startMs;
  }

  #handleKey({ key, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent) {
    if (repeat || ctrlKey || metaKey || altKey) return;
    const pressed = key.toLowerCase();
    if (pressed === 'h') this.#hear();
    else if (pressed === 'k') this.#judge(true);
    else if (pressed === 'x') this.#judge(false);
  }

  #hear() {
    const [moment] = this.moments;
    if (moment === undefined) return;
    this.#played = moment;
    this.requestUpdate();
    this.dispatchEvent(new HearMomentEvent(this.answerId, moment));
  }

  /** The next one is heard at once. */
  #judge(isKept: boolean) {
    const [moment, next] = this.moments;
    if (moment === undefined || !this.#wasPlayed) return;
    this.#played = next ?? null;
    this.dispatchEvent(new JudgeMomentEvent(this.answerId, moment, isKept));
    if (next !== undefined) this.dispatchEvent(new HearMomentEvent(this.answerId, next));
  }
}
