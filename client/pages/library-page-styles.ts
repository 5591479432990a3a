import { css } from 'lit';

export const libraryPageStyles = css`
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
  .search {
    position: relative;
    display: block;
  }
  .search icon-mark {
    position: absolute;
    inset-block-start: 16px;
    inset-inline-start: 14px;
    color: var(--muted);
  }
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0 14px 0 40px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font: 400 var(--text-16) / 1.2 var(--sans);
    color: var(--ink);
    background: var(--raised);
  }
  section {
    margin-block-start: var(--space-5);
  }
  h2 {
    margin-block-end: var(--space-3);
  }
  .panel > li {
    padding: 14px var(--space-5);
  }
  .panel > li + li {
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px var(--space-2);
  }
  .title {
    padding-block: 8px;
    margin-block: -8px;
    font-weight: 600;
  }
  .title:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .counts {
    margin-inline-start: auto;
  }
  .found {
    display: grid;
    gap: 4px;
    margin-block-start: var(--space-2);
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .found a:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .none,
  .waiting {
    min-block-size: 64px;
    margin-block-start: var(--space-4);
    padding: var(--space-4) var(--space-5);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    margin-block-end: var(--space-4);
  }
  @media (max-width: 640px) {
    .panel > li {
      padding-inline: 16px;
    }
    .counts {
      inline-size: 100%;
    }
  }
`;
