import { css } from 'lit';

export const notesPageStyles = css`
  :host {
    display: block;
    max-inline-size: 880px;
    margin: 0 auto;
    padding-block-start: 4px;
  }
  .lead {
    margin-block: var(--space-2) var(--space-4);
    max-inline-size: 64ch;
  }
  .bring {
    padding: var(--space-5);
    transition: background-color var(--quick) var(--ease);
  }
  .over {
    background: var(--voice-wash);
  }
  label.paste {
    display: block;
    margin-block-end: var(--space-2);
    font-weight: 500;
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 220px;
    padding: 12px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font: 400 var(--text-16) / 1.5 var(--sans);
    color: var(--ink);
    background: var(--surface);
    resize: vertical;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    margin-block-start: var(--space-4);
  }
  .mine {
    margin-block-start: var(--space-5);
  }
  .mine a {
    display: flex;
    justify-content: space-between;
    gap: var(--space-3);
    padding: 13px var(--space-5);
  }
  .mine li + li {
    border-block-start: 1px solid var(--line);
  }
  .mine a:hover {
    background: var(--voice-wash);
  }
  h2 {
    margin-block-end: var(--space-3);
  }
  @media (max-width: 640px) {
    .bring {
      padding: 16px;
    }
    .acts .btn {
      inline-size: 100%;
    }
  }
`;
