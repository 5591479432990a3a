import { css } from 'lit';

/** How the sound check is laid out. */
export const soundCheckPageStyles = css`
  :host {
    display: block;
    max-inline-size: 816px;
    margin: 0 auto;
    padding-block-start: 4px;
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }
  h1 + p {
    margin-block-start: 4px;
  }
  .panel {
    margin-block-start: 20px;
  }
  li + li {
    border-block-start: 1px solid var(--line);
  }
  level-meter {
    margin-block-start: 14px;
  }
  select {
    max-inline-size: 260px;
  }
  .measures {
    margin-block-start: var(--space-3);
  }
  .go-on {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-start: 20px;
  }
  .kept {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  @media (max-width: 640px) {
    :host {
      padding-block-end: 120px;
    }
    .go-on {
      position: fixed;
      inset: auto 0 0;
      margin: 0;
      padding: 10px 16px 14px;
      border-block-start: 1px solid var(--line);
      background: var(--raised);
    }
    .go-on p {
      font-size: var(--text-12);
    }
    .go-on .btn {
      inline-size: 100%;
    }
  }
`;
