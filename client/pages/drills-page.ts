import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { EMPLOYER_CLOCKS, type EmployerClock } from './employer-clocks.ts';
import { DRILL_WORDS, HELD_DRILLS, type HeldDrill } from '../components/drill-words.ts';
import '../components/icon-mark.ts';
import '../components/next-drills.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { readDrillsOfToday } from '../session/drills-api.ts';
import { Loading } from '../session/loading.ts';

/** All drills: what happens in each, and what its one number is. */
@customElement('drills-page')
export class DrillsPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        max-inline-size: 960px;
        margin: 0 auto;
        padding-block-start: 4px;
      }
      h1 + p {
        max-inline-size: 62ch;
        margin-block: var(--space-2) var(--space-5);
      }
      .today {
        margin-block-end: var(--space-4);
        padding: var(--space-2) var(--space-5);
      }
      .today[aria-busy] {
        min-block-size: 176px;
      }
      li {
        position: relative;
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 17em) 20px;
        gap: 4px var(--space-5);
        align-items: center;
        padding: 18px var(--space-5);
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      li:hover {
        background: var(--voice-wash);
      }
      /* All of the row is the link. */
      h2 a::after,
      h3 a::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      li p {
        text-wrap: pretty;
      }
      li h2 {
        font-size: var(--text-16);
      }
      .head {
        margin-block: var(--space-6) var(--space-3);
      }
      @media (max-width: 640px) {
        .today {
          padding-inline: 16px;
        }
        li {
          grid-template-columns: minmax(0, 1fr) 20px;
          padding-inline: 16px;
        }
        .number {
          grid-row: 2;
        }
      }
    `,
  ];

  readonly #today = new Loading(this, readDrillsOfToday);

  protected override render() {
    return html`<h1 tabindex="-1">Drills</h1>
      <p class="muted">
        A few minutes, one number: what happens in each, what its number is, and whose idea it was. Every take
        is kept like any answer: you can see it, hear it, and count it anew.
      </p>
      ${this.#renderToday()}
      <ul class="panel">
        ${HELD_DRILLS.map(renderDrill)}
      </ul>
      <h2 class="head">Clocks that employers use</h2>
      <ul class="panel">
        ${EMPLOYER_CLOCKS.map(renderClock)}
      </ul>`;
  }

  #renderToday() {
    const today = this.#today.value;
    if (today === null) return html`<section class="panel today" aria-busy="true"></section>`;
    return html`<section class="panel today" aria-label="Today">
      <next-drills .drills=${today.drills} .streakDays=${today.streakDays}></next-drills>
    </section>`;
  }
}

function renderDrill(kind: HeldDrill) {
  const { name, happens, number, source } = DRILL_WORDS[kind];
  return html`<li>
    <div>
      <h2><a href="/drills/${kind}">${name}</a></h2>
      <p class="small muted">${happens}</p>
    </div>
    <div class="small number">
      <p>${number}</p>
      <p class="tiny muted">${source === null ? 'Our own idea.' : `After ${source}.`}</p>
    </div>
    <icon-mark class="muted" name="chevron-right"></icon-mark>
  </li>`;
}

function renderClock({ name, clock, path, source }: EmployerClock) {
  return html`<li>
    <div>
      <h3><a href=${path}>${name}</a></h3>
      <p class="small muted">${clock}</p>
    </div>
    <p class="tiny muted number">${source}</p>
    <icon-mark class="muted" name="chevron-right"></icon-mark>
  </li>`;
}
