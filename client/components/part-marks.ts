import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PlannedPart } from '../../core/interview/plan.ts';
import type { PartMark } from '../../core/pacing/pacing.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import { beginPart, partsWithin } from '../../core/session/marked-parts.ts';
import type { PartStart } from '../../core/session/mark.ts';
import { formatLength, formatShare } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { MarkPartsEvent } from './answer-panel-events.ts';
import { partBarsStyles, renderPartBars } from './part-bars.ts';
import { partMarksStyles } from './part-marks-styles.ts';

/** So many parts have a key of their own. */
export const PART_KEYS = 9;

/**
 * Marks where the parts of an answer begin, at the playhead, and shows the time that each took beside its target share.
 *
 * @fires mark-parts - {@link MarkPartsEvent}
 */
@customElement('part-marks')
export class PartMarks extends LitElement {
  static override styles = [sharedStyles, partBarsStyles, partMarksStyles];

  /** The parts that there can be, in order. */
  @property({ attribute: false }) names: readonly PlannedPart[] = [];
  /** In the order of their starts. */
  @property({ attribute: false }) parts: readonly PartStart[] = [];
  /** From the first word to the end of what was heard. */
  @property({ attribute: false }) heard: Stretch = { startMs: 0, endMs: 0 };
  /** Whoever looks may mark them. */
  @property({ attribute: false }) canMark = true;
  /** Where a part would begin; null where the sound is not kept, and nothing can be marked by ear. */
  @property({ type: Number }) atMs: number | null = null;

  /** Lets the part of that number, from 0 on, begin at the playhead. */
  begin(number: number): void {
    const name = this.names[number]?.name;
    if (name === undefined || this.atMs === null) return;
    this.dispatchEvent(new MarkPartsEvent(beginPart(this.parts, name, this.atMs, this.heard)));
  }

  protected override willUpdate() {
    // Without sound and marks there is nothing to draw, not even its border.
    this.hidden = this.atMs === null && partsWithin(this.parts, this.heard).length === 0;
  }

  protected override render() {
    const marked = partsWithin(this.parts, this.heard);
    if (this.hidden) return nothing;
    return html`<div class="head">
        <h3 id="parts">Parts</h3>
        ${this.canMark ? this.#renderHow(marked.length > 0) : nothing}
      </div>
      ${marked.length > 0 ? this.#renderBars(marked) : nothing}
      <ul class="num" aria-labelledby="parts">
        ${this.names.map((part, i) => this.#renderPart(part, i, marked))}
      </ul>`;
  }

  #renderHow(isMarked: boolean) {
    if (!isMarked) return html`<p class="muted">While you listen, say where each part begins.</p>`;
    return html`<button class="btn quiet" @click=${() => this.dispatchEvent(new MarkPartsEvent([]))}>
      Clear the parts
    </button>`;
  }

  /** The time in each part, and under it what the shares would make of the same time. */
  #renderBars(marked: readonly PartMark[]) {
    const wholeMs = Math.max(1, lengthMs(this.heard));
    return renderPartBars(this.names, (name) => timeIn(name, marked) / wholeMs);
  }

  #renderPart({ name, share }: PlannedPart, i: number, marked: readonly PartMark[]) {
    const ms = timeIn(name, marked);
    const isMarked = marked.some((part) => part.name === name);
    return html`<li>
      ${this.canMark ? this.#renderButton(name, i) : html`<span class="name">${name}</span>`}
      <span class="took">
        ${isMarked ? html`<span><strong>${formatLength(ms)}</strong>, ${formatShare(ms / Math.max(1, lengthMs(this.heard)))}</span>` : nothing}
        ${share === undefined ? nothing : html`<span class="muted">target ${formatShare(share)}</span>`}
      </span>
    </li>`;
  }

  #renderButton(name: string, i: number) {
    return html`<button
      class="btn"
      ?disabled=${this.atMs === null}
      title="${name} begins where the playhead stands"
      @click=${() => this.begin(i)}
    >
      <kbd aria-hidden="true">${i + 1}</kbd> ${name}<span class="visually-hidden"> begins here</span>
    </button>`;
  }
}

function timeIn(name: string, marked: readonly PartMark[]): number {
  return marked.filter((part) => part.name === name).reduce((sum, part) => sum + lengthMs(part), 0);
}
