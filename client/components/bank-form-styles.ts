import { css } from 'lit';

export const bankFormStyles = css`
  :host {
    display: block;
  }
  .part {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-5);
  }
  h2 {
    margin-block: var(--space-5) var(--space-3);
  }
  ol {
    margin-block-end: var(--space-3);
  }
  li + li {
    border-block-start: 1px solid var(--line);
  }
  summary {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    align-items: baseline;
    min-block-size: 44px;
    padding: 12px var(--space-5);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] {
    padding-block-end: var(--space-4);
  }
  details > label,
  details > div {
    margin: 0 var(--space-5) var(--space-3);
  }
  label {
    display: grid;
    gap: 4px;
  }
  label > span:first-child {
    font-weight: 500;
  }
  textarea {
    inline-size: 100%;
    padding: 10px 12px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font: 400 var(--text-16) / 1.45 var(--sans);
    color: var(--ink);
    background: var(--raised);
    resize: vertical;
    field-sizing: content;
  }
  [aria-invalid='true'] {
    border-inline-start: 4px solid var(--long-pause);
  }
  .fault {
    color: var(--ink);
  }
  .beside {
    display: grid;
    grid-template-columns: 2fr 1fr 1fr 1fr;
    align-items: end;
    gap: var(--space-3);
  }
  .beside input {
    inline-size: 100%;
  }
  .sounds {
    display: grid;
    gap: var(--space-2);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-end: 0;
  }
  .acts .btn:first-child {
    margin-inline-start: -10px;
  }
  @media (max-width: 640px) {
    .part {
      padding: 16px;
    }
    summary {
      padding-inline: 16px;
    }
    details > label,
    details > div {
      margin-inline: 16px;
    }
    .beside {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
