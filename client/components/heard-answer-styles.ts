import { css } from 'lit';

/** How an answer's timeline and what belongs to it are laid out. */
export const heardAnswerStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  answer-timeline {
    margin: 10px 8px 8px 4px;
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
    answer-timeline {
      margin-inline: 4px 0;
    }
    .foot {
      padding-inline: 6px;
    }
    .foot p {
      padding-inline: 10px;
    }
  }
  @media print {
    .foot,
    pause-kinds {
      display: none;
    }
  }
`;
