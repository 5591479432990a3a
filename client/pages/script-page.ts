import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/icon-mark.ts';
import { sayForetold } from '../components/foretold-words.ts';
import '../components/load-problem.ts';
import '../components/plan-drawing.ts';
import { sayKind } from '../components/plan-layout.ts';
import { formatBand } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listScripts, type Script, type ScriptPick, type ScriptQuestion } from '../session/api.ts';
import type { Preparations } from '../../core/notes/notes-view.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { findPreparations } from '../session/notes-api.ts';
import { startInterview } from '../session/start-interview.ts';
import { scriptPageStyles } from './script-page-styles.ts';
import { planOf, sayLength, sayPick, sayWays } from './script-words.ts';

/** One script before the interview: its plan, and its questions for who wants to read them. */
@customElement('script-page')
export class ScriptPage extends LitElement {
  static override styles = [sharedStyles, scriptPageStyles];

  @property({ attribute: false }) bankId!: string;
  @property({ attribute: false }) scriptId!: string;

  @state() private isReading = new URLSearchParams(location.search).has('read');
  @state() private isStarting = false;
  @state() private problem: string | null = null;

  readonly #scripts = new Loading(this, listScripts);
  readonly #prepared = new Loading(this, (signal) => findPreparations(this.bankId, signal));

  protected override render() {
    const { state } = this.#scripts;
    const script = this.#script;
    if (state.type === 'failed') {
      return html`<h1 tabindex="-1">Interview</h1>
        <load-problem .message=${state.message} @retry=${() => this.#scripts.reload()}></load-problem>`;
    }
    if (state.type === 'loading') return nothing;
    return script ? this.#renderScript(script) : renderNone();
  }

  protected override updated() {
    if (this.#script) document.title = `${this.#script.title} · Pacenotes`;
  }

  get #script(): Script | undefined {
    return this.#scripts.value?.scripts.find(
      ({ bankId, scriptId }) => bankId === this.bankId && scriptId === this.scriptId,
    );
  }

  #renderScript(script: Script) {
    const { title, description, note, questions, ownQuestions, language } = script;
    return html`<h1 tabindex="-1">${title}</h1>
      <p class="muted">${sayLength(script)}</p>
      ${description === null ? nothing : html`<p class="description">${description}</p>`}
      ${note === null ? nothing : html`<p class="description note"><strong>Note:</strong> ${note}</p>`}
      ${sayWays(script).map((way) => html`<p class="description muted">${way}</p>`)}
      <section class="panel plan" aria-label="Plan">
        <plan-drawing .questions=${planOf(script)} .ownBand=${ownQuestions?.band ?? null}></plan-drawing>
        <div class="begin">
          <button class="btn primary big" ?disabled=${this.isStarting} @click=${this.#handleStart}>
            <icon-mark name="mic"></icon-mark>Start interview
          </button>
          <button
            class="btn big"
            aria-expanded=${this.isReading ? 'true' : 'false'}
            aria-controls="questions"
            @click=${() => (this.isReading = !this.isReading)}
          >
            Read the questions
          </button>
          <p class="muted small" role="status">${this.problem}</p>
        </div>
      </section>
      <ol class="panel questions" id="questions" ?hidden=${!this.isReading} lang=${language}>
        ${questions.map((entry, i, all) => renderEntry(entry, i, all, this.#prepared.value))}
        ${ownQuestions === null ? nothing : renderOwn(ownQuestions.band)}
      </ol>`;
  }

  async #handleStart() {
    this.isStarting = true;
    try {
      await startInterview(this.bankId, this.scriptId);
    } catch (error) {
      this.problem = messageOf(error);
      this.isStarting = false;
    }
  }
}

function renderEntry(
  entry: ScriptQuestion | ScriptPick,
  i: number,
  all: readonly (ScriptQuestion | ScriptPick)[],
  prepared: Preparations | null,
) {
  const number = 1 + all.slice(0, i).reduce((sum, before) => sum + countOf(before), 0);
  return entry.type === 'question'
    ? renderQuestion(entry, String(number), prepared)
    : renderPick(entry, number);
}

function countOf(entry: ScriptQuestion | ScriptPick): number {
  return entry.type === 'pick' ? entry.count : 1;
}

function renderPick(pick: ScriptPick, first: number) {
  const number = pick.count === 1 ? String(first) : `${first}–${first + pick.count - 1}`;
  return html`<li>
    <span class="number small">${number}</span>
    <details>
      <summary lang="en">${sayPick(pick)}</summary>
      <ul class="pool">
        ${pick.pool.map(({ prompt }) => html`<li class="serif">${prompt}</li>`)}
      </ul>
    </details>
    <span class="target small muted num" lang="en">${formatBand(pick.band)}</span>
  </li>`;
}

function renderQuestion(
  { questionId, prompt, kind, band }: ScriptQuestion,
  number: string,
  prepared: Preparations | null,
) {
  const lengthMs = prepared?.questions.find((one) => one.questionId === questionId)?.lengthMs ?? null;
  return html`<li>
    <span class="number small">${number}</span>
    <p>
      <span class="prompt serif">${prompt}</span
      ><span class="kind tiny muted" lang="en">${sayKind(kind)}</span>${
        prepared === null || lengthMs === null
          ? nothing
          : html`<span class="kind tiny muted" lang="en"
              >Your answer: ${sayForetold(lengthMs, prepared.rate)}</span
            >`
      }
    </p>
    <span class="target small muted num" lang="en">${formatBand(band)}</span>
  </li>`;
}

function renderOwn(band: ScriptQuestion['band']) {
  return html`<li lang="en">
    <span class="number small">?</span>
    <p>Your own questions, at the end</p>
    <span class="target small muted num">${formatBand(band)}</span>
  </li>`;
}

function renderNone() {
  return html`<h1 tabindex="-1">There is no such interview</h1>
    <p class="description">
      Its question bank may have been moved or renamed. <a class="link" href="/">See what there is.</a>
    </p>`;
}
