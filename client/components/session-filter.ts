import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { EVERY_SESSION, type SessionFilter } from '../../core/session/filter-sessions.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './icon-mark.ts';
import { dayOf } from './local-day.ts';

/** Other sessions are wanted. */
export class FilterEvent extends Event {
  readonly filter: SessionFilter;

  constructor(filter: SessionFilter) {
    super('filter');
    this.filter = filter;
  }
}

/** Asks which sessions are wanted: by words, kind, tag and days. @fires filter - {@link FilterEvent} */
@customElement('session-filter')
export class SessionFilterForm extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2) var(--space-3);
      }
      label {
        display: grid;
        gap: 2px;
        font-size: var(--text-12);
        color: var(--muted);
      }
      .words {
        flex: 1 1 200px;
      }
      input[type='search'],
      input[type='date'] {
        min-block-size: 40px;
        padding: 0 12px;
        border: 1px solid var(--edge);
        border-radius: var(--radius-control);
        font: 400 var(--text-14) / 1.2 var(--sans);
        color: var(--ink);
        background: var(--raised);
      }
      @media (max-width: 640px) {
        label {
          flex: 1 1 100%;
        }
        .day {
          flex-basis: 40%;
        }
        select {
          inline-size: 100%;
        }
        input[type='search'],
        input[type='date'] {
          min-block-size: 44px;
          min-inline-size: 0;
          inline-size: 100%;
        }
      }
    `,
  ];

  @property({ attribute: false }) filter: SessionFilter = EVERY_SESSION;
  /** Tags that there are. */
  @property({ attribute: false }) tags: readonly string[] = [];

  protected override render() {
    const { text, kind, tag } = this.filter;
    return html`<form role="search" aria-label="Sessions" @submit=${(event: Event) => event.preventDefault()}>
      <label class="words"
        >Name or tag
        <input
          type="search"
          .value=${text}
          @input=${(event: Event) => this.#change({ text: valueOf(event) })}
        />
      </label>
      <label
        >Kind
        <select @change=${(event: Event) => this.#change({ kind: asKind(valueOf(event)) })}>
          <option value="" ?selected=${kind === null}>All</option>
          <option value="interview" ?selected=${kind === 'interview'}>Interviews</option>
          <option value="recording" ?selected=${kind === 'recording'}>Recordings</option>
        </select>
      </label>
      ${
        this.tags.length === 0
          ? nothing
          : html`<label
              >Tag
              <select @change=${(event: Event) => this.#change({ tag: valueOf(event) || null })}>
                <option value="" ?selected=${tag === null}>All</option>
                ${this.tags.map((one) => html`<option value=${one} ?selected=${one === tag}>${one}</option>`)}
              </select>
            </label>`
      }
      <label class="day"
        >From
        <input type="date" @change=${(event: Event) => this.#change({ fromDay: dayIn(event) })} />
      </label>
      <label class="day"
        >To
        <input type="date" @change=${(event: Event) => this.#change({ toDay: dayIn(event) })} />
      </label>
    </form>`;
  }

  #change(change: Partial<SessionFilter>) {
    this.dispatchEvent(new FilterEvent({ ...this.filter, ...change }));
  }
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}

function asKind(value: string): SessionFilter['kind'] {
  return value === 'interview' || value === 'recording' ? value : null;
}

/** The day that was entered; null for none. A date without a time of day would be midnight elsewhere. */
function dayIn(event: Event): number | null {
  const value = valueOf(event);
  return value === '' ? null : dayOf(`${value}T00:00:00`);
}
