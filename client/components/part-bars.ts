import { css, html, nothing, svg } from 'lit';
import type { PlannedPart } from '../../core/interview/plan.ts';

type Piece = { readonly letter: string; readonly share: number };

/** A letter needs so much of the bar. */
const LETTER_SHARE = 0.04;

/** Draws how an answer's time was shared among its parts, and under it the target shares where there are any. */
export function renderPartBars(parts: readonly PlannedPart[], shareOf: (name: string) => number) {
  const hasTargets = parts.some(({ share }) => share !== undefined);
  const took = parts.map(({ name }) => ({ letter: name.slice(0, 1), share: shareOf(name) }));
  const wanted = parts.map(({ share = 0 }) => ({ letter: '', share }));
  return html`<svg class="bars" height=${hasTargets ? 34 : 22} aria-hidden="true">
    ${renderBar(took, 0, 22)} ${hasTargets ? renderBar(wanted, 25, 8) : nothing}
  </svg>`;
}

function renderBar(pieces: readonly Piece[], y: number, height: number) {
  let before = 0;
  return pieces.map(({ letter, share }, i) => {
    const from = before;
    before += share;
    const paint = `part-${(i % 4) + 1}`;
    return svg`<rect class=${paint} x="${from * 100}%" y=${y + 0.5} width="${share * 100}%" height=${height - 1} rx="2"></rect>
      ${
        share > LETTER_SHARE
          ? svg`<text class=${paint} x="${(from + share / 2) * 100}%" y=${y + height / 2 + 4} text-anchor="middle">${letter}</text>`
          : nothing
      }`;
  });
}

export const partBarsStyles = css`
  .bars {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .bars rect {
    stroke: var(--edge);
    stroke-width: 0.75;
  }
  .bars text {
    font: 600 var(--text-12) var(--sans);
    fill: var(--ink);
  }
  rect.part-1 {
    fill: var(--part-1);
  }
  rect.part-2 {
    fill: var(--part-2);
  }
  rect.part-3 {
    fill: var(--part-3);
  }
  rect.part-4 {
    fill: var(--part-4);
  }
  .bars text.part-3,
  .bars text.part-4 {
    fill: var(--on-voice);
  }
  @media (forced-colors: active) {
    .bars rect {
      stroke: CanvasText;
      fill: Canvas;
    }
    .bars text {
      fill: CanvasText;
    }
  }
`;
