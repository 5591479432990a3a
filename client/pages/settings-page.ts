import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Settings } from '../../core/session/settings.ts';
import { version } from '../../package.json';
import '../components/load-problem.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listVoices, readSettings, writeSettings } from '../session/api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { tellSettingsChanged } from '../session/settings-news.ts';
import { applyTheme } from '../session/theme.ts';
import './deletion-section.ts';
import { settingsPageStyles } from './settings-page-styles.ts';
import {
  renderPage,
  renderRecording,
  renderTiming,
  renderVoice,
  type OnChange,
} from './settings-sections.ts';

/** How long *Saved* stands. */
const SAVED_FOR_MS = 2500;

/** All that a person may set, kept at once when it is changed. */
@customElement('settings-page')
export class SettingsPage extends LitElement {
  static override styles = [sharedStyles, settingsPageStyles];

  /** What was changed here; null until then. */
  @state() private changed: Settings | null = null;
  /** What is being moved, and not let go yet. */
  @state() private moving: Partial<Settings> = {};
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
    const change: OnChange = (changed) => this.#change(changed);
    const move: OnChange = (moving) => (this.moving = moving);
    return html`${renderTiming({ ...settings, ...this.moving }, change, move)}
      ${renderVoice(settings, this.#voices.value, change)} ${renderRecording(settings, change)}
      ${renderPage(settings, change)}
      <deletion-section></deletion-section>
      <p class="small muted about">
        Pacenotes ${version}. Everything is kept on this machine.
        <a class="link" href="/measures">How Pacenotes measures</a>
        <a class="link" href="/third-party.txt" target="_blank">What others made, and their licences</a>
      </p>`;
  }

  #change(change: Partial<Settings>) {
    const settings = this.changed ?? this.#settings.value;
    if (!settings) return;
    this.moving = {};
    this.changed = { ...settings, ...change };
    if (change.theme) applyTheme(change.theme);
    writeSettings(this.changed).then(
      () => {
        this.#say('Saved');
        tellSettingsChanged();
      },
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
