import { css } from 'lit';

/** How a shared page is laid out. */
export const sharedSessionStyles = css`
  :host {
    display: block;
    max-inline-size: 1280px;
    margin: 0 auto;
    padding: var(--space-5) 32px var(--space-7);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-3) var(--space-5);
    margin-block-end: var(--space-4);
  }
  .writing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .hint {
    max-inline-size: 68ch;
    margin-block-end: var(--space-4);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    margin-block-end: var(--space-3);
  }
  nav .btn[aria-current] {
    color: var(--ink);
    background: var(--voice-wash);
  }
  @media (max-width: 640px) {
    :host {
      padding: var(--space-4) 16px;
    }
  }
`;
