import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { PlannedPart } from '../../core/interview/plan.ts';
import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { PartStart, SaidPause } from '../../core/session/mark.ts';
import type { Pin } from './answer-drawing.ts';
import { answerTimelineStyles } from './answer-timeline-styles.ts';
import { CanvasDrawing, type Brush } from './canvas-drawing.ts';
import type { Ghost } from './draw-ghost.ts';
import { TimelineDrawing } from './draw-timeline.ts';
import { ElementWidth } from './element-width.ts';
import { heardSpan } from './heard-span.ts';
import { isOnClock } from './hit-test.ts';
import type { Selection } from './selection.ts';
import { ShownTime } from './shown-time.ts';
import type { Levels } from './sound-bars.ts';
import { PlayEvent, SeekEvent, ShowTimeEvent } from './timeline-events.ts';
import { TimelineGestures } from './timeline-gestures.ts';
import { readKey } from './timeline-keys.ts';
import { layEdges, layLanes, type Lanes } from './timeline-lanes.ts';
import { lanesNeeded } from './lanes-needed.ts';
import { pressAt, withinSound } from './timeline-press.ts';
import { makeScale, wholeAnswer, type TimeScale, type TimeWindow } from './timeline-scale.ts';
import { wholeSession, type TimelineSession } from './timeline-session.ts';
import { sayPosition, sayTimeline } from './timeline-words.ts';

const NOTHING_HEARD: Stretch = { startMs: 0, endMs: 0 };

/**
 * Draws one answer over time, and around it its session: targets, sound, runs, pauses, parts, remarks and what could not
 * be heard. All of it can be pressed. With a recording it is a slider along which the playhead is moved.
 *
 * @fires seek - {@link SeekEvent}
 * @fires hear - {@link HearEvent}, the sound from where plain speech was pressed
 * @fires play - {@link PlayEvent}, the wish to start or stop by key
 * @fires select-stretch - {@link SelectEvent}
 * @fires choose-answer - {@link ChooseAnswerEvent}, another answer of the session was pressed
 * @fires show-time - {@link ShowTimeEvent}, another stretch of time is shown
 */
@customElement('answer-timeline')
export class AnswerTimeline extends LitElement {
  static override styles = answerTimelineStyles;

  @property({ attribute: false }) pacing!: Pacing;
  /** The question's target; drawn even where the answer's length is not measurable. */
  @property({ attribute: false }) target: TargetBand | null = null;
  /** The answer's levels, which are drawn as its sound; null until they have come. */
  @property({ attribute: false }) levels: Levels | null = null;
  @property({ attribute: false }) pins: readonly Pin[] = [];
  /** The best earlier take, drawn in outline behind the runs. */
  @property({ attribute: false }) ghost: Ghost | null = null;
  /** Where the sound stands on the answer's clock; null where there is no recording. */
  @property({ type: Number }) playheadMs: number | null = null;
  /** What was said of its pauses. */
  @property({ attribute: false }) said: readonly SaidPause[] = [];
  /** Where its parts begin, in order. */
  @property({ attribute: false }) parts: readonly PartStart[] = [];
  /** The parts that there can be, with their target shares. */
  @property({ attribute: false }) partNames: readonly PlannedPart[] = [];
  @property({ attribute: false }) selection: Selection | null = null;
  /** The session that it is part of, for wider views; null where it stands alone. */
  @property({ attribute: false }) session: TimelineSession | null = null;
  /** Which answer of the session it is. */
  @property() answerId = '';

  readonly #width = new ElementWidth(this);
  readonly #canvas = new CanvasDrawing(
    this,
    (brush) => this.#draw(brush),
    () => this.#lanes?.height ?? 0,
  );
  readonly #drawing = new TimelineDrawing();
  readonly #shown = new ShownTime(this, () => this.#width.value);
  readonly #gestures = new TimelineGestures({
    onTap: (x, y) => this.#press(x, y),
    onPan: (byPx) => this.#shown.pan(byPx / this.#scale().perMs),
    onPinch: (factor, aboutX) => this.#shown.zoom(factor, this.#scale().msOf(aboutX)),
    onScrub: (x) => this.#seek(this.#scale().msOf(x)),
    isScrub: (y) => this.playheadMs !== null && this.#lanes !== undefined && isOnClock(y, this.#lanes),
  });
  #span = NOTHING_HEARD;
  #lanes: Lanes | undefined;
  #told: TimeWindow | null = null;

  /** Shows less or more time, about the playhead or the middle. */
  zoom(direction: 'closer' | 'wider'): void {
    this.#shown.step(direction, this.playheadMs);
  }

  /** Shows a stretch of time, or the whole answer or session. */
  show(what: TimeWindow | 'answer' | 'session'): void {
    if (typeof what === 'string') this.#shown.showWhole(what);
    else this.#shown.show(what);
  }

  /** Brings a stretch into view. */
  reveal(stretch: Stretch): void {
    this.#shown.reveal(stretch);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { pacing, playheadMs, session } = this;
    if (!this.hasUpdated) this.#width.measureNow();
    if (changed.has('pacing') || changed.has('target')) {
      this.#span = heardSpan(pacing) ?? NOTHING_HEARD;
      const whole = wholeAnswer(pacing, this.#target);
      const isOther = changed.has('answerId') || this.answerId === '';
      if (isOther) this.#shown.take(whole);
      else this.#shown.renew(whole);
    }
    const limits = session && wholeSession(session, this.answerId);
    if (limits) this.#shown.limit(limits);
    if (changed.has('playheadMs') && playheadMs !== null)
      this.#shown.follow(changed.get('playheadMs'), playheadMs);
    if (changed.has('selection') && this.selection) this.#shown.reveal(this.selection);
    this.#lanes = layLanes(lanesNeeded(this, this.#width.value));
  }

  protected override render() {
    const position = this.playheadMs === null ? null : sayPosition(this.playheadMs, this.#span);
    return html`<div
      class="lanes"
      role=${position ? 'slider' : 'img'}
      tabindex=${position ? '0' : nothing}
      aria-label=${position ? 'Position in the answer' : sayTimeline(this.pacing, this.#span)}
      aria-valuemin=${position ? '0' : nothing}
      aria-valuemax=${position?.lastSecond ?? nothing}
      aria-valuenow=${position?.second ?? nothing}
      aria-valuetext=${position?.words ?? nothing}
      @keydown=${this.#handleKey}
      @pointerdown=${this.#gestures.handlePointer}
      @pointermove=${this.#gestures.handlePointer}
      @pointerup=${this.#gestures.handlePointer}
      @pointercancel=${this.#gestures.handlePointer}
      @wheel=${this.#gestures.handleWheel}
    >
      <canvas ${ref(this.#canvas.canvas)} aria-hidden="true"></canvas>
    </div>`;
  }

  protected override updated() {
    const { window } = this.#shown;
    if (this.#width.value === 0 || window === this.#told) return;
    this.#told = window;
    this.dispatchEvent(new ShowTimeEvent(window.fromMs, window.toMs));
  }

  get #target(): TargetBand | null {
    return this.target ?? this.pacing.band;
  }

  #scale(widthPx = this.#width.value): TimeScale {
    const { left, right } = layEdges(widthPx);
    return makeScale(this.#shown.window, this.#span.startMs, left, right);
  }

  #draw(brush: Brush) {
    if (!this.#lanes) return;
    const { pacing, levels, pins, ghost, said, parts, partNames, selection, session, answerId } = this;
    const target = this.#target;
    this.#drawing.draw(
      brush,
      { pacing, target, levels, pins, ghost, said, parts, partNames, selection, session, answerId },
      {
        span: this.#span,
        lanes: this.#lanes,
        scale: this.#scale(brush.width),
        isWithin: this.#shown.isWithin,
        hasLaneNames: layEdges(brush.width).hasNames,
        playheadMs: this.playheadMs,
      },
    );
  }

  #handleKey(event: KeyboardEvent) {
    if (this.playheadMs === null) return;
    const deed = readKey(event, this.playheadMs, this.#span);
    if (deed === null) return;
    event.preventDefault();
    if (deed.type === 'seek') this.#seek(deed.toMs);
    else this.dispatchEvent(new PlayEvent());
  }

  #press(x: number, y: number) {
    if (!this.#lanes) return;
    const { pacing, parts, answerId } = this;
    const around = this.#shown.isWithin ? null : this.session;
    const hasSound = this.playheadMs !== null;
    const drawn = { span: this.#span, scale: this.#scale(), lanes: this.#lanes };
    const news = pressAt(x, y, { pacing, parts, answerId, around, hasSound, ...drawn });
    if (news) this.dispatchEvent(news);
  }

  #seek(ms: number) {
    this.dispatchEvent(new SeekEvent(withinSound(ms, this.#span)));
  }
}
