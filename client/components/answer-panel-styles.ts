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
  answer-timeline {
    margin: 10px 8px 8px 4px;
  }
  .none {
    padding: 10px 20px 24px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    border-block-start: 1px solid var(--line);
  }
  .facts li {
    padding: 12px 16px 14px 20px;
    border-inline-start: 1px solid var(--line);
    font-size: var(--text-14);
    line-height: 1.42;
  }
  .facts li:first-child {
    border-inline-start: 0;
  }
  .pin {
    display: inline-grid;
    place-items: center;
    inline-size: 18px;
    block-size: 18px;
    margin-inline-end: 6px;
    border-radius: 50%;
    font-size: 11px;
    line-height: 1;
    font-weight: 700;
    vertical-align: 1px;
    color: var(--surface);
    background: var(--ink);
  }
  .try {
    margin-block-start: 3px;
    color: var(--muted);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--space-3);
    padding: 6px 10px;
    border-block-start: 1px solid var(--line);
  }
  pacing-table {
    display: block;
    border-block-start: 1px solid var(--line);
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
    answer-timeline {
      margin-inline: 4px 0;
    }
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts li {
      padding: 12px 16px;
      border-inline-start: 0;
    }
    .facts li + li {
      border-block-start: 1px solid var(--line);
    }
    .foot {
      padding-inline: 6px;
    }
    .foot p {
      padding-inline: 10px;
    }
  }
`;
