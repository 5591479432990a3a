import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { mondayOf } from '../../core/session/progress.ts';
import { CanvasDrawing, type Brush } from './canvas-drawing.ts';
import { formatMonth } from './local-day.ts';

const HEAD_PX = 24;
const NAMES_PX = 36;
const MOST_PITCH_PX = 34;
const LEAST_PITCH_PX = 10;

/** A day of this much speech has the largest dot; we chose it: an hour's mock is about half speech. */
const FULL_DAY_MS = 30 * 60_000;

/** Draws the days of practice: a dot a day, its area the minutes spoken. An empty day is a small dot, and today is ringed. */
@customElement('practice-calendar')
export class PracticeCalendar extends LitElement {
  static override styles = css`
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 264px;
      font: 400 var(--text-12) / 1.35 var(--sans);
    }
  `;

  /** Spoken ms by day. */
  @property({ attribute: false }) spoken: ReadonlyMap<number, number> = new Map();
  @property({ type: Number }) today = 0;
  /** What is drawn, for who does not see it. */
  @property() label = '';

  readonly #drawing = new CanvasDrawing(this, (brush) => drawDays(brush, this.spoken, this.today));

  get canvas(): HTMLCanvasElement | undefined {
    return this.#drawing.canvas.value;
  }

  protected override render() {
    return html`<canvas role="img" aria-label=${this.label} ${ref(this.#drawing.canvas)}></canvas>`;
  }
}

/** As many weeks as there is room for, up to this one, each a column. */
function drawDays(brush: Brush, spoken: ReadonlyMap<number, number>, today: number): void {
  const { context, colour, width } = brush;
  const pitch = Math.max(LEAST_PITCH_PX, Math.min(MOST_PITCH_PX, (width - NAMES_PX) / 12));
  const weeks = Math.floor((width - NAMES_PX) / pitch);
  const firstMonday = mondayOf(today) - 7 * (weeks - 1);
  const place = (day: number) => {
    const [week, weekday] = [Math.floor((day - firstMonday) / 7), (day - firstMonday) % 7];
    return { x: NAMES_PX + (week + 0.5) * pitch, y: HEAD_PX + (weekday + 0.5) * MOST_PITCH_PX };
  };
  writeNames(brush, firstMonday, today, place);
  for (let day = firstMonday; day <= today; day++) {
    const { x, y } = place(day);
    const ms = spoken.get(day);
    const most = pitch / 2 - 2;
    const radius = ms === undefined ? 1.2 : Math.max(3, most * Math.sqrt(Math.min(1, ms / FULL_DAY_MS)));
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = colour(ms === undefined ? 'edge' : 'voice');
    context.fill();
    if (day !== today) continue;
    context.beginPath();
    context.arc(x, y, Math.min(most + 1, 15), 0, 2 * Math.PI);
    context.strokeStyle = colour('ink');
    context.lineWidth = 1.25;
    context.stroke();
  }
}

function writeNames(
  { context, colour, font }: Brush,
  firstMonday: number,
  today: number,
  place: (day: number) => { x: number; y: number },
): void {
  context.font = font(400);
  context.fillStyle = colour('muted');
  context.textAlign = 'left';
  for (const [weekday, name] of [
    [0, 'Mon'],
    [2, 'Wed'],
    [4, 'Fri'],
    [6, 'Sun'],
  ] as const)
    context.fillText(name, 0, place(firstMonday + weekday).y + 4);
  let endOfLast = -Infinity;
  for (let monday = firstMonday; monday <= today; monday += 7) {
    const isNew = monday === firstMonday || formatMonth(monday) !== formatMonth(monday - 7);
    const x = place(monday).x - 6;
    if (!isNew || x < endOfLast) continue;
    context.fillText(formatMonth(monday), x, 14);
    endOfLast = x + 34;
  }
}
