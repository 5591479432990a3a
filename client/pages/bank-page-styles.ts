import { css } from 'lit';

export const bankPageStyles = css`
  :host {
    display: block;
    max-inline-size: 880px;
    margin: 0 auto;
    padding-block-start: 4px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    margin-block: 4px var(--space-2);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .about {
    margin-block-start: var(--space-2);
    max-inline-size: 68ch;
  }
  section {
    margin-block-start: var(--space-5);
  }
  h2 {
    margin-block-end: var(--space-3);
  }
  .rows > * {
    padding: 13px var(--space-5);
  }
  .rows > * + * {
    border-block-start: 1px solid var(--line);
  }
  .title {
    padding-block: 8px;
    margin-block: -8px;
    font-weight: 600;
  }
  .title:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  dt {
    font-weight: 600;
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 2px var(--space-3);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .prompt {
    font-size: 1.1875rem;
    line-height: 1.35;
  }
  .kind {
    grid-row: 2;
  }
  .more {
    display: grid;
    grid-template-columns: 132px minmax(0, 1fr);
    gap: var(--space-2) var(--space-3);
    margin-block-start: var(--space-3);
  }
  .more dt {
    font-weight: 400;
  }
  .sounds {
    display: grid;
    gap: var(--space-2);
    margin-block-start: var(--space-4);
  }
  .plain {
    display: grid;
    gap: 4px;
  }
  .broken {
    display: grid;
    justify-items: start;
    gap: var(--space-3);
    padding: var(--space-5);
  }
  @media (max-width: 640px) {
    .rows > * {
      padding-inline: 16px;
    }
    .more {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
    }
    .more dd + dt {
      margin-block-start: var(--space-2);
    }
  }
`;
