import { css } from 'lit';

export const drillPageStyles = css`
  :host {
    display: block;
    max-inline-size: 720px;
    margin: 0 auto;
    padding-block-start: 4px;
  }
  .happens {
    max-inline-size: 60ch;
    margin-block: var(--space-2) var(--space-3);
  }
  details p {
    max-inline-size: 60ch;
    margin-block-start: var(--space-2);
  }
  summary {
    cursor: pointer;
  }
  form {
    margin-block-start: var(--space-5);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 300px);
    gap: var(--space-2) var(--space-5);
    align-items: center;
    padding: 16px var(--space-5);
    border-block-start: 1px solid var(--line);
  }
  label {
    font-weight: 500;
  }
  select {
    inline-size: 100%;
    text-overflow: ellipsis;
  }
  .range {
    display: flex;
    align-items: center;
    gap: var(--space-3);
  }
  .range input {
    flex: 1;
    min-inline-size: 0;
  }
  .shown {
    min-inline-size: 6em;
    text-align: end;
  }
  input[type='checkbox'] {
    justify-self: end;
    inline-size: 20px;
    block-size: 20px;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    padding: var(--space-5);
  }
  @media (max-width: 640px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 16px;
    }
    .row:has([type='checkbox']) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .begin {
      gap: 0;
      padding: 16px;
    }
    .begin p:not(:empty) {
      margin-block-start: var(--space-2);
    }
    .begin .btn {
      inline-size: 100%;
    }
  }
`;
