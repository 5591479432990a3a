import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pacing } from '../../core/pacing/pacing.ts';
import type { FirstPacing } from '../../core/session/first-pacing.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { firstCountRows, type FirstCountRow } from './first-count-rows.ts';
import './icon-mark.ts';

/** Says that an answer's figures were counted anew by a later measure, and opens to tell what they were. */
@customElement('first-count')
export class FirstCount extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      summary {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 10px;
        min-block-size: 44px;
        padding: 6px 14px 6px 20px;
        list-style: none;
        cursor: pointer;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover {
        background: var(--voice-wash);
      }
      summary:focus-visible {
        outline-offset: -3px;
      }
      icon-mark {
        transition: rotate var(--move) var(--ease);
      }
      details[open] icon-mark {
        rotate: 180deg;
      }
      .opened {
        padding: 4px 20px 14px;
        background: var(--sunk);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: 0.8125rem;
        line-height: 1.4;
      }
      caption {
        padding-block: 8px;
        text-align: start;
      }
      th,
      td {
        padding: 4px 0 4px 12px;
        font-weight: 400;
        text-align: end;
        vertical-align: baseline;
      }
      th:first-child {
        padding-inline-start: 0;
        text-align: start;
      }
      thead th,
      tbody th {
        color: var(--muted);
      }
      tr > :last-child {
        font-weight: 500;
        color: var(--ink);
      }
      p {
        padding-block-start: 8px;
      }
    `,
  ];

  @property({ attribute: false }) first!: FirstPacing;
  @property({ attribute: false }) pacing!: Pacing;

  protected override render() {
    const { measureVersion: now } = this.pacing;
    const { measureVersion: then } = this.first;
    return html`<details>
      <summary class="tiny muted num">
        Counted anew by measure ${now}; first counted by measure ${then}.
        <icon-mark name="chevron-down" small></icon-mark>
      </summary>
      <div class="opened">
        ${this.#renderRows(firstCountRows(this.first, this.pacing))}
        <p class="tiny muted">
          Nothing that was kept has changed: both were counted from the same voice track.
          <a class="link" href="/measures#versions">What a measure is</a>
        </p>
      </div>
    </details>`;
  }

  #renderRows(rows: readonly FirstCountRow[]) {
    if (rows.length === 0) return html`<p class="small">All figures are the same.</p>`;
    return html`<table class="num">
      <caption>
        What changed; all other figures are the same.
      </caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Measure ${this.first.measureVersion}</th>
          <th scope="col">Measure ${this.pacing.measureVersion}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, then, now }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${then}</td>
              <td>${now}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
