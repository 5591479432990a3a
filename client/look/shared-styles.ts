import { css } from 'lit';

/** The words, controls and grounds that every component may use, by class. Values come from `tokens.css` alone. */
export const sharedStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    color: var(--ink);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* Type */
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--text-28);
    line-height: 1.2;
    font-weight: 600;
    letter-spacing: -0.015em;
  }
  h1:focus {
    outline: none;
  }
  h2 {
    font-size: var(--text-20);
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: -0.008em;
  }
  h3 {
    font-size: var(--text-16);
    line-height: 1.4;
    font-weight: 600;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .small {
    font-size: var(--text-14);
    line-height: 1.45;
  }
  .tiny {
    font-size: var(--text-12);
    line-height: 1.35;
  }
  .muted {
    color: var(--muted);
  }
  .eyebrow {
    font-size: var(--text-14);
    font-weight: 500;
    color: var(--muted);
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .serif {
    font-family: var(--serif);
    font-optical-sizing: auto;
  }
  .link {
    color: var(--accent);
    font-weight: 500;
    text-underline-offset: 3px;
  }
  .link:hover {
    text-decoration: underline;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Grounds */
  .panel {
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius-panel);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 5px 8px;
    border-radius: var(--radius-full);
    font-size: var(--text-12);
    line-height: 1;
    font-weight: 500;
    white-space: nowrap;
    color: var(--muted);
    background: var(--sunk);
  }
  .kbd,
  kbd {
    padding: 3px 6px 2px;
    border: 1px solid var(--line);
    border-block-end-width: 2px;
    border-radius: 5px;
    font: 500 var(--text-12) / 1 var(--sans);
    white-space: nowrap;
    color: var(--muted);
    background: var(--raised);
  }

  /* Controls */
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: 40px;
    padding: 0 16px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font: 500 var(--text-14) / 1 var(--sans);
    white-space: nowrap;
    color: var(--ink);
    background: transparent;
    cursor: pointer;
    transition:
      background-color var(--quick) var(--ease),
      color var(--quick) var(--ease),
      border-color var(--quick) var(--ease);
  }
  .btn:hover {
    background: var(--voice-wash);
  }
  .btn.primary {
    border-color: var(--voice);
    font-weight: 600;
    color: var(--on-voice);
    background: var(--voice);
  }
  .btn.primary:hover {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }
  .btn.big {
    min-block-size: 48px;
    padding: 0 22px;
    font-size: var(--text-16);
  }
  .btn.quiet {
    padding: 0 10px;
    border-color: transparent;
    color: var(--muted);
  }
  .btn.quiet:hover {
    color: var(--ink);
  }
  .btn.icononly {
    inline-size: 40px;
    padding: 0;
  }
  .btn:disabled,
  .btn[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--muted);
    background: var(--sunk);
    cursor: default;
  }
  .btn.quiet:disabled,
  .btn.quiet[aria-disabled='true'] {
    border-color: transparent;
    color: var(--edge);
    background: transparent;
  }
  /* A button that chooses a file: the field lies over it, unseen. */
  .btn.pick {
    position: relative;
  }
  .btn.pick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .btn.pick:has(:focus-visible) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  select,
  input[type='text'],
  input[type='number'] {
    min-block-size: 40px;
    padding: 0 12px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font: 400 var(--text-14) / 1.2 var(--sans);
    color: var(--ink);
    background: var(--raised);
  }
  input[type='checkbox'],
  input[type='radio'],
  input[type='range'] {
    accent-color: var(--voice);
  }
  dialog {
    inline-size: min(480px, calc(100vw - 32px));
    padding: var(--space-5);
    border: 1px solid var(--line);
    border-radius: var(--radius-panel);
    color: var(--ink);
    background: var(--raised);
    box-shadow: var(--lift);
  }
  dialog::backdrop {
    background: color-mix(in oklch, var(--sunk) 70%, transparent);
  }
  .dialog-buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
    margin-block-start: var(--space-5);
  }
  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }

  @media (max-width: 640px), (pointer: coarse) {
    .btn,
    select,
    input[type='text'],
    input[type='number'] {
      min-block-size: 44px;
    }
    .btn.icononly {
      inline-size: 44px;
    }
  }
  @media (max-width: 640px) {
    .wide-only {
      display: none !important;
    }
  }
  @media (min-width: 641px) {
    .phone-only {
      display: none !important;
    }
  }
  @media print {
    .btn,
    dialog {
      display: none !important;
    }
    .panel {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .btn.primary {
      forced-color-adjust: none;
      border-color: ButtonText;
      color: ButtonFace;
      background: ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
