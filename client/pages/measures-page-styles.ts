import { css } from 'lit';

/** How the page of measures is laid out. */
export const measuresPageStyles = css`
  :host {
    display: grid;
    grid-template-columns: 200px minmax(0, 1fr);
    align-items: start;
    gap: var(--space-7);
    max-inline-size: 1080px;
    margin: 0 auto;
    padding-block-start: 4px;
  }
  nav {
    position: sticky;
    inset-block-start: var(--space-4);
    max-block-size: calc(100vh - 2 * var(--space-4));
    overflow: auto;
  }
  nav a {
    display: flex;
    align-items: center;
    min-block-size: 30px;
    padding-inline: 8px;
    border-radius: var(--radius-mark);
    color: var(--muted);
  }
  nav a:hover {
    color: var(--ink);
    background: var(--voice-wash);
  }
  nav a:focus-visible {
    outline-offset: -2px;
  }
  nav ul ul {
    margin-inline-start: 8px;
    border-inline-start: 1px solid var(--line);
  }
  article > p,
  .entry > p {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .lead {
    margin-block-start: var(--space-3);
  }
  h2 {
    margin-block: var(--space-7) var(--space-2);
  }
  h2,
  h3 {
    scroll-margin-block-start: var(--space-4);
  }
  figure {
    margin-block-start: var(--space-4);
    padding: var(--space-5);
  }
  figure table {
    margin-block-start: var(--space-3);
  }
  figcaption {
    margin-block-start: var(--space-4);
  }
  strong {
    font-weight: 600;
  }

  .way {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: var(--space-4);
    margin-block-start: var(--space-4);
  }
  .way li {
    padding-block-start: var(--space-3);
    border-block-start: 2px solid var(--voice);
  }
  .way svg {
    display: block;
    margin-block-end: 6px;
    fill: none;
    stroke: var(--voice);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .way .block {
    fill: var(--voice);
    stroke: none;
  }
  .way .gap {
    fill: var(--long-pause-wash);
    stroke: var(--long-pause);
    stroke-width: 1.25;
  }
  .way .ticks {
    stroke: var(--on-voice);
    stroke-width: 1.5;
  }
  .way .ticks-on {
    stroke: var(--long-pause);
  }

  .entry {
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--line);
  }
  h2 + .entry {
    border-block-start: 0;
    padding-block-start: var(--space-1);
  }
  dl {
    display: grid;
    grid-template-columns: 112px minmax(0, 68ch);
    gap: 4px var(--space-4);
    margin-block-start: var(--space-2);
  }
  dt {
    color: var(--muted);
  }
  code {
    font:
      0.8125rem/1.4 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .names code {
    margin-inline-end: 6px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-14);
    line-height: 1.4;
  }
  caption {
    padding-block: var(--space-2);
    text-align: start;
    font-size: var(--text-14);
    color: var(--muted);
  }
  thead th {
    font-size: var(--text-12);
    font-weight: 400;
    vertical-align: bottom;
    color: var(--muted);
  }
  th,
  td {
    padding: 7px 0 7px 14px;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .words,
  thead th:nth-child(2):nth-last-child(1),
  .scroll thead th:nth-child(2) {
    text-align: start;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .scroll table {
    min-inline-size: 760px;
  }
  .scroll + p {
    margin-block-start: var(--space-3);
  }
  .sources li + li {
    margin-block-start: 6px;
  }
  .sources {
    max-inline-size: 78ch;
  }

  @media (max-width: 900px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-5);
    }
    nav {
      position: static;
      order: 1;
      max-block-size: none;
    }
    article {
      order: 0;
    }
  }
  @media (max-width: 640px) {
    figure {
      padding: 16px;
    }
    nav a {
      min-block-size: 44px;
    }
    .way {
      grid-template-columns: minmax(0, 1fr);
    }
    .way li {
      display: grid;
      grid-template-columns: 88px minmax(0, 1fr);
      gap: 2px var(--space-4);
      border-block-start-width: 1px;
    }
    .way svg {
      grid-row: 1 / 3;
    }
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd + dt {
      margin-block-start: 8px;
    }
    th,
    td {
      padding-inline-start: 8px;
    }
  }
  @media (forced-colors: active) {
    .way svg {
      stroke: CanvasText;
    }
    .way .block {
      fill: CanvasText;
    }
    .way .ticks {
      stroke: Canvas;
    }
  }
`;
