import { css } from 'lit';

export const soundRecorderStyles = css`
  :host {
    display: block;
  }
  .recorder {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3);
    border-radius: var(--radius-control);
    background: var(--sunk);
  }
  .over {
    background: var(--voice-wash);
  }
  .words {
    font-size: var(--text-16);
    line-height: 1.4;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .main {
    min-inline-size: 136px;
  }
  .time {
    margin-inline-start: var(--space-2);
  }
  .told:empty {
    display: none;
  }
`;
