import { nothing, svg } from 'lit';
import type { FigureTrack } from './figure.ts';

const TRACK_PX = 60;
const EDGE_PX = 4;

/** Room behind the farthest of what is drawn. */
const ROOM = 1.15;

/**
 * A line with a grey bar for half of one's last answers, the target's brackets, and a dot for this one: a circle, or
 * outside of the target a triangle.
 */
export function renderTrack(track: FigureTrack | null) {
  if (track === null) return nothing;
  const { at, band, usual } = track;
  const farthest = Math.max(at, band?.toMs ?? 0, usual?.to ?? 0) * ROOM;
  const xOf = (value: number) =>
    EDGE_PX + (farthest === 0 ? 0 : (value / farthest) * (TRACK_PX - 2 * EDGE_PX));
  const where = band === null ? 'within' : at < band.fromMs ? 'under' : at > band.toMs ? 'over' : 'within';
  return svg`<svg width=${TRACK_PX} height="16" aria-hidden="true">
    <line class="track" x1="0" x2=${TRACK_PX} y1="8" y2="8"></line>
    ${
      band === null
        ? nothing
        : svg`<rect class="band" x=${xOf(band.fromMs)} y="2" width=${xOf(band.toMs) - xOf(band.fromMs)} height="12" rx="2"></rect>
          <path class="bracket" d="M${xOf(band.fromMs)} 1V15M${xOf(band.toMs)} 1V15"></path>`
    }
    ${
      usual === null
        ? nothing
        : svg`<rect class="usual" x=${xOf(usual.from)} y="6" width=${Math.max(2, xOf(usual.to) - xOf(usual.from))} height="4" rx="2"></rect>`
    }
    ${DOTS[where](xOf(at))}
  </svg>`;
}

const DOTS = {
  within: (x: number) => svg`<circle class="dot" cx=${x} cy="8" r="4.5"></circle>`,
  over: (x: number) => svg`<path class="dot over" d="M${x - 5} 12.5h10l-5-9z"></path>`,
  under: (x: number) => svg`<path class="dot under" d="M${x - 5} 3.5h10l-5 9z"></path>`,
};
