import { css } from 'lit';

/** How a timeline is laid out. */
export const answerTimelineStyles = css`
  :host {
    display: block;
  }
  .lanes {
    position: relative;
    border-radius: 6px;
    outline-offset: 2px;
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .lanes:focus-visible {
    outline: 2px solid var(--ink);
  }
  canvas {
    display: block;
    inline-size: 100%;
    font: 400 var(--text-12) / 1.35 var(--sans);
  }
`;
