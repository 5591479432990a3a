import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Settings } from '../../core/session/settings.ts';
import { version } from '../../package.json';
import '../components/load-problem.ts';
import { formatSeconds } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listVoices, readSettings, writeSettings } from '../session/api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { applyTheme } from '../session/theme.ts';
import { renderChoice, renderRange, renderSwitch } from './setting-rows.ts';
import { settingsPageStyles } from './settings-page-styles.ts';
import { DAYS, NUDGES, THEMES, WAYS, type Choice } from './settings-choices.ts';

/** Which setting a change is for, and its new value. */
type Change = Partial<Settings>;

/** How long *Saved* stands. */
const SAVED_FOR_MS = 2500;

/** All that a person may set, kept at once when it is changed. */
@customElement('settings-page')
export class SettingsPage extends LitElement {
  static override styles = [sharedStyles, settingsPageStyles];

  /** What was changed here; null until then. */
  @state() private changed: Settings | null = null;
  @state() private note = '';

  readonly #settings = new Loading(this, readSettings);
  readonly #voices = new Loading(this, listVoices);
  #lifetime = new AbortController();
  #noteTimer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    // A browser finds its voices late.
    const { signal } = this.#lifetime;
    if ('speechSynthesis' in window) {
      speechSynthesis.addEventListener('voiceschanged', () => this.requestUpdate(), { signal });
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
    clearTimeout(this.#noteTimer);
  }

  protected override render() {
    const { state } = this.#settings;
    const settings = this.changed ?? this.#settings.value;
    return html`<div class="head">
        <h1 tabindex="-1">Settings</h1>
        <p class="small muted" role="status">${this.note}</p>
      </div>
      ${
        state.type === 'failed'
          ? html`<load-problem
              .message=${state.message}
              @retry=${() => this.#settings.reload()}
            ></load-problem>`
          : nothing
      }
      ${settings ? this.#renderSettings(settings) : nothing}`;
  }

  #renderSettings(settings: Settings) {
    return html`${this.#renderTiming(settings)} ${this.#renderVoice(settings)}
      ${this.#renderRecording(settings)} ${this.#renderPage(settings)}
      <p class="small muted about">
        Pacenotes ${version}. Everything is kept on this machine.
        <a class="link" href="/third-party.txt" target="_blank">What others made, and their licences</a>
      </p>`;
  }

  #renderTiming({ patienceMs, minPauseMs, nudgeAfterMs, relaxedTiming }: Settings) {
    return html`<section class="panel" aria-labelledby="timing">
      <h2 id="timing">Timing</h2>
      ${renderRange({
        id: 'patience',
        name: 'Patience',
        says: 'The silence after your words at which the interviewer goes on.',
        range: { min: 2000, max: 8000, step: 500 },
        value: patienceMs,
        shown: formatSeconds(patienceMs),
        onChange: (value) => this.#change({ patienceMs: value }),
      })}
      ${renderChoice({
        id: 'nudge',
        name: 'Help before the first word',
        says: 'One line that offers to ask again or to skip. It is never counted.',
        choices: NUDGES,
        value: String(nudgeAfterMs),
        onChange: (value) => this.#change({ nudgeAfterMs: numberOrNull(value) }),
      })}
      ${renderSwitch({
        id: 'relaxed',
        name: 'Relaxed timing',
        says: 'No clock and no ring; only Done ends an answer.',
        isOn: relaxedTiming,
        onChange: (isOn) => this.#change({ relaxedTiming: isOn }),
      })}
      ${renderRange({
        id: 'pause',
        name: 'A pause begins at',
        says: 'Shorter silences belong to speaking. Research mostly takes 250 ms; past sessions are counted again.',
        range: { min: 200, max: 1000, step: 50 },
        value: minPauseMs,
        shown: `${minPauseMs}\u00a0ms`,
        onChange: (value) => this.#change({ minPauseMs: value }),
      })}
    </section>`;
  }

  #renderVoice({ voice, voiceName }: Settings) {
    return html`<section class="panel" aria-labelledby="voice-head">
      <h2 id="voice-head">The interviewer’s voice</h2>
      ${renderChoice({
        id: 'voice',
        name: 'How you are asked',
        says: 'A speech program on this machine is the most exact: it is known to the sample when a question ends.',
        choices: WAYS,
        value: voice,
        onChange: (value) => this.#change({ voice: asWay(value), voiceName: null }),
      })}
      ${
        voice === 'words'
          ? nothing
          : renderChoice({
              id: 'voice-name',
              name: 'Voice',
              says: this.#voices.value?.suggestion ?? '',
              choices: this.#voiceChoices(voice, voiceName),
              value: voiceName ?? '',
              onChange: (value) => this.#change({ voiceName: value === '' ? null : value }),
            })
      }
    </section>`;
  }

  #voiceChoices(voice: Settings['voice'], chosen: string | null): Choice[] {
    const programs = this.#voices.value?.programs.map(({ id, name }) => ({ value: id, name })) ?? [];
    const inBrowser = 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
    const browser = inBrowser.map(({ name }) => ({ value: name, name: `${name}, browser` }));
    const found = [
      ...(voice === 'browser-voice' ? [] : programs),
      ...(voice === 'speech-program' ? [] : browser),
    ];
    const isGone = chosen !== null && found.every(({ value }) => value !== chosen);
    const gone = isGone ? [{ value: chosen, name: `${chosen}, not found now` }] : [];
    return [{ value: '', name: 'Chosen by language' }, ...found, ...gone];
  }

  #renderRecording({ recording, keepRecordingsDays }: Settings) {
    return html`<section class="panel" aria-labelledby="recording-head">
      <h2 id="recording-head">Recordings</h2>
      ${renderSwitch({
        id: 'recording',
        name: 'Keep the sound of answers',
        says: 'Off, timelines and figures are kept all the same; you just cannot hear them.',
        isOn: recording,
        onChange: (isOn) => this.#change({ recording: isOn }),
      })}
      ${
        recording
          ? renderChoice({
              id: 'days',
              name: 'Delete sound after',
              says: 'Its timeline and figures stay.',
              choices: DAYS,
              value: String(keepRecordingsDays),
              onChange: (value) => this.#change({ keepRecordingsDays: numberOrNull(value) }),
            })
          : nothing
      }
    </section>`;
  }

  #renderPage({ shortcuts, theme }: Settings) {
    return html`<section class="panel" aria-labelledby="page-head">
      <h2 id="page-head">This page</h2>
      ${renderSwitch({
        id: 'shortcuts',
        name: 'Single keys in the interview',
        says: 'Space for Done, A to ask again, and so on. Off, they cannot be pressed by chance.',
        isOn: shortcuts,
        onChange: (isOn) => this.#change({ shortcuts: isOn }),
      })}
      ${renderChoice({
        id: 'theme',
        name: 'Light or dark',
        says: '',
        choices: THEMES,
        value: theme,
        onChange: (value) => this.#change({ theme: asTheme(value) }),
      })}
    </section>`;
  }

  #change(change: Change) {
    const settings = this.changed ?? this.#settings.value;
    if (!settings) return;
    this.changed = { ...settings, ...change };
    if (change.theme) applyTheme(change.theme);
    writeSettings(this.changed).then(
      () => this.#say('Saved'),
      (error: unknown) => {
        this.changed = settings;
        this.#say(`Not saved. ${messageOf(error)}`);
      },
    );
  }

  #say(note: string) {
    this.note = note;
    clearTimeout(this.#noteTimer);
    if (note === 'Saved') this.#noteTimer = setTimeout(() => (this.note = ''), SAVED_FOR_MS);
  }
}

function numberOrNull(value: string): number | null {
  return value === 'null' ? null : Number(value);
}

function asWay(value: string): Settings['voice'] {
  return WAYS.find((way) => way.value === value)?.value ?? 'auto';
}

function asTheme(value: string): Settings['theme'] {
  return THEMES.find((theme) => theme.value === value)?.value ?? 'system';
}
