import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Preparation, Preparations } from '../../core/notes/notes-view.ts';
import { marksOf } from '../../core/session/fold-marks.ts';
import type { SessionMarks } from '../../core/session/mark.ts';
import type { QuestionRecord, SessionRecord } from '../../core/session/session-record.ts';
import '../components/answer-points.ts';
import type { TickPointEvent } from '../components/answer-points.ts';
import { sayForetold } from '../components/foretold-words.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { addMark } from '../session/api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { findPreparations } from '../session/notes-api.ts';

/** What a person had prepared for a question, beside the answer: points to tick, values, and the prepared words. */
@customElement('answer-preparation')
export class AnswerPreparation extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        padding: var(--space-4) var(--space-5);
      }
      h2 {
        margin-block-end: 4px;
        font-size: var(--text-16);
      }
      .values {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        margin-block-start: var(--space-3);
      }
      summary {
        min-block-size: 40px;
        padding-block: 10px;
        cursor: pointer;
      }
      .words {
        display: grid;
        gap: var(--space-2);
        max-inline-size: 68ch;
        overflow-wrap: anywhere;
      }
      @media (max-width: 640px) {
        section {
          padding-inline: 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: SessionRecord;
  @property({ attribute: false }) answerId!: string;
  @property({ attribute: false }) question!: QuestionRecord;

  /** What holds since a point was ticked here; null while the session's own does. */
  @state() private marks: SessionMarks | null = null;
  @state() private problem: string | null = null;

  readonly #prepared = new Loading(this, (signal) => this.#find(signal));

  protected override render() {
    const { points, values } = this.question;
    const prepared = this.#prepared.value;
    const own = prepared?.questions.find(({ questionId }) => questionId === this.question.questionId);
    const hasWords = own !== undefined && own.lines.length > 0;
    if (points.length === 0 && values.length === 0 && !hasWords) return nothing;
    return html`<section class="panel" aria-label="What you prepared">
      ${points.length > 0 ? this.#renderPoints(points) : nothing}
      ${values.length > 0 ? renderValues(values) : nothing}
      ${prepared && hasWords ? renderWords(own, prepared) : nothing}
    </section>`;
  }

  #renderPoints(points: readonly string[]) {
    const { points: ticks } = marksOf(this.marks ?? this.session.marks, this.answerId);
    const said = ticks.filter(({ point, wasSaid }) => wasSaid && points.includes(point)).length;
    return html`<h2>Your points</h2>
      <answer-points .points=${points} .ticks=${ticks} @tick-point=${this.#handleTick}></answer-points>
      <p class="small muted" role="status">
        ${this.problem ?? (ticks.length === 0 ? 'Tick what you said, as far as you remember.' : `${said} of ${points.length} said`)}
      </p>`;
  }

  async #find(signal: AbortSignal): Promise<Preparations | null> {
    const { bankId } = this.session;
    return bankId === null ? null : findPreparations(bankId, signal);
  }

  async #handleTick({ point, wasSaid }: TickPointEvent) {
    try {
      this.problem = null;
      const { session, answerId } = this;
      this.marks = await addMark(session.id, { type: 'point-ticked', answerId, point, wasSaid });
    } catch (error) {
      this.problem = messageOf(error);
    }
  }
}

function renderValues(values: readonly string[]) {
  return html`<p class="values small">
    <span class="muted">To show</span>${values.map((value) => html`<span class="chip">${value}</span>`)}
  </p>`;
}

function renderWords({ lines, lengthMs }: Preparation, { rate }: Preparations) {
  const length = lengthMs === null ? '' : `, ${sayForetold(lengthMs, rate)}`;
  return html`<details>
    <summary class="small">What you prepared${length}</summary>
    <div class="words small">${lines.map((line) => html`<p>${line}</p>`)}</div>
  </details>`;
}
