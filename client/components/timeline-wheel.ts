/** What a turn of the wheel asks of a timeline. */
export type WheelDeed =
  { readonly type: 'zoom'; readonly factor: number } | { readonly type: 'pan'; readonly byPx: number };

/** A wheel turned so far with the zoom key held shows e times as much, or as little. */
const ZOOM_TURN = 200;

/** Reads the wheel: with the zoom key it zooms, sideways it pans; null where it scrolls the page. */
export function readWheel({ ctrlKey, metaKey, shiftKey, deltaX, deltaY }: WheelEvent): WheelDeed | null {
  if (ctrlKey || metaKey) return { type: 'zoom', factor: Math.exp(deltaY / ZOOM_TURN) };
  const byPx = shiftKey && deltaX === 0 ? deltaY : deltaX;
  const isSideways = byPx !== 0 && (shiftKey || Math.abs(byPx) > Math.abs(deltaY));
  return isSideways ? { type: 'pan', byPx } : null;
}
