import { css } from 'lit';

/** How the settings are laid out. */
export const settingsPageStyles = css`
  :host {
    display: block;
    max-inline-size: 760px;
    margin: 0 auto;
    padding-block-start: 4px;
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: var(--space-4);
    margin-block-end: 14px;
  }
  section {
    margin-block-end: var(--space-4);
    padding: var(--space-4) var(--space-5) var(--space-2);
  }
  h2 {
    font-size: var(--text-16);
    padding-block-end: var(--space-2);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 240px;
    align-items: center;
    gap: var(--space-2) var(--space-5);
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  label {
    font-weight: 500;
    line-height: 1.4;
  }
  select,
  .range {
    inline-size: 100%;
  }
  .range {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 60px;
    align-items: center;
    gap: 10px;
    font-size: var(--text-14);
    font-weight: 600;
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: 40px;
    margin: 0;
  }
  .shown {
    text-align: end;
    white-space: nowrap;
  }
  input[type='checkbox'] {
    justify-self: end;
    inline-size: 22px;
    block-size: 22px;
    margin: 9px 0;
  }
  .name {
    font-weight: 500;
    line-height: 1.4;
  }
  .kept {
    padding-block-end: var(--space-3);
  }
  .deed {
    display: grid;
    gap: var(--space-2);
  }
  .told:not(:empty) {
    margin-block: var(--space-2) var(--space-3);
    padding: 10px 14px;
    border-radius: var(--radius-control);
    background: var(--voice-wash);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--space-4);
    margin-block-start: var(--space-5);
  }
  @media (max-width: 640px) {
    section {
      padding: 14px 16px 4px;
    }
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row:has([type='checkbox']) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    input[type='range'] {
      min-block-size: 44px;
    }
  }
`;
