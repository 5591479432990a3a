import type { TimelineContent } from './draw-timeline.ts';
import { layEdges, type LaneNeeds } from './timeline-lanes.ts';

/** Which lanes a timeline needs: those in which something of its answer or, in wider views, of the session is drawn. */
export function lanesNeeded(
  { pacing, pins, parts, partNames, session }: Omit<TimelineContent, 'target'>,
  widthPx: number,
): LaneNeeds {
  const all = session?.answers ?? [];
  return {
    isPhone: !layEdges(widthPx).hasNames,
    hasPins: pins.length > 0 || all.length > 1,
    hasParts: parts.length > 0 || all.some((answer) => answer.parts.length > 0),
    hasShares: partNames.some(({ share }) => share !== undefined),
    hasPace: (pacing.paceCurve?.length ?? 0) > 1,
  };
}
