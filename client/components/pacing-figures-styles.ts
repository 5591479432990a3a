import { css } from 'lit';

/** How an answer's figures are laid out. */
export const pacingFiguresStyles = css`
  :host {
    display: block;
    padding: 14px 0 12px;
  }
  h2 {
    display: flex;
    justify-content: space-between;
    padding: 0 40px 6px 20px;
    font-size: var(--text-12);
    font-weight: 400;
    letter-spacing: 0;
  }
  .why {
    padding: 0 20px 12px;
  }
  details {
    border-block-start: 1px solid var(--line);
  }
  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 16px;
    align-items: center;
    gap: 0 10px;
    min-block-size: 44px;
    padding: 6px 14px 6px 20px;
    font-size: var(--text-14);
    list-style: none;
    cursor: pointer;
    transition: background-color var(--quick) var(--ease);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--voice-wash);
  }
  summary:focus-visible {
    outline-offset: -3px;
  }
  .value {
    grid-area: 1 / 2;
    font-weight: 600;
    text-align: end;
  }
  .none {
    font-weight: 400;
    color: var(--muted);
  }
  .name {
    grid-area: 1 / 1;
  }
  .fact {
    grid-area: 2 / 1 / 3 / 3;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
  }
  .fact > .tiny {
    margin-inline-end: auto;
  }
  .fact > .usual {
    min-inline-size: 40px;
    margin-inline-end: 0;
    text-align: end;
    color: var(--muted);
  }
  icon-mark {
    grid-area: 1 / 3 / 3 / 4;
    color: var(--muted);
    transition: rotate var(--move) var(--ease);
  }
  details[open] icon-mark {
    rotate: 180deg;
  }
  .measure {
    padding: 12px 20px 14px;
    font-size: 0.8125rem;
    line-height: 1.4;
    background: var(--sunk);
  }
  .measure a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 14px;
    margin-block-start: 6px;
  }
  dt {
    color: var(--muted);
  }
  .foot {
    padding: 10px 20px 0;
    border-block-start: 1px solid var(--line);
  }
  .track {
    stroke: var(--line);
    stroke-width: 1.5;
  }
  .band {
    fill: var(--in-band-wash);
  }
  rect.usual {
    fill: var(--pause);
  }
  .bracket {
    fill: none;
    stroke: var(--in-band);
    stroke-width: 1.25;
  }
  .dot {
    fill: var(--voice);
    stroke: var(--raised);
    stroke-width: 1.5;
  }
  .dot.over {
    fill: var(--over-band);
  }
  .dot.under {
    fill: var(--under-band);
  }
  @media (forced-colors: active) {
    .track,
    .bracket {
      stroke: CanvasText;
    }
    .band {
      fill: Canvas;
    }
    rect.usual {
      fill: GrayText;
    }
    .dot,
    .dot.over,
    .dot.under {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
