import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DrillGrade } from '../../core/drills/grade-drill.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { GradeEvent } from './drill-events.ts';
import { sayReturn } from './next-drill-words.ts';

/**
 * When a drill comes back: as its outcome gives it, until the person chooses otherwise.
 *
 * @fires grade - {@link GradeEvent}
 */
@customElement('drill-return')
export class DrillReturn extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        margin-block-start: var(--space-2);
      }
      fieldset {
        display: grid;
        grid-auto-flow: column;
        gap: var(--space-2);
      }
      legend {
        inline-size: 100%;
        margin-block-end: var(--space-2);
        text-align: center;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 40px;
        padding-inline: 12px 16px;
        border: 1px solid var(--line);
        border-radius: 20px;
        white-space: nowrap;
        cursor: pointer;
      }
      label:hover,
      label:has(:checked) {
        background: var(--voice-wash);
      }
      label:has(:checked) {
        border-color: var(--voice);
      }
      input {
        margin: 0;
        accent-color: var(--voice);
      }
      @media (max-width: 640px) {
        fieldset {
          grid-auto-flow: row;
          grid-template-columns: auto auto;
        }
        label {
          min-block-size: 44px;
          border-radius: 22px;
        }
      }
    `,
  ];

  /** One a grade, the soonest first. */
  @property({ attribute: false }) returns: readonly { readonly grade: DrillGrade; readonly dueAt: string }[] =
    [];
  /** The one that holds. */
  @property({ attribute: false }) grade: DrillGrade | null = null;

  protected override render() {
    if (this.returns.length === 0) return nothing;
    return html`<fieldset class="small">
      <legend class="muted">It comes back</legend>
      ${this.#distinct().map(
        ({ grade, says, isChosen }) =>
          html`<label>
            <input
              type="radio"
              name="grade"
              .checked=${isChosen}
              @change=${() => this.dispatchEvent(new GradeEvent(grade))}
            />${says}
          </label>`,
      )}
    </fieldset>`;
  }

  /** Grades that come to the same day are one choice. */
  #distinct() {
    const now = new Date();
    const all = this.returns.map(({ grade, dueAt }) => ({ grade, says: sayReturn(dueAt, now) }));
    return [...Map.groupBy(all, ({ says }) => says)].flatMap(([says, same]) => {
      const chosen = same.find(({ grade }) => grade === this.grade);
      const one = chosen ?? same[0];
      return one === undefined ? [] : [{ grade: one.grade, says, isChosen: chosen !== undefined }];
    });
  }
}
