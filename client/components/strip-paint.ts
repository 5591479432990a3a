import { css, svg } from 'lit';
import type { StripBlock } from './strip-layout.ts';

const LEAST_INTERRUPTED_PX = 2.5;

/** The hatches of a strip, as fills: rising past the target, falling short of it. */
export const HATCHES = svg`<defs>
  <pattern id="over" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="over-ground" width="5" height="5"></rect><path class="over-line" d="M0 0V5"></path>
  </pattern>
  <pattern id="under" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <rect class="under-ground" width="5" height="5"></rect><path class="under-line" d="M0 0V5"></path>
  </pattern>
</defs>`;

/** Time in which nothing could be heard: sunk, with a dashed outline; a dashed line where the clock stood still. */
export function renderInterruption({ x, width }: StripBlock, y: number, height: number) {
  return width === 0
    ? svg`<path class="interrupted" d="M${x} ${y}v${height}"></path>`
    : svg`<rect class="interrupted" x=${x} y=${y} width=${Math.max(LEAST_INTERRUPTED_PX, width)} height=${height}></rect>`;
}

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
  .interrupted {
    fill: var(--sunk);
    stroke: var(--edge);
    stroke-dasharray: 3 2;
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
    .under-ground,
    .interrupted {
      fill: Canvas;
    }
    .interrupted,
    .over-line,
    .under-line,
    .baseline {
      stroke: CanvasText;
    }
  }
`;
