import { css } from 'lit';

/** How the formats to save as are laid out. */
export const saveSessionStyles = css`
  :host {
    display: contents;
  }
  h3 {
    margin-block: var(--space-4) var(--space-1);
  }
  ul {
    margin-inline: -10px;
  }
  ul .btn {
    inline-size: 100%;
    justify-content: space-between;
    padding-block: 6px;
    line-height: 1.3;
    white-space: normal;
    color: var(--ink);
    text-align: start;
  }
  ul .btn .muted {
    font-weight: 400;
    text-align: end;
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    margin-block-start: var(--space-2);
  }
  .share label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 40px;
  }
  .none {
    padding: 10px;
  }
`;
