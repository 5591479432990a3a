import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../components/icon-mark.ts';
import { renderImportLink } from '../components/import-link.ts';
import '../components/load-problem.ts';
import '../components/next-drills.ts';
import { renderNotesLink } from '../components/notes-link.ts';
import '../components/plan-drawing.ts';
import '../components/session-rows.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listNewestSessions, listScripts, type BankFileFault, type Script } from '../session/api.ts';
import { readDrillsOfToday } from '../session/drills-api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { wasSoundCheckPassedToday } from '../session/sound-check-memory.ts';
import { startInterview } from '../session/start-interview.ts';
import { chooseScripts } from './chosen-scripts.ts';
import { planOf, sayLength, scriptPath } from './script-words.ts';
import { startPageStyles } from './start-page-styles.ts';

/** As many sessions as fit beside the scripts. */
const LAST_SESSIONS = 3;

/** Among so many of the newest the last interview is looked for. */
const LOOKED_AT = 50;

/** Where one begins: an interview in one click, the others, and the last sessions. */
@customElement('start-page')
export class StartPage extends LitElement {
  static override styles = [sharedStyles, startPageStyles];

  @state() private problem: string | null = null;
  @state() private isStarting = false;

  readonly #scripts = new Loading(this, listScripts);
  readonly #sessions = new Loading(this, (signal) => listNewestSessions(LOOKED_AT, signal));
  readonly #today = new Loading(this, readDrillsOfToday);

  override connectedCallback() {
    super.connectedCallback();
    prefetchVoiceModelWhenIdle();
  }

  protected override render() {
    return html`<div class="start">
      <section aria-labelledby="choose">
        <div class="head">
          <h1 id="choose" tabindex="-1">Choose an interview</h1>
          <span>${renderNotesLink()}${renderImportLink()}</span>
        </div>
        ${this.#renderScripts()}
      </section>
      ${this.#renderSessions()}
    </div>`;
  }

  #renderScripts() {
    const { state } = this.#scripts;
    switch (state.type) {
      case 'loading':
        return html`<div class="panel waiting" aria-busy="true"></div>`;
      case 'failed':
        return html`<load-problem .message=${state.message} @retry=${() => this.#reload()}></load-problem>`;
      case 'loaded':
        return html`${this.#renderChoice(state.value.scripts)} ${renderFaults(state.value.faults)}`;
    }
  }

  #renderChoice(scripts: readonly Script[]) {
    const lastTitle = this.#sessions.value?.sessions.find(
      ({ isSample, isShared, kind }) => !isSample && !isShared && kind === 'interview',
    )?.title;
    const chosen = chooseScripts(scripts, lastTitle);
    if (!chosen) return html`<div class="panel feature"><p>There is no interview to choose yet.</p></div>`;
    const { feature, isLast, others } = chosen;
    return html`<div class="panel">
      ${this.#renderFeature(feature, isLast)}
      <ul class="scripts">
        ${others.map(renderScript)}
      </ul>
      ${scripts.length > others.length + 1 ? renderAll(scripts.length) : nothing}
    </div>`;
  }

  #renderFeature(script: Script, isLast: boolean) {
    const { ownQuestions, title, description } = script;
    return html`<div class="feature">
      <p class="eyebrow">${isLast ? 'Your last one' : (description ?? 'Begin here')}</p>
      <h2><a href=${scriptPath(script)}>${title}</a></h2>
      <div class="facts">
        <p class="muted small">${sayLength(script)}</p>
        <p class="muted tiny legend">${LEGEND}filled: the target to finish in</p>
      </div>
      <plan-drawing .questions=${planOf(script)} .ownBand=${ownQuestions?.band ?? null}></plan-drawing>
      <div class="begin">
        <button class="btn primary big" ?disabled=${this.isStarting} @click=${() => this.#start(script)}>
          <icon-mark name="mic"></icon-mark>Start interview
        </button>
        <a class="btn big wide-only" href="${scriptPath(script)}?read">Read the questions</a>
        <p class="muted small">
          ${this.problem ?? (wasSoundCheckPassedToday() ? '' : 'The sound check comes first.')}
        </p>
      </div>
    </div>`;
  }

  #renderSessions() {
    const list = this.#sessions.value;
    if (list === null) return html`<aside></aside>`;
    const { sessions, total } = list;
    if (sessions.length === 0) return this.#renderFirstTime();
    return html`<aside>
      <section class="panel side" aria-labelledby="last">
        <div class="head">
          <h2 id="last">Last sessions</h2>
          <a class="small link" href="/sessions">All ${total}</a>
        </div>
        <session-rows .sessions=${sessions.slice(0, LAST_SESSIONS)}></session-rows>
      </section>
      ${this.#renderDrills()}
    </aside>`;
  }

  #renderFirstTime() {
    return html`<aside>
      <section class="panel side" aria-labelledby="first">
        <h2 id="first">How it goes</h2>
        <ol class="steps small">
          <li>You are asked aloud. Answer aloud.</li>
          <li>Stay quiet for a while, or press Done, and the next question comes.</li>
          <li>Then see where your answers ran long, started late or stalled, and hear them.</li>
        </ol>
      </section>
      ${this.#renderDrills()}
    </aside>`;
  }

  #renderDrills() {
    const today = this.#today.value;
    return html`<section class="panel side" aria-labelledby="drills">
      <div class="head">
        <h2 id="drills">A few minutes</h2>
        <a class="small link" href="/drills">All drills</a>
      </div>
      ${
        today === null
          ? nothing
          : html`<next-drills .drills=${today.drills} .streakDays=${today.streakDays}></next-drills>`
      }
    </section>`;
  }

  #reload() {
    this.#scripts.reload();
    this.#sessions.reload();
  }

  async #start({ bankId, scriptId }: Script) {
    this.isStarting = true;
    try {
      await startInterview(bankId, scriptId);
    } catch (error) {
      this.problem = messageOf(error);
      this.isStarting = false;
    }
  }
}

const LEGEND = html`<svg width="22" height="10" aria-hidden="true">
  <rect x="0.5" y="0.5" width="21" height="9" rx="4.5"></rect>
</svg>`;

function renderScript(script: Script) {
  const { title, ownQuestions } = script;
  return html`<li>
    <div>
      <h3><a href=${scriptPath(script)}>${title}</a></h3>
      <p class="small muted">${sayLength(script)}</p>
    </div>
    <plan-drawing
      class="wide-only"
      small
      .questions=${planOf(script)}
      .ownBand=${ownQuestions?.band ?? null}
    ></plan-drawing>
    <icon-mark class="muted" name="chevron-right"></icon-mark>
  </li>`;
}

function renderAll(count: number) {
  return html`<p class="all small"><a class="link" href="/library">All ${count} interviews</a></p>`;
}

function renderFaults(faults: readonly BankFileFault[]) {
  if (faults.length === 0) return nothing;
  return html`<section class="panel faults" aria-labelledby="faults">
    <h2 id="faults">Not read yet</h2>
    <p class="small muted">Mend these places in your question banks; the others are not touched by them.</p>
    <ul class="small">
      ${faults.map(
        ({ file, line, column, message }) =>
          html`<li>
            <strong class="num">${[file, line, column].filter((part) => part !== null).join(':')}</strong>
            <span>${message}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The person reads while the voice model is fetched. */
function prefetchVoiceModelWhenIdle() {
  const whenIdle =
    'requestIdleCallback' in window ? requestIdleCallback : (start: () => void) => setTimeout(start, 500);
  whenIdle(() => {
    // Without it the sound check fetches the model; nothing is lost but time.
    import('../audio/capture.ts')
      .then(({ prefetchVoiceModel }) => prefetchVoiceModel())
      .catch(() => undefined);
  });
}
