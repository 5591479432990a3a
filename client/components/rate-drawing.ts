import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import type { ExampleRecording } from '../example/example-recording.ts';
import { formatDecimal, formatSeconds } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';

/** Runs on a line of time, and the syllables in them. */
type Row = {
  readonly runs: readonly Stretch[];
  readonly nuclei: readonly number[];
};

/** Draws the two rates of one recording: its syllables over all of its time, and over its speech pushed together. */
@customElement('rate-drawing')
export class RateDrawing extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
      }
      p {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--space-4);
        margin-block-end: 6px;
      }
      strong {
        font-weight: 600;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 34px;
        overflow: visible;
      }
      .time {
        fill: var(--sunk);
      }
      .run {
        fill: var(--voice);
      }
      .syllable {
        stroke: var(--on-voice);
        stroke-width: 1.5;
        vector-effect: non-scaling-stroke;
      }
      .whole {
        fill: none;
        stroke: var(--edge);
        stroke-width: 1;
        vector-effect: non-scaling-stroke;
      }
      @media (forced-colors: active) {
        .run {
          fill: CanvasText;
        }
        .syllable {
          stroke: Canvas;
        }
      }
    `,
  ];

  @property({ attribute: false }) recording!: ExampleRecording;

  protected override render() {
    const { pacing, nuclei } = this.recording;
    const { runs, answerMs, phonationTimeMs, syllables, speechRate, articulationRate } = pacing;
    if (answerMs === null || phonationTimeMs === null || speechRate === null || articulationRate === null)
      return html`<p class="muted">The rates of this recording are not measurable.</p>`;
    const onsetMs = runs[0]?.startMs ?? 0;
    const apart = { runs: runs.map((run) => moved(run, -onsetMs)), nuclei: nuclei.map((at) => at - onsetMs) };
    return html`<div>
        <p>
          <strong>Speech rate, pauses in</strong>
          <span class="num"
            >${syllables} syllables in ${formatSeconds(answerMs)}: about ${formatDecimal(speechRate)} a
            second</span
          >
        </p>
        ${renderRow(apart, answerMs, answerMs)}
      </div>
      <div>
        <p>
          <strong>Articulation rate, pauses out</strong>
          <span class="num"
            >${syllables} syllables in ${formatSeconds(phonationTimeMs)}: about
            ${formatDecimal(articulationRate)} a second</span
          >
        </p>
        ${renderRow(pushedTogether(apart), phonationTimeMs, answerMs)}
      </div>`;
  }
}

function renderRow({ runs, nuclei }: Row, lengthOfRow: number, widthMs: number) {
  return html`<svg viewBox="0 0 ${widthMs} 34" preserveAspectRatio="none" aria-hidden="true">
    <rect class="time" x="0" y="6" width=${lengthOfRow} height="18"></rect>
    ${runs.map((run) => svg`<rect class="run" x=${run.startMs} y="6" width=${lengthMs(run)} height="18"></rect>`)}
    ${nuclei.map((at) => svg`<path class="syllable" d="M${at} 11V19"></path>`)}
    <path class="whole" d="M0 28V33H${lengthOfRow}V28"></path>
  </svg>`;
}

/** The same without the time between the runs. */
function pushedTogether({ runs, nuclei }: Row): Row {
  let endMs = 0;
  const shifts = runs.map((run) => {
    const shiftMs = endMs - run.startMs;
    endMs += lengthMs(run);
    return { run, shiftMs };
  });
  return {
    runs: shifts.map(({ run, shiftMs }) => moved(run, shiftMs)),
    nuclei: nuclei.flatMap((at) =>
      shifts.filter(({ run }) => at >= run.startMs && at < run.endMs).map(({ shiftMs }) => at + shiftMs),
    ),
  };
}

function moved({ startMs, endMs }: Stretch, byMs: number): Stretch {
  return { startMs: startMs + byMs, endMs: endMs + byMs };
}
