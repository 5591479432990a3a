import { css } from 'lit';

/** How progress is laid out. */
export const progressPageStyles = css`
  :host {
    display: block;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: var(--space-4);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: var(--space-4);
  }
  .grid > * {
    grid-column: span 4;
  }
  .grid > .wide {
    grid-column: span 7;
  }
  .grid > .side {
    grid-column: span 5;
  }
  .grid > .half {
    grid-column: span 6;
  }
  .none {
    display: grid;
    justify-items: start;
    gap: var(--space-4);
    padding: 20px;
  }
  .questions {
    grid-column: 1 / -1;
    padding: 16px 20px 8px;
  }
  .questions h2 {
    margin-block-end: 6px;
    font-size: var(--text-16);
  }
  .questions li + li {
    border-block-start: 1px solid var(--line);
  }
  .questions li a {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px var(--space-4);
    margin-inline: -12px;
    padding: 10px 12px;
    border-radius: var(--radius-control);
  }
  .questions li a:hover {
    background: var(--voice-wash);
  }
  .prompt {
    flex: 1 1 300px;
    font: 400 1.0625rem / 1.35 var(--serif);
  }
  .all {
    padding-block: var(--space-2);
  }
  @media (max-width: 1000px) {
    .grid > *,
    .grid > .wide,
    .grid > .side,
    .grid > .half {
      grid-column: 1 / -1;
    }
  }
`;
