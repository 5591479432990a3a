import { css } from 'lit';

/** How the start page is laid out. */
export const startPageStyles = css`
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 400px;
    align-items: start;
    gap: var(--space-6);
    padding-block-start: 4px;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: 14px;
  }
  .head .btn {
    margin-inline-end: -10px;
  }
  .waiting {
    min-block-size: 420px;
  }
  .feature {
    padding: var(--space-5);
  }
  .feature h2 {
    margin: 2px 0;
    font-size: var(--text-28);
    letter-spacing: -0.015em;
  }
  .feature h2 a:hover {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 5px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--space-3);
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend rect {
    fill: var(--voice);
  }
  .feature plan-drawing {
    margin: 20px 0;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
  .begin p {
    margin-inline-start: 4px;
  }
  .scripts li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 228px 20px;
    align-items: center;
    gap: var(--space-4);
    padding: 13px var(--space-5);
    border-block-start: 1px solid var(--line);
    transition: background-color var(--quick) var(--ease);
  }
  .scripts li:last-child {
    border-end-start-radius: var(--radius-panel);
    border-end-end-radius: var(--radius-panel);
  }
  .scripts li:hover {
    background: var(--voice-wash);
  }
  .scripts h3 {
    font-weight: 550;
  }
  /* The whole row leads where its title does. */
  .scripts h3 a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .scripts h3 a:focus-visible {
    outline: none;
  }
  .scripts h3 a:focus-visible::after {
    border-radius: 4px;
    outline: 2px solid var(--ink);
    outline-offset: -3px;
  }
  .all {
    padding: 14px var(--space-5);
    border-block-start: 1px solid var(--line);
  }
  .side {
    padding: 20px var(--space-5) 10px;
  }
  .side .head {
    margin-block-end: 0;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--line);
  }
  .side + .side {
    margin-block-start: var(--space-4);
  }
  .steps {
    display: grid;
    gap: var(--space-2);
    margin: var(--space-3) 0 var(--space-3);
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  .steps li::marker {
    color: var(--muted);
  }
  .faults {
    margin-block-start: var(--space-4);
    padding: var(--space-4) var(--space-5);
  }
  .faults h2 {
    font-size: var(--text-16);
  }
  .faults li {
    display: grid;
    padding-block: var(--space-2);
    overflow-wrap: anywhere;
  }
  .faults li + li {
    border-block-start: 1px solid var(--line);
  }
  .faults strong {
    font-weight: 600;
  }

  @media (max-width: 1000px) {
    .start {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
    }
  }
  @media (max-width: 640px) {
    .feature {
      padding: 16px;
    }
    .feature plan-drawing {
      margin: 14px 0 16px;
    }
    .begin .primary {
      inline-size: 100%;
    }
    .scripts li {
      grid-template-columns: minmax(0, 1fr) 20px;
      padding: 12px 16px;
    }
    .side {
      padding: 16px 16px 8px;
    }
  }
  @media (forced-colors: active) {
    .legend rect {
      fill: CanvasText;
    }
  }
`;
