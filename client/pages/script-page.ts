import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../components/icon-mark.ts';
import '../components/load-problem.ts';
import '../components/plan-drawing.ts';
import { sayKind } from '../components/plan-layout.ts';
import { formatBand } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listScripts, type Script, type ScriptQuestion } from '../session/api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { startInterview } from '../session/start-interview.ts';
import { sayLength } from './script-words.ts';

/** One script before the interview: its plan, and its questions for who wants to read them. */
@customElement('script-page')
export class ScriptPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        max-inline-size: 880px;
        margin: 0 auto;
        padding-block-start: 4px;
      }
      .plan {
        margin-block-start: 18px;
        padding: var(--space-5);
      }
      plan-drawing {
        margin-block-end: 20px;
      }
      .begin {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
      }
      .description {
        margin-block-start: var(--space-2);
        max-inline-size: 68ch;
      }
      .questions {
        margin-block-start: var(--space-4);
      }
      .questions li {
        display: grid;
        grid-template-columns: 28px minmax(0, 1fr) auto;
        align-items: baseline;
        gap: 4px var(--space-3);
        padding: 14px var(--space-5);
      }
      .questions li + li {
        border-block-start: 1px solid var(--line);
      }
      .questions .number {
        font-weight: 600;
      }
      .prompt {
        font-size: 1.1875rem;
        line-height: 1.35;
      }
      .kind {
        display: block;
        margin-block-start: 2px;
      }
      @media (max-width: 640px) {
        .plan {
          padding: 16px;
        }
        .begin .btn {
          inline-size: 100%;
        }
        .questions li {
          grid-template-columns: 20px minmax(0, 1fr);
          padding-inline: 16px;
        }
        .questions .target {
          grid-column: 2;
        }
      }
    `,
  ];

  @property({ attribute: false }) bankId!: string;
  @property({ attribute: false }) scriptId!: string;

  @state() private isReading = new URLSearchParams(location.search).has('read');
  @state() private isStarting = false;
  @state() private problem: string | null = null;

  readonly #scripts = new Loading(this, listScripts);

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
    const { title, description, questions, ownQuestions } = script;
    return html`<h1 tabindex="-1">${title}</h1>
      <p class="muted">${sayLength(script)}</p>
      ${description === null ? nothing : html`<p class="description">${description}</p>`}
      <section class="panel plan" aria-label="Plan">
        <plan-drawing .questions=${questions} .ownBand=${ownQuestions?.band ?? null}></plan-drawing>
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
      <ol class="panel questions" id="questions" ?hidden=${!this.isReading} lang=${script.language}>
        ${questions.map(renderQuestion)} ${ownQuestions === null ? nothing : renderOwn(ownQuestions.band)}
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

function renderQuestion({ prompt, kind, band }: ScriptQuestion, i: number) {
  return html`<li>
    <span class="number small">${i + 1}</span>
    <p>
      <span class="prompt serif">${prompt}</span
      ><span class="kind tiny muted" lang="en">${sayKind(kind)}</span>
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
