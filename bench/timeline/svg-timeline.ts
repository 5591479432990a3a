import type { TimelineSession } from '../../client/components/timeline-session.ts';
import type { TimeWindow } from '../../client/components/timeline-scale.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 220;
const LONG_MS = 1000;

/** A bar of the sound each so long: what the canvas draws of five minutes. */
const BAR_MS = 700;

/**
 * The same session as plain elements: a rectangle a run and a long pause, its length as text, the sound as one path. It
 * is panned and zoomed as cheaply as SVG can be, by its view box alone.
 */
export class SvgTimeline {
  readonly element = document.createElementNS(SVG, 'svg');

  constructor(session: TimelineSession, widthPx: number) {
    this.element.setAttribute('width', String(widthPx));
    this.element.setAttribute('height', String(HEIGHT));
    this.element.setAttribute('preserveAspectRatio', 'none');
    for (const { startMs, pacing, levels } of session.answers) {
      for (const { startMs: from, endMs } of pacing?.runs ?? [])
        this.#rect(startMs + from, endMs - from, 150, 16, 'teal');
      for (const { startMs: from, endMs } of pacing?.pauses ?? []) {
        if (endMs - from < LONG_MS) continue;
        this.#rect(startMs + from, endMs - from, 37, 132, 'wheat');
        this.#text(startMs + from, `${((endMs - from) / 1000).toFixed(1)} s`);
      }
      this.#sound(startMs, levels?.bytes ?? [], levels?.hopMs ?? 10);
    }
    this.show({ fromMs: 0, toMs: session.endMs });
  }

  show({ fromMs, toMs }: TimeWindow): void {
    this.element.setAttribute('viewBox', `${fromMs} 0 ${toMs - fromMs} ${HEIGHT}`);
  }

  #rect(x: number, width: number, y: number, height: number, fill: string): void {
    const rect = document.createElementNS(SVG, 'rect');
    for (const [name, value] of Object.entries({ x, y, width, height, fill }))
      rect.setAttribute(name, String(value));
    this.element.append(rect);
  }

  #text(x: number, words: string): void {
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('x', String(x));
    text.setAttribute('y', '184');
    text.textContent = words;
    this.element.append(text);
  }

  #sound(startMs: number, bytes: readonly number[], hopMs: number): void {
    const path = document.createElementNS(SVG, 'path');
    const hops = BAR_MS / hopMs;
    const bars = Array.from({ length: Math.floor(bytes.length / hops) }, (_, i) => {
      const half = Math.max(...bytes.slice(i * hops, (i + 1) * hops)) / 5;
      return `M${startMs + i * BAR_MS} ${94 - half}V${94 + half}`;
    });
    path.setAttribute('d', bars.join(''));
    path.setAttribute('stroke', 'teal');
    path.setAttribute('stroke-width', '1.6');
    path.setAttribute('vector-effect', 'non-scaling-stroke');
    this.element.append(path);
  }
}
