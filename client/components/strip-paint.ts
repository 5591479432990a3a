import { css, svg } from 'lit';

/** The hatches of a strip, as fills: rising past the target, falling short of it. */
export const HATCHES = svg`<defs>
  <pattern id="over" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="over-ground" width="5" height="5"></rect><path class="over-line" d="M0 0V5"></path>
  </pattern>
  <pattern id="under" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <rect class="under-ground" width="5" height="5"></rect><path class="under-line" d="M0 0V5"></path>
  </pattern>
</defs>`;

/** What a session's strip is painted with. */
export const stripPaint = css`
  .speech {
    fill: var(--voice);
  }
  .own {
    fill: var(--voice-soft);
  }
  .asked {
    fill: var(--interviewer);
  }
  .over-ground {
    fill: var(--over-band-wash);
  }
  .under-ground {
    fill: var(--under-band-wash);
  }
  .over-line,
  .under-line {
    fill: none;
    stroke: var(--over-band);
    stroke-width: 4;
  }
  .under-line {
    stroke: var(--under-band);
  }
  .baseline {
    stroke: var(--line);
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .speech,
    .own,
    .asked {
      fill: CanvasText;
    }
    .over-ground,
    .under-ground {
      fill: Canvas;
    }
    .over-line,
    .under-line,
    .baseline {
      stroke: CanvasText;
    }
  }
`;
