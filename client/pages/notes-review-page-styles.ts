import { css } from 'lit';

/** The document left, what it became right, and the keys under both. */
export const notesReviewPageStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    block-size: calc(100vh - 57px);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
    padding: 14px var(--space-6);
    border-block-end: 1px solid var(--line);
  }
  h1 {
    font-size: 1.375rem;
  }
  .acts,
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .version:not(:empty) {
    padding: 10px var(--space-6);
    border-block-end: 1px solid var(--line);
    font-size: var(--text-14);
    background: var(--voice-wash);
  }
  .panes {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1.02fr) minmax(0, 1fr);
  }
  .pane {
    min-inline-size: 0;
    min-block-size: 0;
    overflow-y: auto;
  }
  .document {
    border-inline-end: 1px solid var(--line);
    background: var(--raised);
  }
  .tie {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }
  .tie path {
    fill: none;
    stroke: var(--voice);
    stroke-width: 1.5;
  }
  footer {
    display: flex;
    align-items: center;
    gap: 6px;
    overflow-x: auto;
    padding: 4px var(--space-6);
    border-block-start: 1px solid var(--line);
    font-size: var(--text-12);
    color: var(--muted);
  }
  footer .btn {
    flex: none;
    gap: 6px;
    min-block-size: 36px;
    padding: 0 8px;
    font-size: var(--text-12);
  }
  .line-keys {
    flex: none;
    margin-inline-end: 6px;
  }
  .told {
    margin-inline-start: auto;
    white-space: nowrap;
    color: var(--ink);
  }
  .problem {
    padding: var(--space-5) var(--space-6);
  }
  @media (max-width: 640px) {
    :host {
      display: block;
      block-size: auto;
    }
    header {
      flex-wrap: wrap;
      padding: 12px 16px 10px;
      border: 0;
    }
    h1 {
      font-size: 1.375rem;
    }
    .version:not(:empty) {
      padding-inline: 16px;
    }
    .views {
      padding: 0 16px 8px;
    }
    .views .btn {
      border-color: transparent;
      border-radius: var(--radius-full);
      background: var(--sunk);
    }
    .views .btn[aria-pressed='true'] {
      background: var(--voice-wash);
    }
    .panes {
      display: block;
      border-block-start: 1px solid var(--line);
    }
    .pane {
      overflow: visible;
    }
    .document {
      border: 0;
    }
    .tie {
      display: none;
    }
    .behind {
      display: none;
    }
    footer {
      position: sticky;
      inset-block-end: 0;
      padding-inline: 16px;
      background: var(--raised);
    }
    footer .btn {
      min-block-size: 44px;
    }
    .told {
      order: -1;
      margin-inline: 0 8px;
    }
  }
`;
