import { css } from 'lit';

/** How the room is laid out. The slots keep their height, so that nothing moves when a sentence comes or goes. */
export const interviewRoomStyles = css`
  :host {
    display: block;
  }
  .room {
    min-block-size: 100vh;
    min-block-size: 100dvh;
    display: grid;
    grid-template-rows: auto 1fr auto;
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 20px var(--space-6) 0;
    font-size: var(--text-14);
    color: var(--muted);
  }
  .place {
    display: flex;
    align-items: center;
    gap: 14px;
  }
  .stage {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding: var(--space-7) var(--space-6) 0;
    text-align: center;
  }
  .question {
    max-inline-size: 800px;
  }
  .question h1 {
    font: 400 var(--text-40) / 1.22 var(--serif);
    font-optical-sizing: auto;
    letter-spacing: -0.012em;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .take {
    margin-block-end: var(--space-4);
    font-size: var(--text-14);
    font-weight: 500;
    color: var(--muted);
  }
  .before {
    max-inline-size: 640px;
    margin: 0 auto 20px;
    font-size: 1.1875rem;
    line-height: 1.4;
    color: var(--muted);
    text-wrap: balance;
  }
  .said {
    visibility: hidden;
  }
  .clock {
    margin-block-start: 44px;
    font-size: var(--text-clock);
    line-height: 1;
    font-weight: 300;
    letter-spacing: -0.02em;
  }
  .still {
    color: var(--muted);
  }
  .note {
    min-block-size: 1.5em;
    margin-block-start: 8px;
    color: var(--muted);
  }
  part-steps {
    inline-size: 100%;
    max-inline-size: 640px;
    margin-block-start: 20px;
  }
  live-line {
    inline-size: 100%;
    max-inline-size: 936px;
    margin-block-start: 24px;
  }
  .foot {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: end;
    padding: 0 var(--space-6) 28px;
  }
  .acts {
    display: flex;
    gap: 2px;
  }
  .acts.right {
    justify-content: flex-end;
  }
  .notice {
    grid-column: 1 / -1;
    min-block-size: 1.45em;
    margin-block-end: 10px;
    text-align: center;
    text-wrap: balance;
  }
  .centre {
    position: relative;
    inline-size: 120px;
    block-size: 120px;
  }
  .round {
    position: absolute;
    inset: 16px;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 5px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    font: 600 1.0625rem/1 var(--sans);
    color: var(--on-voice);
    background: var(--voice);
    cursor: pointer;
    transition: background-color var(--quick) var(--ease);
  }
  .round span {
    font-size: var(--text-12);
    font-weight: 500;
  }
  .round:hover {
    background: var(--accent-strong);
  }
  .round[aria-disabled='true'] {
    color: var(--muted);
    background: var(--sunk);
    box-shadow: inset 0 0 0 1px var(--line);
    cursor: default;
  }
  .closing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    justify-items: center;
    gap: var(--space-4);
    min-block-size: 100vh;
    min-block-size: 100dvh;
    padding: var(--space-6);
    text-align: center;
  }
  .closing h1 {
    font: 400 var(--text-40) / 1.22 var(--serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .closing .btn {
    margin-block-start: var(--space-4);
  }

  @media (max-width: 640px) {
    .closing {
      padding: var(--space-5) 16px;
    }
    .top {
      padding: 14px 16px 0;
    }
    .before {
      font-size: 1.0625rem;
    }
    .stage {
      justify-content: flex-start;
      padding: clamp(12px, 3vh, 32px) 16px 0;
    }
    .clock {
      margin-block-start: 28px;
    }
    live-line {
      margin-block-start: 16px;
    }
    .foot {
      grid-template-columns: 1fr;
      justify-items: center;
      padding: 0 16px 14px;
    }
    .notice {
      min-block-size: 2.9em;
    }
    .centre {
      margin-block-end: 14px;
    }
    .acts {
      order: 2;
      flex-wrap: wrap;
      justify-content: center;
    }
    .acts.right {
      order: 3;
      justify-content: center;
    }
  }
  @media (max-height: 640px) {
    .stage {
      padding-block-start: var(--space-4);
    }
    .clock {
      margin-block-start: var(--space-4);
      font-size: 4rem;
    }
  }
  @media (forced-colors: active) {
    .round {
      border: 2px solid ButtonText;
    }
  }
`;
