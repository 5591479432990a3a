import type { PropertyValues } from 'lit';
import { AnswerTimeline } from '../../../client/components/answer-timeline.ts';
import type { TimeWindow } from '../../../client/components/timeline-scale.ts';
import tokens from '../../../client/look/tokens.css?inline';
import { longSession } from '../long-session.ts';
import { SvgTimeline, type SvgWay } from '../svg-timeline.ts';

const WIDTH_PX = 1200;
const FIVE_MINUTES_MS = 300_000;
const HALF_A_SECOND_MS = 500;

/** A drawing that is shown now. */
type Drawing = { readonly show: (window: TimeWindow) => void };

const session = longSession();
const whole = { fromMs: 0, toMs: session.endMs };
let drawing: Drawing = { show: () => undefined };

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens);
document.adoptedStyleSheets = [sheet];

/** A timeline that shows the whole session at first, as the SVGs do; for people it shows one answer. */
class SessionTimeline extends AnswerTimeline {
  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.show('session');
  }
}
customElements.define('session-timeline', SessionTimeline);

const DRAWINGS: Readonly<Record<string, () => Drawing>> = {
  nothing: () => ({ show: () => undefined }),
  canvas: () => {
    const [first] = session.answers;
    if (!first?.pacing) throw new Error('The session has answers.');
    const { pacing, target, levels, answerId, startMs } = first;
    const given = {
      pacing,
      target,
      levels,
      answerId,
      session,
      playheadMs: 0,
      partNames: first.partNames,
      parts: first.parts,
    };
    const timeline = new SessionTimeline();
    Object.assign(timeline, given);
    const frame = document.createElement('div');
    frame.append(timeline);
    document.body.replaceChildren(frame);
    frame.style.setProperty('inline-size', `${WIDTH_PX}px`);
    return {
      show: ({ fromMs, toMs }) => timeline.show({ fromMs: fromMs - startMs, toMs: toMs - startMs }),
    };
  },
  'laid-anew': () => showSvg('laid-anew'),
  'words-put-back': () => showSvg('words-put-back'),
  'view-box': () => showSvg('view-box'),
};

function showSvg(way: SvgWay): Drawing {
  const svg = new SvgTimeline(session, WIDTH_PX, way);
  document.body.replaceChildren(svg.element);
  return svg;
}

/** How the shown time moves, at a share of the whole way. */
const MOVES: Readonly<Record<string, (share: number) => TimeWindow>> = {
  'the whole session, zoomed a little': (share) => ({ ...whole, toMs: whole.toMs * (1 - share / 20) }),
  'panning five minutes over it': (share) => {
    const fromMs = share * (whole.toMs - FIVE_MINUTES_MS);
    return { fromMs, toMs: fromMs + FIVE_MINUTES_MS };
  },
  'five minutes, zoomed a little': (share) => ({
    fromMs: 200_000,
    toMs: 200_000 + FIVE_MINUTES_MS * (1 - share / 20),
  }),
  'panning half a second over ten': (share) => {
    const fromMs = 200_000 + share * 20 * HALF_A_SECOND_MS;
    return { fromMs, toMs: fromMs + HALF_A_SECOND_MS };
  },
};

/** Takes away what is shown, so that the next is a first one. */
function clear(): void {
  document.body.replaceChildren();
}

/** @returns from the data until the page has painted it, ms: what the page itself takes to load is not in it */
async function draw(what: string): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const began = performance.now();
  drawing = DRAWINGS[what]?.() ?? drawing;
  await painted();
  return performance.now() - began;
}

/** When what was drawn in this frame is painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Moves the shown time frame by frame. @returns for each frame, from its start until it is painted, ms */
async function move(how: string, frames: number): Promise<number[]> {
  const took: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const startedAt = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const began = Math.max(startedAt, performance.now());
    const window = MOVES[how]?.(frame / frames);
    if (window) drawing.show(window);
    await painted();
    took.push(performance.now() - began);
  }
  return took;
}

declare global {
  interface Window {
    timelineBench: { clear: typeof clear; draw: typeof draw; move: typeof move; moves: string[] };
  }
}

window.timelineBench = { clear, draw, move, moves: Object.keys(MOVES) };
