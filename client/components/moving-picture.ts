import type { Brush } from './canvas-drawing.ts';
import { reachScale, shiftScale, type TimeScale } from './timeline-scale.ts';

/** A tile is so wide, in pixels of the screen. */
const TILE_PX = 256;

/** Nothing that is drawn of an instant reaches further from it. */
const REACH_PX = 24;

/** What a picture of time is made of. */
export type TimePicture = {
  /** Values that are others when the picture is another one, but for the time that is shown. */
  readonly of: readonly unknown[];
  /** Draws what lies between the edges of a scale. */
  readonly draw: (brush: Brush, scale: TimeScale) => void;
};

/** Tiles of one picture, laid side by side from where the canvas began when its time was first shown. */
type Tiles = {
  readonly of: readonly unknown[];
  readonly scale: TimeScale;
  readonly density: number;
  readonly height: number;
  readonly painted: Map<number, HTMLCanvasElement>;
};

/**
 * Draws a picture of time so that to move along it costs little: while one zooms it is drawn as it is, and from the second
 * time on that the same picture is shown it is put together from tiles, of which only those are painted that come into
 * sight. Half as much time or twice as much is another picture.
 */
export class MovingPicture {
  #tiles: Tiles | null = null;
  #spare: HTMLCanvasElement[] = [];

  /** @returns the scale as it was drawn on, moved by less than a pixel so that no tile lies between two */
  draw(brush: Brush, scale: TimeScale, picture: TimePicture): TimeScale {
    const tiles = this.#tiles;
    const of = [...picture.of, scale.perMs, scale.left, brush.colour];
    if (tiles === null || !isOf(tiles, of, brush)) {
      this.#begin(of, brush, scale);
      picture.draw(brush, reachScale(scale, scale.left - REACH_PX, scale.right + REACH_PX));
      return scale;
    }
    const movedPx = Math.round((tiles.scale.xOf(scale.fromMs) - scale.left) * tiles.density);
    this.#putTogether(brush, tiles, movedPx, picture);
    const drawn = shiftScale(tiles.scale, -movedPx / tiles.density);
    return reachScale(drawn, scale.left, scale.right);
  }

  #begin(of: readonly unknown[], brush: Brush, scale: TimeScale): void {
    const { height } = brush.context.canvas;
    if (this.#tiles?.height === height) this.#spare.push(...this.#tiles.painted.values());
    else this.#spare = [];
    this.#tiles = { of, scale, density: densityOf(brush), height, painted: new Map() };
  }

  #putTogether(brush: Brush, tiles: Tiles, movedPx: number, picture: TimePicture): void {
    const { context } = brush;
    const first = Math.floor(movedPx / TILE_PX);
    const last = Math.floor((movedPx + context.canvas.width - 1) / TILE_PX);
    for (const [i, canvas] of tiles.painted) {
      if (i >= first && i <= last) continue;
      tiles.painted.delete(i);
      this.#spare.push(canvas);
    }
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (let i = first; i <= last; i++) {
      const tile = tiles.painted.get(i) ?? this.#paint(brush, tiles, i, picture);
      tiles.painted.set(i, tile);
      context.drawImage(tile, i * TILE_PX - movedPx, 0);
    }
    context.restore();
  }

  #paint(
    brush: Brush,
    { scale, density, height }: Tiles,
    i: number,
    picture: TimePicture,
  ): HTMLCanvasElement {
    const canvas = this.#spare.pop() ?? makeTile(height);
    const context = canvas.getContext('2d');
    if (!context) return canvas;
    context.setTransform(density, 0, 0, density, -i * TILE_PX, 0);
    const [left, right] = [(i * TILE_PX) / density, ((i + 1) * TILE_PX) / density];
    context.clearRect(left, 0, right - left, height / density);
    picture.draw({ ...brush, context }, reachScale(scale, left - REACH_PX, right + REACH_PX));
    return canvas;
  }
}

function makeTile(height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width: TILE_PX, height });
}

function isOf(tiles: Tiles, of: readonly unknown[], brush: Brush): boolean {
  return (
    tiles.density === densityOf(brush) &&
    tiles.height === brush.context.canvas.height &&
    tiles.of.length === of.length &&
    tiles.of.every((one, i) => one === of[i])
  );
}

/** Pixels of the screen for each of CSS. */
function densityOf({ context }: Brush): number {
  return context.getTransform().a;
}
