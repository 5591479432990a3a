import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../components/icon-mark.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { readSettings, SignedOutEvent } from '../session/api.ts';
import { handRecording } from '../session/handed-recording.ts';
import { navigate } from '../session/navigate.ts';
import { applyTheme } from '../session/theme.ts';
import { FileDrop } from './file-drop.ts';
import { focusHeading } from './focus-heading.ts';
import { pacenotesAppStyles } from './pacenotes-app-styles.ts';
import { loadPage, renderPage } from './pages.ts';
import type { Route } from './route.ts';
import { Router } from './router.ts';

/** The whole product: it finds the page that the address names, and puts the frame around it. */
@customElement('pacenotes-app')
export class PacenotesApp extends LitElement {
  static override styles = [sharedStyles, pacenotesAppStyles];

  @state() private isSignedOut = false;
  @state() private problem: string | null = null;

  readonly #router = new Router(this, (route) => this.#handlePage(route));
  readonly #drop = new FileDrop(
    this,
    () => !this.isSignedOut && takesRecordings(this.#router.route),
    handleRecording,
  );
  #lifetime = new AbortController();
  #turn = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    window.addEventListener(SignedOutEvent.eventName, () => (this.isSignedOut = true), { signal });
    this.#show(this.#router.route);
    // Without an answer the last theme stays; the page itself says that the server is not there.
    readSettings(signal).then(
      ({ theme }) => applyTheme(theme),
      () => undefined,
    );
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override render() {
    const { route } = this.#router;
    if (this.isSignedOut) return this.#renderSignedOut();
    const hasTabs = route.frame === 'whole';
    return html`${route.frame === 'bare' ? nothing : this.#renderTop(route)}
      <main class=${route.frame} tabindex="-1">
        ${this.problem === null ? renderPage(route) : this.#renderProblem()}
      </main>
      ${hasTabs ? this.#renderTabs(route) : nothing} ${this.#drop.isOver ? DROP_HINT : nothing}`;
  }

  #renderTop({ section }: Route) {
    return html`<button class="btn skip" @click=${this.#handleSkip}>Skip to the content</button>
      <header class="top">
        <a class="brand" href="/">${MARK}Pacenotes</a>
        <nav class="sections wide-only" aria-label="Sections">
          ${renderLink('/', 'Practise', section === 'practise')}
          ${renderLink('/sessions', 'Sessions', section === 'sessions')}
          ${renderLink('/progress', 'Progress', section === 'progress')}
          ${renderLink('/library', 'Library', section === 'library')}
        </nav>
        <div class="end">
          <span class="kept wide-only"
            ><icon-mark name="hard-drive" small></icon-mark>Kept on this machine</span
          >
          <a
            class="btn quiet icononly"
            href="/settings"
            aria-label="Settings"
            title="Settings"
            aria-current=${section === 'settings' ? 'page' : nothing}
            ><icon-mark name="settings-2"></icon-mark
          ></a>
        </div>
      </header>`;
  }

  #renderTabs({ section }: Route) {
    return html`<nav class="tabs phone-only" aria-label="Sections">
      <a href="/" aria-current=${section === 'practise' ? 'page' : nothing}
        ><icon-mark name="mic"></icon-mark>Practise</a
      >
      <a href="/sessions" aria-current=${section === 'sessions' ? 'page' : nothing}
        ><icon-mark name="audio-lines"></icon-mark>Sessions</a
      >
      <a href="/progress" aria-current=${section === 'progress' ? 'page' : nothing}
        ><icon-mark name="chart-spline"></icon-mark>Progress</a
      >
      <a href="/library" aria-current=${section === 'library' ? 'page' : nothing}
        ><icon-mark name="library"></icon-mark>Library</a
      >
    </nav>`;
  }

  #renderSignedOut() {
    return html`<main>
      <div class="problem">
        <h1>Open the address printed in the terminal</h1>
        <p>It lets this browser in. A new one is printed each time Pacenotes starts.</p>
      </div>
    </main>`;
  }

  #renderProblem() {
    return html`<div class="problem">
      <h1>This page could not be loaded</h1>
      <p>${this.problem}</p>
      <button class="btn" @click=${() => location.reload()}>Load it again</button>
    </div>`;
  }

  #handlePage(route: Route) {
    this.#turn.abort();
    this.#turn = new AbortController();
    scrollTo(0, 0);
    this.#show(route);
    // Where the address names a part of the page, the page itself goes there.
    if (location.hash === '') focusHeading(this.renderRoot, this.#turn.signal);
  }

  #show({ page, title }: Route) {
    document.title = `${title} · Pacenotes`;
    this.problem = null;
    loadPage(page).catch(() => (this.problem = 'Pacenotes does not answer. Start it again in the terminal.'));
  }

  #handleSkip() {
    this.renderRoot.querySelector('main')?.focus();
  }
}

/** A bend drawn in runs and pauses. */
const MARK = html`<svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
  <path d="M6 25v-5M6 13.6a7.4 7.4 0 0 1 6.2-7.3M18.4 6.2H25"></path>
</svg>`;

/** Seen by who holds a file over the page; everybody else has the page to bring one in. */
const DROP_HINT = html`<div class="drop-hint" aria-hidden="true">
  <p><icon-mark name="file-audio"></icon-mark>Drop a recording or a shared session</p>
</div>`;

/** Where somebody speaks, nothing else begins. */
function takesRecordings({ frame }: Route): boolean {
  return frame === 'whole';
}

function handleRecording(file: File): void {
  handRecording(file);
  navigate('/import');
}

function renderLink(href: string, name: string, isCurrent: boolean) {
  return html`<a href=${href} aria-current=${isCurrent ? 'page' : nothing}>${name}</a>`;
}
