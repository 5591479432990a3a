import { formatClock } from '../../client/format.ts';
import { preparedSound } from '../../client/components/prepared-sound.ts';
import { laySound } from '../../client/components/sound-bars.ts';
import {
  LEAST_PX_A_SECOND,
  makeScale,
  otherClock,
  pxASecond,
  rulerTicks,
  type TimeScale,
  type TimeWindow,
} from '../../client/components/timeline-scale.ts';
import type { SessionAnswer, TimelineSession } from '../../client/components/timeline-session.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 352;
const LONG_MS = 1000;
const LETTER_PX = 7;

/** How the shown time is changed. */
export type SvgWay = 'laid-anew' | 'words-put-back' | 'view-box';

type Shape = { readonly element: SVGElement; readonly startMs: number; readonly lengthMs: number };

/**
 * The same picture of a session as elements: target, a rectangle a run, long pauses, parts and their shares, the sound and
 * the pace as paths, and the words.
 *
 * - `laid-anew`: what is in sight is given its place, the rest is not displayed.
 * - `words-put-back`: all is stretched at once, and the words, which must not be, are given their places.
 * - `view-box`: all is stretched at once, the words too. Not the same picture, but the cheapest that there is.
 *
 * Where that costs less than it should, it is in their favour: stretched ones have no round corners and no wedges, and the
 * bars of their sound are as wide as fits until half or twice as much is shown.
 */
export class SvgTimeline {
  readonly element = make('svg', { width: 0, height: HEIGHT, preserveAspectRatio: 'none' });
  readonly #stretched = make('g', {});
  readonly #words = make('g', { 'font-size': 12 });
  readonly #ruler = make('g', { 'font-size': 12 });
  readonly #sound = make('path', {
    stroke: 'teal',
    'stroke-width': 1.6,
    'vector-effect': 'non-scaling-stroke',
  });
  readonly #pace = make('path', {
    stroke: 'teal',
    'stroke-width': 2,
    fill: 'none',
    'vector-effect': 'non-scaling-stroke',
  });
  readonly #rects: Shape[] = [];
  readonly #written: Shape[] = [];
  readonly #session: TimelineSession;
  readonly #widthPx: number;
  readonly #way: SvgWay;
  #laid: TimeWindow & { readonly perMs: number } = { fromMs: 0, toMs: 0, perMs: 0 };

  constructor(session: TimelineSession, widthPx: number, way: SvgWay) {
    this.#session = session;
    this.#widthPx = widthPx;
    this.#way = way;
    this.element.setAttribute('width', String(widthPx));
    const grounds = way === 'laid-anew' ? this.element : this.#stretched;
    for (const answer of session.answers) if (answer.pacing) this.#addAnswer(grounds, answer, answer.pacing);
    grounds.append(this.#sound, this.#pace);
    this.element.append(...(way === 'laid-anew' ? [] : [this.#stretched]), this.#words, this.#ruler);
    this.show({ fromMs: 0, toMs: session.endMs });
  }

  show(window: TimeWindow): void {
    const { fromMs, toMs } = window;
    const scale = makeScale(window, 0, 0, this.#widthPx);
    this.#words.style.display = pxASecond(scale) < LEAST_PX_A_SECOND ? 'none' : '';
    if (this.#way === 'laid-anew') {
      this.#drawPaths(scale, scale);
      for (const shape of this.#rects) place(shape, scale);
    } else {
      this.#stretchPaths(window, scale.perMs);
      if (this.#way === 'view-box') {
        this.element.setAttribute('viewBox', `${fromMs} 0 ${toMs - fromMs} ${HEIGHT}`);
        return;
      }
      this.#stretched.setAttribute('transform', `scale(${scale.perMs} 1) translate(${-fromMs} 0)`);
    }
    for (const shape of this.#written) place(shape, scale);
    this.#drawRuler(scale);
  }

  #addAnswer(grounds: SVGElement, answer: SessionAnswer, pacing: Pacing): void {
    const { startMs, target, parts, partNames, prompt } = answer;
    const add = (fromMs: number, toMs: number, y: number, height: number, fill: string, rx = 0) =>
      this.#addRect(grounds, { startMs: startMs + fromMs, lengthMs: toMs - fromMs }, y, height, fill, rx);
    const endMs = pacing.runs.at(-1)?.endMs ?? 0;
    if (target) {
      add(target.fromMs, target.toMs, 46, 154, 'honeydew');
      add(target.toMs, endMs, 46, 154, 'lavender');
      for (const atMs of [target.fromMs, target.toMs]) add(atMs, atMs + 400, 26, 174, 'green');
    }
    for (const run of pacing.runs) add(run.startMs, run.endMs, 184, 16, 'teal', 2);
    for (const pause of pacing.pauses) {
      if (pause.endMs - pause.startMs < LONG_MS) continue;
      const capsule = add(pause.startMs, pause.endMs, 65, 138, 'wheat', 3);
      capsule.setAttribute('stroke', 'brown');
      capsule.setAttribute('vector-effect', 'non-scaling-stroke');
      const words = `${((pause.endMs - pause.startMs) / 1000).toFixed(1)} s`;
      this.#addWords(startMs + (pause.startMs + pause.endMs) / 2, 218, words);
    }
    for (const [i, part] of parts.entries()) {
      const until = parts[i + 1]?.startMs ?? endMs;
      add(part.startMs, until, 228, 22, 'paleturquoise', 3).setAttribute('stroke', 'gray');
      add((endMs * i) / partNames.length, (endMs * (i + 1)) / partNames.length, 253, 7, 'teal', 2);
      this.#addWords(startMs + part.startMs, 243, part.name);
    }
    this.#addWords(answer.askedMs, 13, prompt);
  }

  #addRect(
    grounds: SVGElement,
    { startMs, lengthMs }: Omit<Shape, 'element'>,
    y: number,
    height: number,
    fill: string,
    rx: number,
  ): SVGElement {
    const round = this.#way === 'laid-anew' ? { rx } : {};
    const element = make('rect', { x: startMs, y, width: lengthMs, height, fill, ...round });
    this.#rects.push({ element, startMs, lengthMs });
    grounds.append(element);
    return element;
  }

  #addWords(startMs: number, y: number, words: string): void {
    const element = make('text', { x: startMs, y });
    element.textContent = words;
    this.#written.push({ element, startMs, lengthMs: 0 });
    this.#words.append(element);
  }

  /** Paths of three times what is shown are stretched until they no longer fit. */
  #stretchPaths({ fromMs, toMs }: TimeWindow, perMs: number): void {
    const laid = this.#laid;
    const isFitting = perMs > laid.perMs / 2 && perMs < laid.perMs * 2;
    if (isFitting && fromMs >= laid.fromMs && toMs <= laid.toMs) return;
    const around = { fromMs: fromMs - (toMs - fromMs), toMs: toMs + (toMs - fromMs) };
    this.#laid = { ...around, perMs };
    const px = makeScale(around, 0, 0, perMs * (around.toMs - around.fromMs));
    this.#drawPaths(px, { ...px, xOf: (ms) => ms });
  }

  /** @param onto where times lie in the paths */
  #drawPaths(px: TimeScale, onto: TimeScale): void {
    const [sound, pace]: [string[], string[]] = [[], []];
    for (const { startMs, pacing, levels } of this.#session.answers) {
      if (!pacing) continue;
      const span = { startMs: pacing.runs[0]?.startMs ?? 0, endMs: pacing.runs.at(-1)?.endMs ?? 0 };
      if (startMs + span.endMs < px.fromMs || startMs > px.toMs) continue;
      const { peaks, range } = preparedSound(levels, pacing.runs);
      for (const { x, share } of laySound(peaks, range, otherClock(px, startMs, 0), span, [])) {
        const half = Math.max(0.8, share * 54);
        sound.push(`M${onto.xOf(px.msOf(x))} ${122 - half}V${122 + half}`);
      }
      const curve = (pacing.paceCurve ?? []).filter(
        ({ atMs }) => startMs + atMs >= px.fromMs - 500 && startMs + atMs <= px.toMs + 500,
      );
      for (const [i, { atMs, syllablesPerSecond }] of curve.entries())
        pace.push(`${i === 0 ? 'M' : 'L'}${onto.xOf(startMs + atMs)} ${326 - 11 * (syllablesPerSecond - 2)}`);
    }
    this.#sound.setAttribute('d', sound.join(''));
    this.#pace.setAttribute('d', pace.join(''));
  }

  #drawRuler(scale: TimeScale): void {
    const { ticks } = rulerTicks(scale);
    while (this.#ruler.childElementCount < ticks.length) this.#ruler.append(make('text', { y: 58 }));
    for (const [i, text] of [...this.#ruler.children].entries()) {
      const atMs = ticks[i];
      text.textContent = atMs === undefined ? '' : formatClock(atMs);
      if (atMs !== undefined) text.setAttribute('x', String(scale.xOf(atMs) + 5));
    }
  }
}

/** Gives an element its place, or takes it out of sight. */
function place({ element, startMs, lengthMs }: Shape, { xOf, perMs, left, right }: TimeScale): void {
  const [x, width] = [xOf(startMs), lengthMs * perMs];
  const reach = element.textContent === '' ? width : element.textContent.length * LETTER_PX;
  const isSeen = x + reach >= left && x <= right;
  const display = isSeen ? '' : 'none';
  if (element.style.display !== display) element.style.display = display;
  if (!isSeen) return;
  element.setAttribute('x', String(x));
  if (lengthMs > 0) element.setAttribute('width', String(width));
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
