import { css } from 'lit';

/** What the map of a session is painted with. */
export const sessionMapStyles = css`
  :host {
    display: block;
  }
  /* On a layer of its own: a frame that moves over it would have it painted anew, which takes as long as the timeline does. */
  .answers {
    will-change: transform;
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    touch-action: pan-y;
  }
  text {
    font: 400 var(--text-12) var(--sans);
    font-variant-numeric: tabular-nums;
    fill: var(--muted);
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .label {
    pointer-events: none;
  }
  .chosen {
    font-weight: 600;
    fill: var(--ink);
    stroke: var(--raised);
  }
  tspan.over {
    font-weight: 600;
    fill: var(--over-band);
  }
  tspan.under {
    font-weight: 600;
    fill: var(--under-band);
  }
  .hit {
    fill: transparent;
  }
  a:hover .hit {
    fill: var(--voice-wash);
  }
  a[aria-current]:hover .hit {
    fill: transparent;
  }
  a:focus-visible {
    outline: none;
  }
  a:focus-visible .hit {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .in-band {
    fill: var(--in-band);
  }
  .wedge {
    fill: var(--long-pause);
  }
  .ground {
    fill: var(--raised);
  }
  .frame {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
    pointer-events: none;
  }
  .funnel {
    fill: var(--sunk);
  }
  .funnel-edge {
    fill: none;
    stroke: var(--line);
  }
  @media (forced-colors: active) {
    text,
    tspan {
      fill: CanvasText;
      stroke: Canvas;
    }
    .in-band,
    .wedge {
      fill: CanvasText;
    }
    .ground,
    .funnel {
      fill: Canvas;
    }
    .frame,
    .funnel-edge {
      stroke: Highlight;
    }
  }
`;
