import { css } from 'lit';

/** The frame around every page. */
export const pacenotesAppStyles = css`
  .skip {
    position: absolute;
    inset: 8px auto auto 8px;
    z-index: 1;
    background: var(--raised);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  .top {
    display: flex;
    align-items: center;
    gap: var(--space-6);
    block-size: 56px;
    padding: 0 var(--space-6);
    border-block-end: 1px solid var(--line);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-weight: 650;
    font-size: 1.0625rem;
    letter-spacing: -0.012em;
  }
  .brand svg {
    fill: none;
    stroke: var(--voice);
    stroke-width: 3.6;
    stroke-linecap: round;
  }
  .sections {
    display: flex;
    gap: var(--space-1);
  }
  .sections a {
    display: flex;
    align-items: center;
    min-block-size: 40px;
    padding: 0 12px;
    border-radius: var(--radius-control);
    font-size: var(--text-14);
    font-weight: 500;
    color: var(--muted);
    transition: color var(--quick) var(--ease);
  }
  .sections a:hover {
    color: var(--ink);
  }
  .sections a[aria-current] {
    color: var(--ink);
    background: var(--voice-wash);
  }
  .end {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    margin-inline-start: auto;
    margin-inline-end: -10px;
    font-size: var(--text-14);
    color: var(--muted);
  }
  .kept {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  main {
    display: block;
    max-inline-size: 1280px;
    margin: 0 auto;
    padding: var(--space-5) var(--space-6) var(--space-7);
  }
  main:focus {
    outline: none;
  }
  main.bare,
  main.wide {
    max-inline-size: none;
    padding: 0;
  }
  .tabs {
    display: none;
  }
  .drop-hint {
    position: fixed;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: center;
    border: 2px dashed var(--voice);
    background: color-mix(in oklab, var(--surface) 88%, transparent);
    pointer-events: none;
  }
  .drop-hint p {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    font-size: var(--text-20);
    font-weight: 600;
  }
  .problem {
    max-inline-size: 480px;
    padding-block-start: 12vh;
  }
  .problem p {
    margin-block: var(--space-3) var(--space-5);
    color: var(--muted);
  }

  @media (max-width: 640px) {
    .top {
      block-size: 52px;
      padding: 0 16px;
    }
    main {
      padding: 16px 16px 32px;
    }
    main.whole {
      padding-block-end: 92px;
    }
    .tabs {
      position: fixed;
      inset: auto 0 0;
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      block-size: 60px;
      border-block-start: 1px solid var(--line);
      background: var(--raised);
    }
    .tabs a {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      gap: 3px;
      font-size: var(--text-12);
      line-height: 1;
      font-weight: 500;
      color: var(--muted);
    }
    .tabs a[aria-current] {
      color: var(--voice);
    }
    .tabs a:focus-visible {
      outline-offset: -4px;
    }
  }
  @media (forced-colors: active) {
    [aria-current] {
      text-decoration: underline;
    }
    .brand svg {
      stroke: CanvasText;
    }
  }
  @media print {
    .top,
    .tabs,
    .skip {
      display: none !important;
    }
  }
`;
