import { css } from 'lit';

export const bankEditPageStyles = css`
  :host {
    display: block;
    max-inline-size: 880px;
    margin: 0 auto;
    padding-block-start: 4px;
  }
  .about {
    margin-block-start: var(--space-2);
    max-inline-size: 68ch;
  }
  .unread {
    padding: var(--space-5);
  }
  .views {
    display: flex;
    gap: 4px;
    margin-block: var(--space-3) var(--space-4);
    margin-inline-start: -10px;
  }
  .views [aria-pressed='true'] {
    color: var(--ink);
    background: var(--sunk);
  }
  .faults {
    margin-block-end: var(--space-4);
    padding: var(--space-3) var(--space-5);
    border-inline-start: 4px solid var(--long-pause);
  }
  .faults button {
    padding: 6px 0;
    border: 0;
    font: 500 var(--text-14) / 1.4 var(--sans);
    text-align: start;
    background: none;
    cursor: pointer;
  }
  .source {
    display: grid;
    gap: 4px;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 60vh;
    padding: 12px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font:
      400 var(--text-14) / 1.5 ui-monospace,
      monospace;
    color: var(--ink);
    background: var(--raised);
    resize: vertical;
    white-space: pre;
    overflow: auto;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    margin-block-start: var(--space-5);
    padding-block: var(--space-3);
    background: var(--surface);
  }
  @media (max-width: 640px) {
    .foot {
      inset-block-end: 60px;
    }
    .faults {
      padding-inline: 16px;
    }
  }
`;
