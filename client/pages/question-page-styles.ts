import { css } from 'lit';

/** How a question's history is laid out. */
export const questionPageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    max-inline-size: 1040px;
    margin: 0 auto;
  }
  h1 {
    max-inline-size: 68ch;
    font: 400 1.5rem / 1.3 var(--serif);
    text-wrap: balance;
  }
  section {
    padding: 16px 20px;
  }
  h2 {
    font-size: var(--text-16);
  }
  .pair-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin-block: var(--space-3);
  }
  .pair-head label {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--text-14);
    font-weight: 600;
  }
  .sound {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    margin-inline-start: auto;
  }
  .sound .btn[aria-pressed='true'] {
    border-color: var(--voice);
    background: var(--voice-wash);
  }
  .scroll {
    position: relative;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-14);
  }
  th {
    font-size: var(--text-12);
    font-weight: 400;
    color: var(--muted);
  }
  th,
  td {
    padding: 8px 10px;
    text-align: end;
    white-space: nowrap;
    border-block-end: 1px solid var(--line);
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .over {
    color: var(--over-band);
  }
  .under {
    color: var(--under-band);
  }
  .within {
    color: var(--in-band);
  }
  @media (max-width: 640px) {
    section {
      padding-inline: 16px;
    }
    .sound {
      margin-inline-start: 0;
    }
    .pair-head select {
      max-inline-size: 220px;
    }
  }
`;
