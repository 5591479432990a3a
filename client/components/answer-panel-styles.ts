import { css } from 'lit';

/** How an answer's panel is laid out. */
export const answerPanelStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .hangs {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .answer-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    padding: 14px 20px 0;
  }
  h2 {
    flex: 1 1 300px;
    font: 500 1.3125rem/1.25 var(--serif);
    font-optical-sizing: auto;
    letter-spacing: -0.005em;
    text-wrap: pretty;
  }
  .unasked {
    font: 600 var(--text-16) / 1.5 var(--sans);
    letter-spacing: 0;
  }
  .number {
    font-weight: 600;
  }
  .transport {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
    align-self: flex-start;
  }
  .transport select {
    padding-inline: 8px;
  }
  .none {
    padding: 10px 20px 24px;
  }
  @media (max-width: 640px) {
    .answer-head {
      padding: 14px 16px 0;
    }
    h2 {
      flex-basis: 100%;
    }
    .transport {
      margin: 6px 0 0;
      flex-wrap: wrap;
    }
    .none {
      padding: 10px 16px 16px;
    }
  }
`;
