import { css } from 'lit';

/** How choosing a question is laid out. */
export const questionChooserStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(640px, calc(100vw - 32px));
  }
  .search {
    position: relative;
    display: block;
    margin-block: var(--space-3) var(--space-2);
  }
  .search icon-mark {
    position: absolute;
    inset-block-start: 11px;
    inset-inline-start: 12px;
    color: var(--muted);
  }
  .search input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 12px 0 38px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font: 400 var(--text-14) / 1.2 var(--sans);
    color: var(--ink);
    background: var(--raised);
  }
  .found {
    block-size: min(280px, 34vh);
    overflow-y: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius-control);
  }
  .found li + li {
    border-block-start: 1px solid var(--line);
  }
  .question {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 0;
    font: 400 var(--text-14) / 1.4 var(--sans);
    text-align: start;
    color: var(--ink);
    background: transparent;
    cursor: pointer;
  }
  .question:hover {
    background: var(--voice-wash);
  }
  .question:focus-visible {
    outline-offset: -2px;
  }
  .none {
    padding: 12px;
  }
  .write {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2);
    margin-block-start: var(--space-4);
  }
  .write label {
    display: grid;
    gap: 4px;
    color: var(--muted);
  }
  .write label:first-child {
    flex: 1 1 220px;
  }
  .write input {
    min-inline-size: 0;
  }
`;
