import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { heardSpan } from './heard-span.ts';
import { nameInterruption } from './interruption-names.ts';

type Row = { readonly what: string; readonly startMs: number; readonly endMs: number };

/** The same as the timeline, as a table: every run, pause and interruption in order. */
@customElement('pacing-table')
export class PacingTable extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .scroll {
        max-block-size: 340px;
        overflow: auto;
      }
      .scroll:focus-visible {
        outline-offset: -3px;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: var(--text-14);
      }
      caption {
        padding: 12px 20px 8px;
        text-align: start;
        color: var(--muted);
      }
      th {
        position: sticky;
        inset-block-start: 0;
        font-size: var(--text-12);
        font-weight: 400;
        color: var(--muted);
        background: var(--raised);
      }
      th,
      td {
        padding: 5px 12px;
        text-align: end;
        border-block-end: 1px solid var(--line);
      }
      th:first-child,
      td:first-child {
        padding-inline-start: 20px;
        text-align: start;
      }
      .long {
        font-weight: 600;
        color: var(--long-pause);
      }
    `,
  ];

  @property({ attribute: false }) pacing!: Pacing;
  /** Nobody asked: time to the first word counts from the start of the recording. */
  @property({ type: Boolean }) isRecording = false;

  protected override render() {
    const { startMs } = heardSpan(this.pacing) ?? { startMs: 0 };
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Runs and pauses">
      <table>
        <caption>
          ${this.#sayClock()}
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Length</th>
          </tr>
        </thead>
        <tbody class="num">
          ${rowsOf(this.pacing).map((row) => renderRow(row, startMs))}
        </tbody>
      </table>
    </div>`;
  }

  #sayClock(): string {
    const { speechOnsetMs, responseLatencyMs } = this.pacing;
    const clock = `Times count from your first word${speechOnsetMs === null ? ' that was heard' : ''}.`;
    if (responseLatencyMs === null) return clock;
    const after = this.isRecording ? 'the start of the recording' : 'the question';
    return `${clock} It came ${(responseLatencyMs / 1000).toFixed(2)} s after ${after}.`;
  }
}

function rowsOf({ runs, pauses, interruptions }: Pacing): Row[] {
  const rows: Row[] = [
    ...runs.map((run) => ({ what: 'run', ...run })),
    ...pauses.map(({ kind, startMs, endMs }) => ({
      what: `${kind.replace('-', ' ')} pause`,
      startMs,
      endMs,
    })),
    ...interruptions.map(({ cause, startMs, endMs }) => ({ what: nameInterruption(cause), startMs, endMs })),
  ];
  return rows.sort((a, b) => a.startMs - b.startMs);
}

function renderRow({ what, startMs, endMs }: Row, onsetMs: number) {
  return html`<tr>
    <td class=${what.includes('long') ? 'long' : ''}>${what}</td>
    <td>${sayTime(startMs - onsetMs)}</td>
    <td>${sayTime(endMs - onsetMs)}</td>
    <td>${((endMs - startMs) / 1000).toFixed(2)} s</td>
  </tr>`;
}

/** To a hundredth: `1:02.35`. */
function sayTime(ms: number): string {
  const hundredths = Math.round(Math.abs(ms) / 10);
  const [minutes, rest] = [Math.floor(hundredths / 6000), hundredths % 6000];
  return `${ms < 0 ? '−' : ''}${minutes}:${(rest / 100).toFixed(2).padStart(5, '0')}`;
}
