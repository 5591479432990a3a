import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { DEFAULT_SETTINGS } from '../../core/session/settings.ts';
import { SoundCheck } from '../audio/sound-check.ts';
import '../components/icon-mark.ts';
import '../components/level-meter.ts';
import '../components/sound-check-problem.ts';
import '../components/sound-check-step.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { createPractice, createSession, listVoices, readSettings } from '../session/api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import { rememberSoundCheck } from '../session/sound-check-memory.ts';
import { soundCheckPageStyles } from './sound-check-page-styles.ts';
import { sayHearing, sayRoom, sayVoice, type StepWords } from './sound-check-words.ts';

/** The language of the sentence that is played, which is English. */
const LANGUAGE = 'en';

/** Before the first interview of a day: does Pacenotes hear you, and you the interviewer? */
@customElement('sound-check-page')
export class SoundCheckPage extends LitElement {
  static override styles = [sharedStyles, soundCheckPageStyles];

  @state() private problem: string | null = null;
  @state() private isLeaving = false;

  readonly #check = new SoundCheck(this);
  readonly #settings = new Loading(this, readSettings);
  readonly #voices = new Loading(this, listVoices);

  protected override render() {
    return html`<div class="top">
        <div>
          <h1 tabindex="-1">Sound check</h1>
          <p class="muted">Say anything, for instance what you had for breakfast.</p>
        </div>
        <button class="btn quiet" ?disabled=${this.isLeaving} @click=${() => this.#leave()}>Pass over</button>
      </div>
      <div class="panel">${this.#renderCheck()}</div>
      <p class="small muted measures">
        Your pauses and pace are counted from the sound alone.
        <a class="link" href="/measures">How Pacenotes measures</a>
      </p>
      ${this.#renderGoOn()}`;
  }

  #renderCheck() {
    const { state } = this.#check;
    switch (state.type) {
      case 'opening':
        return html`<sound-check-step heading="Your browser asks for the microphone" role="status">
          Allow it to go on. What you say stays on this machine.
        </sound-check-step>`;
      case 'problem':
        return html`<sound-check-problem
          .problem=${state.problem}
          .scriptUrl=${scriptUrl()}
          @try-again=${() => void this.#check.open()}
        ></sound-check-problem>`;
      case 'listening':
        return this.#renderSteps();
    }
  }

  #renderSteps() {
    const { room, levels, isProcessed, voice } = this.#check;
    return html`<ol>
      <li>
        ${renderStep(
          sayHearing(room, isProcessed),
          html`${this.#renderMicrophones()}
            <level-meter
              slot="drawing"
              .levels=${levels}
              .noiseFloorDbfs=${room?.noiseFloorDbfs ?? null}
            ></level-meter>`,
        )}
      </li>
      <li>${renderStep(sayRoom(room))}</li>
      <li>${renderStep(sayVoice(voice, this.#voices.value), this.#renderPlay())}</li>
    </ol>`;
  }

  #renderMicrophones() {
    const { microphones, microphoneId } = this.#check;
    return html`<select
      slot="control"
      aria-label="Microphone"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) void this.#check.choose(target.value);
      }}
    >
      ${microphones.map(
        ({ deviceId, label }) =>
          html`<option value=${deviceId} ?selected=${deviceId === microphoneId}>${label}</option>`,
      )}
    </select>`;
  }

  #renderPlay() {
    const { voice } = this.#check;
    const settings = this.#settings.value ?? DEFAULT_SETTINGS;
    return html`<button
      slot="control"
      class="btn"
      ?disabled=${voice === 'playing'}
      @click=${() => void this.#check.playVoice(settings, LANGUAGE)}
    >
      <icon-mark name="volume-2" small></icon-mark>${voice === null ? 'Play the voice' : 'Play it again'}
    </button>`;
  }

  #renderGoOn() {
    const hasHeard = this.#check.room?.hasHeardVoice === true && this.#check.state.type === 'listening';
    return html`<div class="go-on">
      <p class="small muted kept">
        <icon-mark name="hard-drive" small></icon-mark>
        <span>${this.problem ?? html`What you say stays on this machine. ${this.#renderRecording()}`}</span>
      </p>
      <button
        class="btn primary big"
        ?disabled=${!hasHeard || this.isLeaving}
        @click=${() => {
          rememberSoundCheck();
          void this.#leave();
        }}
      >
        Go on to the ${chosenScript().sessionId === null ? 'interview' : 'drill'}
      </button>
    </div>`;
  }

  #renderRecording() {
    const settings = this.#settings.value;
    if (settings === null) return nothing;
    return html`<a class="link" href="/settings"
      >${settings.recording ? 'Recording is on' : 'Recording is off'}</a
    >`;
  }

  async #leave(): Promise<void> {
    const { sessionId } = chosenScript();
    if (sessionId !== null) {
      navigate(`/interview/${encodeURIComponent(sessionId)}`);
      return;
    }
    const create = whatWaits();
    if (create === null) {
      navigate('/');
      return;
    }
    this.isLeaving = true;
    try {
      navigate(`/interview/${await create()}`);
    } catch (error) {
      this.problem = messageOf(error);
      this.isLeaving = false;
    }
  }
}

function renderStep({ state, heading, words }: StepWords, rest: unknown = nothing) {
  return html`<sound-check-step
    .state=${state}
    .heading=${heading}
    icon=${heading.startsWith('Your microphone') ? 'headphones' : 'info'}
    >${words}${rest}</sound-check-step
  >`;
}

/** What waits behind the sound check, by the address: a script, or a session that is made already. */
function chosenScript() {
  const address = new URLSearchParams(location.search);
  return {
    bankId: address.get('bankId'),
    scriptId: address.get('scriptId'),
    sessionId: address.get('sessionId'),
  };
}

/** Makes the session that waits behind the sound check, by the address; null where none does. */
function whatWaits(): (() => Promise<string>) | null {
  const practiceOf = new URLSearchParams(location.search).get('practiceOf');
  if (practiceOf !== null) return () => createPractice(practiceOf);
  const { bankId, scriptId } = chosenScript();
  return bankId === null || scriptId === null ? null : () => createSession(bankId, scriptId);
}

function scriptUrl(): string | null {
  const { bankId, scriptId } = chosenScript();
  if (bankId === null || scriptId === null) return null;
  return `/scripts/${encodeURIComponent(bankId)}/${encodeURIComponent(scriptId)}`;
}
