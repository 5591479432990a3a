import { css } from 'lit';

/** How an answer's table is laid out. */
export const pacingTableStyles = css`
  :host {
    display: block;
  }
  .scroll {
    position: relative;
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
  td {
    white-space: nowrap;
  }
  th:last-child,
  td:last-child,
  td:first-child {
    text-align: start;
    white-space: normal;
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr:hover,
  .chosen {
    background: var(--voice-wash);
  }
  .chosen {
    box-shadow: inset 3px 0 0 var(--ink);
  }
  .what {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .long {
    font-weight: 600;
    color: var(--long-pause);
  }
  .part {
    font-weight: 600;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-2);
    padding: 4px 10px;
    font-size: var(--text-14);
  }
`;
