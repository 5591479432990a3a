import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { MAX_QUESTION_SOUND_MS } from '../../core/session/question-sound-limit.ts';
import { formatClock, formatSeconds } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import type { IconName } from './icon-mark.ts';
import './level-meter.ts';
import type { RecorderHints, RecorderView } from './recorder-view.ts';
import { SOUND_PROBLEM_WORDS } from './sound-problem-words.ts';
import { BringSoundEvent, SoundActEvent } from './sound-recorder-events.ts';
import { soundRecorderStyles } from './sound-recorder-styles.ts';

/** From then on it is said how much is left. */
const LAST_MS = 10_000;

const IDLE: RecorderView = { type: 'idle' };

/**
 * Records what the interviewer says in a person's own voice: record, stop, play, record again, remove. A wav can be
 * dropped on it, or chosen.
 *
 * @fires sound-act - {@link SoundActEvent}
 * @fires bring-sound - {@link BringSoundEvent}
 */
@customElement('sound-recorder')
export class SoundRecorder extends LitElement {
  static override styles = [sharedStyles, soundRecorderStyles];

  /** The JSON pointer of the sound in its bank. */
  @property() place = '';
  /** What is recorded, in a few words: *question 3*. */
  @property() what = '';
  /** What is to be said; empty where it stands above already. */
  @property() words = '';
  @property({ type: Boolean }) hasSound = false;
  /** What the page's recorder is at, here or elsewhere. */
  @property({ attribute: false }) recorder: RecorderView = IDLE;
  /** Said while there is none, and when one has been recorded. */
  @property({ attribute: false }) hints: RecorderHints = { before: '', after: '' };

  @state() private isOver = false;

  protected override render() {
    const view = this.#view;
    return html`<div
      class="recorder ${this.isOver ? 'over' : ''}"
      role="group"
      aria-label="Recording of ${this.what}"
      @keydown=${this.#handleKey}
      @dragover=${this.#handleDragOver}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#handleDrop}
    >
      ${this.words === '' ? nothing : html`<p class="words serif">${this.words}</p>`}
      <div class="acts">${this.#renderMain(view)} ${this.#renderOthers(view)}</div>
      ${
        view.type === 'recording'
          ? html`<level-meter .levels=${view.levels} .noiseFloorDbfs=${null}></level-meter>`
          : nothing
      }
      <p class="small muted told" role="status">${this.#tell(view)}</p>
    </div>`;
  }

  /** Elsewhere the page's recorder is nothing to this one, but that it cannot be used meanwhile. */
  get #view(): RecorderView {
    return 'place' in this.recorder && this.recorder.place === this.place ? this.recorder : IDLE;
  }

  get #isBusy(): boolean {
    return ['opening', 'recording', 'keeping'].includes(this.recorder.type);
  }

  /** One button throughout, so that the focus stays where it is. */
  #renderMain({ type }: RecorderView) {
    const isRecording = type === 'recording';
    const isWaiting = this.#isBusy && !isRecording;
    const icon: IconName = isRecording ? 'square' : 'mic';
    const word = isRecording ? 'Stop' : this.hasSound ? 'Record again' : 'Record';
    return html`<button
      class="btn main ${isRecording ? 'primary' : ''}"
      aria-disabled=${isWaiting ? 'true' : 'false'}
      @click=${() => isWaiting || this.#act(isRecording ? 'stop' : 'record')}
    >
      <icon-mark name=${icon} small></icon-mark>${word}${this.#hidden()}
    </button>`;
  }

  #renderOthers(view: RecorderView) {
    if (view.type === 'recording')
      return html`<button class="btn quiet" @click=${() => this.#act('discard')}>
          Discard<span class="visually-hidden"> this recording</span>
        </button>
        <span class="small num time" aria-hidden="true">
          ${formatClock(view.elapsedMs)} of ${formatClock(MAX_QUESTION_SOUND_MS)}
        </span>`;
    if (this.#isBusy) return nothing;
    return this.hasSound ? this.#renderKept(view.type === 'playing') : this.#renderPick();
  }

  #renderKept(isPlaying: boolean) {
    return html`<button class="btn" @click=${() => this.#act('play')}>
        <icon-mark name=${isPlaying ? 'pause' : 'play'} small></icon-mark
        >${isPlaying ? 'Stop' : 'Play'}${this.#hidden()}
      </button>
      <button class="btn quiet" @click=${() => this.#act('remove')}>
        <icon-mark name="trash-2" small></icon-mark>Remove<span class="visually-hidden"
          >&nbsp;the sound of ${this.what}</span
        >
      </button>`;
  }

  #renderPick() {
    return html`<label class="btn quiet pick">
      Use a .wav file<span class="visually-hidden">&nbsp;for ${this.what}</span>
      <input type="file" accept=".wav,audio/wav" @change=${this.#handleFile} />
    </label>`;
  }

  #hidden() {
    return html`<span class="visually-hidden">&nbsp;${this.what}</span>`;
  }

  #tell(view: RecorderView): string {
    switch (view.type) {
      case 'opening':
        return 'Asking for the microphone.';
      case 'recording':
        return view.elapsedMs < MAX_QUESTION_SOUND_MS - LAST_MS
          ? 'Recording. Say it as you would ask it; Esc discards.'
          : 'It ends by itself in less than 10 s.';
      case 'keeping':
        return 'Finding the words, and taking the silence around them away.';
      case 'kept':
        return `Recorded, ${formatSeconds(view.durationMs)}. ${this.hints.after}`;
      case 'no-microphone':
        return SOUND_PROBLEM_WORDS[view.problem].join('. ');
      case 'problem':
        return view.message;
      case 'idle':
      case 'playing':
        return this.hasSound ? 'This recording asks it.' : this.hints.before;
    }
  }

  #act(act: SoundActEvent['act']) {
    this.dispatchEvent(new SoundActEvent(this.place, act));
  }

  #handleKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || this.#view.type !== 'recording') return;
    event.preventDefault();
    this.#act('discard');
  }

  #handleFile({ target }: Event) {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) this.dispatchEvent(new BringSoundEvent(this.place, file));
  }

  /** The page around would take it for a recorded answer. */
  #handleDragOver(event: DragEvent) {
    event.preventDefault();
    event.stopPropagation();
    this.isOver = true;
  }

  #handleDrop(event: DragEvent) {
    event.preventDefault();
    event.stopPropagation();
    this.isOver = false;
    const file = event.dataTransfer?.files[0];
    if (file) this.dispatchEvent(new BringSoundEvent(this.place, file));
  }
}
