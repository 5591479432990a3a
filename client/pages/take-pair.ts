import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import { heardSpan } from '../components/heard-span.ts';
import '../components/icon-mark.ts';
import type { DrawnTake } from '../components/draw-two-takes.ts';
import type { SeekEvent } from '../components/timeline-events.ts';
import '../components/two-takes.ts';
import { formatClock } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { findSession, recordingUrl } from '../session/api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { PairPlayer, type PairedSound, type Side } from '../session/pair-player.ts';
import type { Take } from '../session/progress-api.ts';
import { questionPageStyles } from './question-page-styles.ts';
import { sayPlace, sayTake } from './take-words.ts';

const SIDES = ['a', 'b'] as const;

type Pair = Readonly<Record<Side, AnswerRecord>>;

/** Two takes of a question, chosen, drawn one above the other, started together and heard in turn. */
@customElement('take-pair')
export class TakePair extends LitElement {
  static override styles = [
    sharedStyles,
    questionPageStyles,
    css`
      :host {
        display: block;
        max-inline-size: none;
        margin: 0;
      }
    `,
  ];

  /** In the order they were given; two at least. */
  @property({ attribute: false }) takes!: readonly Take[];
  /** The two that are shown at first. */
  @property({ attribute: false }) first!: readonly [Take, Take];

  @state() private chosen: readonly [Take, Take] | null = null;
  @state() private problem: string | null = null;

  readonly #pair = new Loading(this, (signal) => this.#find(signal));
  readonly #player = new PairPlayer(this);
  #lifetime = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    document.addEventListener('keydown', (event) => this.#handleKey(event), {
      signal: this.#lifetime.signal,
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('chosen') && this.chosen !== null) this.#pair.reload();
  }

  protected override render() {
    const pair = this.#pair.value;
    return html`<section class="panel" aria-labelledby="two">
      <h2 id="two">Two takes</h2>
      <p class="small muted">First word above first word; both start together, and you hear one of them.</p>
      <div class="pair-head">
        ${SIDES.map((side, i) => this.#renderChoice(side, i))} ${pair ? this.#renderSound() : nothing}
      </div>
      ${this.problem === null ? nothing : html`<p role="alert">${this.problem}</p>`}
      ${pair ? this.#renderDrawing(pair) : html`<div aria-busy="true"></div>`}
    </section>`;
  }

  get #shown(): readonly [Take, Take] {
    return this.chosen ?? this.first;
  }

  #renderChoice(side: Side, i: number) {
    const name = side.toUpperCase();
    const shown = this.#shown[i];
    return html`<label>
      ${name}
      <select aria-label="Take ${name}" @change=${(event: Event) => this.#handleChoice(event, i)}>
        ${this.takes.map(
          (take) =>
            html`<option
              value=${keyOf(take)}
              ?selected=${shown !== undefined && keyOf(take) === keyOf(shown)}
            >
              ${sayTake(take, true)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #renderSound() {
    const [a, b] = this.#shown;
    if (!a.hasSound && !b.hasSound) return html`<p class="tiny muted sound">No sound is kept of these.</p>`;
    const { isPlaying, heard, fromOnsetMs } = this.#player;
    const name = isPlaying ? 'Stop both' : 'Play both';
    return html`<div class="sound">
      <button class="btn primary" aria-keyshortcuts="Space" @click=${this.#handlePlay}>
        <icon-mark name=${isPlaying ? 'pause' : 'play'} small></icon-mark>${name}
      </button>
      ${SIDES.map(
        (side, i) =>
          html`<button
            class="btn"
            aria-pressed=${heard === side ? 'true' : 'false'}
            aria-keyshortcuts=${side.toUpperCase()}
            ?disabled=${this.#shown[i]?.hasSound !== true}
            @click=${() => this.#player.hear(side)}
          >
            Hear ${side.toUpperCase()}
          </button>`,
      )}
      <span class="small num">${formatClock(fromOnsetMs)}</span>
    </div>`;
  }

  #renderDrawing(pair: Pair) {
    const takes = SIDES.flatMap((side): DrawnTake[] => {
      const { pacing, targetBand } = pair[side];
      return pacing ? [{ name: side.toUpperCase(), pacing, target: targetBand }] : [];
    });
    const hasSound = this.#shown.some((take) => take.hasSound);
    return html`<two-takes
      .takes=${takes}
      .fromOnsetMs=${hasSound ? this.#player.fromOnsetMs : null}
      label=${this.#say()}
      @seek=${(event: SeekEvent) => this.#player.seek(event.atMs)}
    ></two-takes>`;
  }

  #say(): string {
    return this.#shown
      .map((take, i) => `${i === 0 ? 'A' : 'B'}: ${sayTake(take, true)} ${sayPlace(take)}`)
      .join('. ');
  }

  async #find(signal: AbortSignal): Promise<Pair> {
    const [one, other] = this.#shown;
    const [a, b] = await Promise.all([findAnswer(one, signal), findAnswer(other, signal)]);
    this.#player.take(soundOf(one, a), soundOf(other, b));
    return { a, b };
  }

  #handleChoice(event: Event, i: number) {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const key = event.target.value;
    const take = this.takes.find((one) => keyOf(one) === key);
    const [a, b] = this.#shown;
    if (take) this.chosen = i === 0 ? [take, b] : [a, take];
  }

  async #handlePlay() {
    try {
      this.problem = null;
      await this.#player.toggle();
    } catch (error) {
      this.problem = messageOf(error);
    }
  }

  /** A and B choose who is heard, the space bar starts and stops; not where something is typed or pressed. */
  #handleKey(event: KeyboardEvent) {
    const [target] = event.composedPath();
    const isTaken = target instanceof HTMLElement && target.matches('input, select, textarea, button, a');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === ' ' && !isTaken) {
      event.preventDefault();
      void this.#handlePlay();
    } else if (
      (key === 'a' || key === 'b') &&
      !(target instanceof HTMLElement && target.matches('input, select, textarea'))
    ) {
      if (this.#shown[key === 'a' ? 0 : 1].hasSound) this.#player.hear(key);
    }
  }
}

function keyOf({ sessionId, answerId }: Take): string {
  return `${sessionId}/${answerId}`;
}

async function findAnswer({ sessionId, answerId }: Take, signal: AbortSignal): Promise<AnswerRecord> {
  const { answers } = await findSession(sessionId, signal);
  const answer = answers.find((one) => one.answerId === answerId);
  if (answer === undefined) throw new Error('This take is not there any more.');
  return answer;
}

function soundOf(take: Take, { pacing }: AnswerRecord): PairedSound | null {
  const onsetMs = pacing ? heardSpan(pacing)?.startMs : undefined;
  return take.hasSound && onsetMs !== undefined
    ? { url: recordingUrl(take.sessionId, take.answerId), onsetMs }
    : null;
}
