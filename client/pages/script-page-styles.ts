import { css } from 'lit';

export const scriptPageStyles = css`
  :host {
    display: block;
    max-inline-size: 880px;
    margin: 0 auto;
    padding-block-start: 4px;
  }
  .plan {
    margin-block-start: 18px;
    padding: var(--space-5);
  }
  plan-drawing {
    margin-block-end: 20px;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
  .description {
    margin-block-start: var(--space-2);
    max-inline-size: 68ch;
  }
  .questions {
    margin-block-start: var(--space-4);
  }
  .questions > li {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 4px var(--space-3);
    padding: 14px var(--space-5);
  }
  .questions > li + li {
    border-block-start: 1px solid var(--line);
  }
  .questions .number {
    font-weight: 600;
  }
  .prompt {
    font-size: 1.1875rem;
    line-height: 1.35;
  }
  .pool {
    display: grid;
    gap: var(--space-2);
    margin-block: var(--space-2) 4px;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .kind {
    display: block;
    margin-block-start: 2px;
  }
  @media (max-width: 640px) {
    .plan {
      padding: 16px;
    }
    .begin .btn {
      inline-size: 100%;
    }
    .questions > li {
      grid-template-columns: 32px minmax(0, 1fr);
      padding-inline: 16px;
    }
    .questions .target {
      grid-column: 2;
    }
  }
`;
