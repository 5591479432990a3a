import type { TimelineSession } from '../../client/components/timeline-session.ts';
import type { TimeWindow } from '../../client/components/timeline-scale.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 220;
const LONG_MS = 1000;

/** A bar of the sound each so long: what the canvas draws of five minutes. */
const BAR_MS = 700;

/** How the shown time is changed. */
export type SvgWay = 'laid-anew' | 'words-put-back' | 'view-box';

type Shape = { readonly element: SVGElement; readonly startMs: number; readonly lengthMs: number };

/**
 * The same session as plain elements: a rectangle a run and a long pause, its length as text, the sound as one path.
 *
 * - `laid-anew`: each element in sight is given its place, as charting libraries do.
 * - `words-put-back`: all is stretched at once, and the words, which must not be, are put back into shape.
 * - `view-box`: all is stretched at once, the words too. Not the same picture, but the cheapest that there is.
 */
export class SvgTimeline {
  readonly element = make('svg', { width: 0, height: HEIGHT, preserveAspectRatio: 'none' });
  readonly #stretched = make('g', {});
  readonly #rects: Shape[] = [];
  readonly #words: Shape[] = [];
  readonly #widthPx: number;
  readonly #way: SvgWay;

  constructor(session: TimelineSession, widthPx: number, way: SvgWay) {
    this.#widthPx = widthPx;
    this.#way = way;
    this.element.setAttribute('width', String(widthPx));
    this.element.append(this.#stretched);
    for (const { startMs, pacing, levels } of session.answers) {
      for (const run of pacing?.runs ?? [])
        this.#addRect(startMs + run.startMs, run.endMs - run.startMs, 150, 16, 'teal');
      for (const pause of pacing?.pauses ?? []) {
        const lengthMs = pause.endMs - pause.startMs;
        if (lengthMs < LONG_MS) continue;
        this.#addRect(startMs + pause.startMs, lengthMs, 37, 132, 'wheat');
        this.#addWords(startMs + pause.startMs, `${(lengthMs / 1000).toFixed(1)} s`);
      }
      this.#addSound(startMs, levels?.bytes ?? [], levels?.hopMs ?? 10);
    }
    this.show({ fromMs: 0, toMs: session.endMs });
  }

  show({ fromMs, toMs }: TimeWindow): void {
    const perMs = this.#widthPx / (toMs - fromMs);
    if (this.#way === 'view-box') {
      this.element.setAttribute('viewBox', `${fromMs} 0 ${toMs - fromMs} ${HEIGHT}`);
      return;
    }
    this.#stretched.setAttribute('transform', `scale(${perMs} 1) translate(${-fromMs} 0)`);
    const inSight = ({ startMs, lengthMs }: Shape) => startMs + lengthMs >= fromMs && startMs <= toMs;
    for (const word of this.#words) {
      const { element, startMs } = word;
      element.setAttribute('x', String((startMs - fromMs) * perMs));
    }
    if (this.#way !== 'laid-anew') return;
    for (const rect of this.#rects) {
      rect.element.style.display = inSight(rect) ? '' : 'none';
      if (!inSight(rect)) continue;
      rect.element.setAttribute('x', String((rect.startMs - fromMs) * perMs));
      rect.element.setAttribute('width', String(rect.lengthMs * perMs));
    }
  }

  #addRect(startMs: number, lengthMs: number, y: number, height: number, fill: string): void {
    const element = make('rect', { x: startMs, y, width: lengthMs, height, fill });
    this.#rects.push({ element, startMs, lengthMs });
    (this.#way === 'laid-anew' ? this.element : this.#stretched).append(element);
  }

  #addWords(startMs: number, words: string): void {
    const element = make('text', { x: startMs, y: 184 });
    element.textContent = words;
    this.#words.push({ element, startMs, lengthMs: 0 });
    this.element.append(element);
  }

  #addSound(startMs: number, bytes: readonly number[], hopMs: number): void {
    const hops = BAR_MS / hopMs;
    const bars = Array.from({ length: Math.floor(bytes.length / hops) }, (_, i) => {
      const half = Math.max(...bytes.slice(i * hops, (i + 1) * hops)) / 5;
      return `M${startMs + i * BAR_MS} ${94 - half}V${94 + half}`;
    });
    const d = bars.join('');
    this.#stretched.append(
      make('path', { d, stroke: 'teal', 'stroke-width': 1.6, 'vector-effect': 'non-scaling-stroke' }),
    );
  }
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
