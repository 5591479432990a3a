import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PlannedPart } from '../../core/interview/plan.ts';
import type { Pacing, PartMark } from '../../core/pacing/pacing.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import type { SaidPause } from '../../core/session/mark.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { rowsOf, type AnswerRow } from './answer-rows.ts';
import { heardSpan } from './heard-span.ts';
import { pacingTableStyles } from './pacing-table-styles.ts';
import { isSameSelection, type Selection } from './selection.ts';
import { SelectEvent } from './timeline-events.ts';

/** So many rows are drawn at once; a longer answer is turned over like pages. */
const PAGE_ROWS = 400;

const COLUMNS = ['What', 'From', 'To', 'Length', 'Note'];

/**
 * The same as the timeline, as a table: every run, pause, part, interruption and possible held sound in order, to be
 * heard and copied.
 *
 * @fires select-stretch - {@link SelectEvent}
 */
@customElement('pacing-table')
export class PacingTable extends LitElement {
  static override styles = [sharedStyles, pacingTableStyles];

  @property({ attribute: false }) pacing!: Pacing;
  /** Nobody asked: time to the first word counts from the start of the recording. */
  @property({ type: Boolean }) isRecording = false;
  @property({ attribute: false }) said: readonly SaidPause[] = [];
  @property({ attribute: false }) parts: readonly PartMark[] = [];
  /** The parts that there can be, with their target shares. */
  @property({ attribute: false }) names: readonly PlannedPart[] = [];
  @property({ attribute: false }) selection: Selection | null = null;

  @state() private page = 0;
  @state() private copied: 'all' | 'nothing' | null = null;
  #rows: readonly AnswerRow[] = [];

  protected override willUpdate(changed: PropertyValues<this>) {
    const isOther =
      changed.has('pacing') || changed.has('said') || changed.has('parts') || changed.has('names');
    if (isOther) {
      this.#rows = rowsOf(this);
      this.copied = null;
    }
    if (!changed.has('selection') && !changed.has('pacing')) return;
    const chosen = this.#rows.findIndex((row) => isSameSelection(row, this.selection));
    this.page = chosen === -1 ? (changed.has('pacing') ? 0 : this.page) : Math.floor(chosen / PAGE_ROWS);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('selection')) this.#showChosen();
  }

  protected override render() {
    const from = this.page * PAGE_ROWS;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Runs and pauses">
        <table>
          <caption>
            ${this.#sayClock()}
          </caption>
          <thead>
            <tr>
              ${COLUMNS.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody class="num">
            ${this.#rows.slice(from, from + PAGE_ROWS).map((row) => this.#renderRow(row))}
          </tbody>
        </table>
      </div>
      <div class="foot">
        ${this.#renderPages()}
        <button class="btn quiet" @click=${this.#handleCopy}>Copy the table</button>
        <span class="muted" role="status">${this.#sayCopied()}</span>
      </div>`;
  }

  #renderRow(row: AnswerRow) {
    const isChosen = isSameSelection(row, this.selection);
    const paint = row.isLong ? 'long' : row.type;
    return html`<tr class=${isChosen ? 'chosen' : ''} @click=${() => this.#choose(row)}>
      <td>
        <button class="what ${paint}" aria-pressed=${isChosen ? 'true' : 'false'}>${row.what}</button>
      </td>
      ${this.#cellsOf(row).map((words) => html`<td>${words}</td>`)}
    </tr>`;
  }

  #renderPages() {
    const pages = Math.ceil(this.#rows.length / PAGE_ROWS);
    if (pages < 2) return nothing;
    const from = this.page * PAGE_ROWS;
    const to = Math.min(from + PAGE_ROWS, this.#rows.length);
    return html`<button class="btn quiet" ?disabled=${this.page === 0} @click=${() => this.page--}>
        Earlier
      </button>
      <span class="num">${from + 1} to ${to} of ${this.#rows.length}</span>
      <button class="btn quiet" ?disabled=${this.page === pages - 1} @click=${() => this.page++}>
        Later
      </button>`;
  }

  #sayClock(): string {
    const { speechOnsetMs, responseLatencyMs } = this.pacing;
    const clock = `Times count from your first word${speechOnsetMs === null ? ' that was heard' : ''}.`;
    if (responseLatencyMs === null) return clock;
    const after = this.isRecording ? 'the start of the recording' : 'the question';
    return `${clock} It came ${(responseLatencyMs / 1000).toFixed(2)} s after ${after}.`;
  }

  #sayCopied() {
    if (this.copied === null) return nothing;
    return this.copied === 'all' ? 'Copied.' : 'The browser did not let it be copied. Select it by hand.';
  }

  /** From, to, length and note. */
  #cellsOf(row: AnswerRow): string[] {
    const onsetMs = heardSpan(this.pacing)?.startMs ?? 0;
    const length = `${(lengthMs(row) / 1000).toFixed(2)} s`;
    return [sayTime(row.startMs - onsetMs), sayTime(row.endMs - onsetMs), length, row.note];
  }

  #choose({ type, startMs, endMs }: AnswerRow) {
    this.dispatchEvent(new SelectEvent({ type, startMs, endMs }));
  }

  /** The page itself is not moved. */
  #showChosen() {
    const scroll = this.renderRoot.querySelector('.scroll');
    const row = this.renderRoot.querySelector('.chosen');
    if (!(scroll instanceof HTMLElement) || !(row instanceof HTMLElement)) return;
    const isSeen =
      row.offsetTop >= scroll.scrollTop + row.offsetHeight &&
      row.offsetTop + row.offsetHeight <= scroll.scrollTop + scroll.clientHeight;
    if (!isSeen) scroll.scrollTop = row.offsetTop - scroll.clientHeight / 2;
  }

  /** With tabs between, as tables of numbers take it. */
  async #handleCopy() {
    const lines = this.#rows.map((row) => [row.what, ...this.#cellsOf(row)].join('\t'));
    try {
      await navigator.clipboard.writeText([COLUMNS.join('\t'), ...lines].join('\n'));
      this.copied = 'all';
    } catch {
      this.copied = 'nothing';
    }
  }
}

/** To a hundredth: `1:02.35`. */
function sayTime(ms: number): string {
  const hundredths = Math.round(Math.abs(ms) / 10);
  const [minutes, rest] = [Math.floor(hundredths / 6000), hundredths % 6000];
  return `${ms < 0 ? '−' : ''}${minutes}:${(rest / 100).toFixed(2).padStart(5, '0')}`;
}
