import { css } from 'lit';

/** What a document became, beside it. */
export const notesProposalStyles = css`
  :host {
    display: block;
    padding: 14px 28px 24px 24px;
  }
  section + section,
  details {
    margin-block-start: 14px;
  }
  h2 {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--text-14);
    font-weight: 600;
    color: var(--hue);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px var(--space-3);
    min-block-size: 32px;
    cursor: pointer;
  }
  .item {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin-block-start: 5px;
    padding-inline-end: 12px;
    border: 1px solid var(--line);
    border-radius: 10px;
    font-size: var(--text-14);
    background: var(--raised);
  }
  .item.on {
    border-color: var(--voice);
    box-shadow: 0 0 0 1px var(--voice);
  }
  .words {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 2px 12px;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 7px 0 7px 12px;
    border: 0;
    border-radius: 10px;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .prompt,
  .doubtful .serif {
    font-size: 1.0625rem;
    line-height: 1.3;
  }
  .prompt {
    font-weight: 500;
  }
  .facts,
  .doubtful .words > * {
    grid-column: 1 / -1;
  }
  .choices {
    display: flex;
  }
  .choices .btn {
    min-block-size: 32px;
  }
  .parts {
    letter-spacing: 0.15em;
  }
  @media (max-width: 640px) {
    :host {
      padding: 10px 16px 24px;
    }
    .words {
      min-block-size: 44px;
    }
    .doubtful {
      flex-wrap: wrap;
    }
    .choices .btn {
      min-block-size: 44px;
    }
  }
`;
