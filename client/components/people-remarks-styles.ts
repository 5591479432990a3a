import { css } from 'lit';

/** How remarks by people are laid out. */
export const peopleRemarksStyles = css`
  section {
    padding: var(--space-4) var(--space-5);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-1) var(--space-3);
  }
  h2 {
    font-size: var(--text-16);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-inline: -10px;
  }
  .acts [aria-pressed='true'] {
    color: var(--ink);
    background: var(--voice-wash);
  }
  li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: baseline;
    gap: 0 var(--space-2);
    padding-block: var(--space-2);
  }
  li + li {
    border-block-start: 1px solid var(--line);
  }
  .time {
    min-inline-size: 56px;
    margin-inline-start: -10px;
    color: var(--accent);
  }
  .words {
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  form {
    display: grid;
    gap: var(--space-2);
    margin-block: var(--space-3);
  }
  textarea {
    min-block-size: 88px;
    padding: 10px 12px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font: 400 var(--text-16) / 1.5 var(--sans);
    color: var(--ink);
    background: var(--raised);
    resize: vertical;
  }
  .form-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .undo {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  @media (max-width: 640px) {
    section {
      padding-inline: 16px;
    }
    li {
      grid-template-columns: auto 1fr;
    }
    li .acts {
      grid-column: 2;
    }
  }
`;
