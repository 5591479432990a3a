import { css } from 'lit';

/** How a session's timeline is laid out. */
export const sessionPageStyles = css`
  :host {
    display: block;
    margin-block-start: -8px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--space-3);
    margin-block-end: 12px;
  }
  session-labels {
    margin-block: -10px 6px;
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
  }
  h1 {
    font-size: 1.375rem;
  }
  .acts {
    display: flex;
    gap: 2px;
    margin-inline-end: -10px;
  }
  .none {
    display: grid;
    justify-items: start;
    gap: var(--space-4);
    padding: 20px;
  }
  @media (max-width: 640px) {
    :host {
      margin-block-start: 0;
    }
    h1 {
      font-size: var(--text-28);
    }
  }
`;
