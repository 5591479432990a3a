import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  EVERY_SESSION,
  filterSessions,
  tagsOf,
  type SessionFilter,
} from '../../core/session/filter-sessions.ts';
import type { SessionSummary } from '../../core/session/session-record.ts';
import { renderImportLink } from '../components/import-link.ts';
import '../components/load-problem.ts';
import { dayOf } from '../components/local-day.ts';
import '../components/session-filter.ts';
import type { FilterEvent } from '../components/session-filter.ts';
import '../components/session-rows.ts';
import { formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listNewestSessions, listSessions, type SessionList } from '../session/api.ts';
import { Loading } from '../session/loading.ts';

/** Below so many sessions, all are seen at a glance. */
const FILTER_FROM = 4;

/** Rows that are drawn at first, and more with each press. */
const ROWS_AT_ONCE = 50;

/** All sessions, newest first, to be searched. */
@customElement('sessions-page')
export class SessionsPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        max-inline-size: 880px;
        margin: 0 auto;
        padding-block-start: 4px;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        margin-block-end: 14px;
      }
      .head .btn {
        margin-inline-end: -10px;
      }
      .panel {
        min-block-size: 96px;
        padding: var(--space-2) var(--space-5);
      }
      session-filter {
        display: block;
        margin-block-end: var(--space-4);
      }
      .found {
        margin-block-end: var(--space-2);
      }
      .more {
        margin-block-start: var(--space-3);
      }
      .none {
        padding-block: var(--space-5);
      }
      @media (max-width: 640px) {
        .panel {
          padding-inline: 16px;
        }
      }
    `,
  ];

  @state() private filter: SessionFilter = EVERY_SESSION;
  /** How many rows are drawn. */
  @state() private shown = ROWS_AT_ONCE;

  /** The newest come at once, however many there are; all of them a little later. */
  readonly #newest = new Loading(this, (signal) => listNewestSessions(ROWS_AT_ONCE, signal));
  readonly #all = new Loading(this, listSessions);

  protected override render() {
    return html`<div class="head">
        <h1 tabindex="-1">Sessions</h1>
        ${renderImportLink()}
      </div>
      ${this.#renderSessions()}`;
  }

  #renderSessions() {
    const state = this.#all.state.type === 'loading' ? this.#newest.state : this.#all.state;
    if (state.type === 'failed') {
      return html`<load-problem .message=${state.message} @retry=${() => this.#reload()}></load-problem>`;
    }
    if (state.type === 'loading') return html`<div class="panel" aria-busy="true"></div>`;
    if (state.value.total === 0) return html`<div class="panel"><p class="none">${NONE}</p></div>`;
    return this.#renderList(state.value);
  }

  #reload() {
    this.#newest.reload();
    this.#all.reload();
  }

  #renderList({ sessions, total }: SessionList) {
    const wanted = filterSessions(sessions, this.filter, dayOf);
    const isAll = wanted.length === sessions.length;
    if (sessions.length < FILTER_FROM) return this.#renderRows(sessions);
    return html`<session-filter
        .filter=${this.filter}
        .tags=${tagsOf(sessions)}
        @filter=${this.#handleFilter}
      ></session-filter>
      <p class="found small muted" role="status">
        ${isAll ? formatCount(total, 'session') : `${wanted.length} of ${formatCount(total, 'session')}`}
      </p>
      ${wanted.length === 0 ? NONE_SUCH : this.#renderRows(wanted)}`;
  }

  #renderRows(sessions: readonly SessionSummary[]) {
    const more = sessions.length - this.shown;
    return html`<div class="panel">
        <session-rows .sessions=${sessions.slice(0, this.shown)}></session-rows>
      </div>
      ${
        more <= 0
          ? nothing
          : html`<button class="btn more" @click=${() => (this.shown += ROWS_AT_ONCE)}>
              Show ${Math.min(more, ROWS_AT_ONCE)} more
            </button>`
      }`;
  }

  #handleFilter({ filter }: FilterEvent) {
    this.filter = filter;
    this.shown = ROWS_AT_ONCE;
  }
}

const NONE_SUCH = html`<div class="panel">
  <p class="none">No session is like that. The others are still there.</p>
</div>`;

const NONE = html`Nothing was practised yet. <a class="link" href="/">Choose an interview</a>, and its
  timeline will stand here.`;
