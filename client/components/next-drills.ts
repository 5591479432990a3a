import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NextDrill } from '../../core/session/next-drills.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { DRILL_WORDS, isHeldDrill } from './drill-words.ts';
import { sayToday, sayWhy } from './next-drill-words.ts';

/** What there is to drill today, and why. */
@customElement('next-drills')
export class NextDrills extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .today {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--space-3);
        padding-block-start: var(--space-2);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: baseline;
        gap: 2px var(--space-4);
        padding-block: 9px;
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      ul {
        margin-block-start: var(--space-2);
      }
      li span {
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) drills: readonly NextDrill[] = [];
  /** Days in a row; null says nothing of them. */
  @property({ attribute: false }) streakDays: number | null = null;

  protected override render() {
    return html`<p class="today small">
        <span>${sayToday(this.drills)}</span>
        ${(this.streakDays ?? 0) < 2 ? nothing : html`<span class="muted">${this.streakDays} days in a row</span>`}
      </p>
      ${
        this.drills.length === 0
          ? nothing
          : html`<ul class="small">
              ${this.drills.map(renderDrill)}
            </ul>`
      }`;
  }
}

function renderDrill(next: NextDrill) {
  const { kind } = next;
  if (!isHeldDrill(kind)) return nothing;
  return html`<li>
    <a class="link" href="/drills/${kind}">${DRILL_WORDS[kind].name}</a
    ><span class="muted">${sayWhy(next)}</span>
  </li>`;
}
