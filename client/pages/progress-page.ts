import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import {
  kindsOf,
  questionsOf,
  type PractisedKind,
  type PractisedQuestion,
} from '../../core/session/practised-kinds.ts';
import { spokenByDay, weeksOf } from '../../core/session/progress.ts';
import type { SavePictureEvent } from '../components/chart-panel.ts';
import '../components/load-problem.ts';
import { dayOf, startOfDay } from '../components/local-day.ts';
import { sayKind } from '../components/plan-layout.ts';
import { formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { Loading } from '../session/loading.ts';
import { readProgress, type Practice } from '../session/progress-api.ts';
import { savePicture } from '../session/save-picture.ts';
import {
  renderFirstWord,
  renderHitRate,
  renderPace,
  renderPauses,
  renderTimeSense,
} from './progress-charts.ts';
import { progressPageStyles } from './progress-page-styles.ts';
import { renderCalendar, renderKinds, renderNone, renderQuestion } from './progress-sections.ts';

/** How long back is looked, in weeks; null for all. */
const PERIODS = [
  { value: '4', weeks: 4, name: 'Four weeks' },
  { value: '12', weeks: 12, name: 'Twelve weeks' },
  { value: '52', weeks: 52, name: 'A year' },
  { value: 'all', weeks: null, name: 'All time' },
] as const;

type Period = (typeof PERIODS)[number];

/** While sessions are still being counted again, it is looked for them so often. */
const LOOK_AGAIN_MS = 2000;

/** The newest questions that are listed at first. */
const QUESTIONS_AT_FIRST = 8;

/** How practice went over weeks: no grade, and a week without practice is simply empty. */
@customElement('progress-page')
export class ProgressPage extends LitElement {
  static override styles = [sharedStyles, progressPageStyles];

  @state() private period: Period = PERIODS[1];
  @state() private kind: string | null = null;
  @state() private hasAllQuestions = false;

  readonly #practice = new Loading(this, (signal) => this.#read(signal));
  #lookAgain: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#lookAgain);
  }

  protected override render() {
    const { state } = this.#practice;
    if (state.type === 'failed')
      return html`<h1 tabindex="-1">Progress</h1>
        <load-problem .message=${state.message} @retry=${() => this.#practice.reload()}></load-problem>`;
    if (state.type === 'loading')
      return html`<h1 tabindex="-1">Progress</h1>
        <div aria-busy="true"></div>`;
    return this.#renderPractice(state.value);
  }

  #renderPractice({ answers, pending }: Practice) {
    const kinds = kindsOf(answers);
    const shown = this.kind === null ? answers : answers.filter(({ kind }) => kind === this.kind);
    return html`<div class="head">
        <div>
          <h1 tabindex="-1">Progress</h1>
          <p class="muted small">${sayPractice(this.period, shown)}</p>
        </div>
        <div class="choices">${this.#renderKinds(kinds)} ${this.#renderPeriods()}</div>
      </div>
      <p class="small muted" role="status">
        ${pending === 0 ? '' : `${formatCount(pending, 'session')} are still being counted again; they come in as they are ready.`}
      </p>
      ${shown.length === 0 ? renderNone(this.period.weeks) : this.#renderCharts(shown)}`;
  }

  #renderCharts(answers: readonly PractisedAnswer[]) {
    const today = dayOf(new Date().toISOString());
    const firstDay = dayOf(answers[0]?.at ?? new Date().toISOString());
    const { weeks: count } = this.period;
    const weeks = weeksOf(answers, dayOf, [count === null ? firstDay : today - 7 * (count - 1), today]);
    const save = (event: SavePictureEvent) => savePicture(event.name, event.picture);
    return html`<div class="grid" @save-picture=${save}>
      ${renderKinds(kindsOf(answers))} ${renderCalendar(spokenByDay(answers, dayOf), today)}
      ${renderHitRate(weeks)} ${renderFirstWord(weeks)} ${renderTimeSense(answers, today)}
      <div class="half">${renderPauses(weeks)}</div>
      <div class="half">${renderPace(weeks)}</div>
      ${this.#renderQuestions(questionsOf(answers))}
    </div>`;
  }

  #renderQuestions(questions: readonly PractisedQuestion[]) {
    const shown = this.hasAllQuestions ? questions : questions.slice(0, QUESTIONS_AT_FIRST);
    return html`<section class="panel questions" aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      <ul>
        ${shown.map(renderQuestion)}
      </ul>
      ${
        shown.length === questions.length
          ? nothing
          : html`<p class="all">
              <button class="btn quiet" @click=${() => (this.hasAllQuestions = true)}>
                All ${questions.length} questions
              </button>
            </p>`
      }
    </section>`;
  }

  #renderKinds(kinds: readonly PractisedKind[]) {
    return html`<select aria-label="Kind of question" @change=${this.#handleKind}>
      <option value="" ?selected=${this.kind === null}>All kinds of question</option>
      ${kinds.map(({ kind }) => html`<option value=${kind} ?selected=${kind === this.kind}>${sayKind(kind)}</option>`)}
    </select>`;
  }

  #renderPeriods() {
    return html`<select aria-label="Time" @change=${this.#handlePeriod}>
      ${PERIODS.map(
        ({ value, name }) =>
          html`<option value=${value} ?selected=${value === this.period.value}>${name}</option>`,
      )}
    </select>`;
  }

  async #read(signal: AbortSignal): Promise<Practice> {
    const { weeks } = this.period;
    const today = dayOf(new Date().toISOString());
    const practice = await readProgress(weeks === null ? '' : startOfDay(today - 7 * weeks + 1), signal);
    clearTimeout(this.#lookAgain);
    if (practice.pending > 0) this.#lookAgain = setTimeout(() => this.#practice.reload(), LOOK_AGAIN_MS);
    return practice;
  }

  #handleKind(event: Event) {
    if (event.target instanceof HTMLSelectElement) this.kind = event.target.value || null;
  }

  #handlePeriod(event: Event) {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    this.period = PERIODS.find((period) => period.value === value) ?? PERIODS[1];
    this.#practice.reload();
  }
}

function sayPractice({ name }: Period, answers: readonly PractisedAnswer[]): string {
  if (answers.length === 0) return `${name}.`;
  const sessions = new Set(answers.map(({ sessionId }) => sessionId)).size;
  return `${name}: ${formatCount(sessions, 'session')}, ${formatCount(answers.length, 'answer')}.`;
}
