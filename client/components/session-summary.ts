import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { SessionUsual } from '../../core/session/session-usual.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { summaryRows } from './summary-rows.ts';

/** Tells the figures of a whole session, each beside what was usual before it. */
@customElement('session-summary')
export class SessionSummary extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      section {
        padding: 16px 20px 12px;
      }
      h2 {
        font-size: var(--text-16);
        font-weight: 600;
      }
      table {
        inline-size: 100%;
        margin-block-start: 8px;
        border-collapse: collapse;
        font-size: var(--text-14);
      }
      th,
      td {
        padding: 8px 16px 8px 0;
        border-block-start: 1px solid var(--line);
        font-weight: 400;
        text-align: start;
        vertical-align: baseline;
      }
      thead th {
        border: 0;
        padding-block: 4px;
        font-size: var(--text-12);
        color: var(--muted);
      }
      td.value {
        font-weight: 600;
        white-space: nowrap;
      }
      td.is {
        color: var(--muted);
      }
      @media (max-width: 640px) {
        section {
          padding: 14px 16px 8px;
        }
        td.is,
        th.is {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) session!: SessionRecord;
  /** Null until it has come. */
  @property({ attribute: false }) usual: SessionUsual | null = null;

  protected override render() {
    const rows = summaryRows(this.session, this.usual);
    if (rows.length === 0) return nothing;
    const hasUsual = rows.some(({ usual }) => usual !== null);
    return html`<section class="panel" aria-labelledby="whole">
      <h2 id="whole">The whole session</h2>
      <table class="num">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">This session</th>
            ${hasUsual ? html`<th scope="col">Usual</th>` : nothing}
            <th scope="col" class="is">Is</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, value, usual, is }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td class="value">${value}</td>
                ${hasUsual ? html`<td>${usual ?? 'not yet'}</td>` : nothing}
                <td class="is">${is}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}
