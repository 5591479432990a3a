import { LitElement, css, html } from 'lit';
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
import { listSessions } from '../session/api.ts';
import { Loading } from '../session/loading.ts';

/** Below so many sessions, all are seen at a glance. */
const FILTER_FROM = 4;

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

  readonly #sessions = new Loading(this, listSessions);

  protected override render() {
    return html`<div class="head">
        <h1 tabindex="-1">Sessions</h1>
        ${renderImportLink()}
      </div>
      ${this.#renderSessions()}`;
  }

  #renderSessions() {
    const { state } = this.#sessions;
    if (state.type === 'failed') {
      return html`<load-problem
        .message=${state.message}
        @retry=${() => this.#sessions.reload()}
      ></load-problem>`;
    }
    if (state.type === 'loading') return html`<div class="panel" aria-busy="true"></div>`;
    if (state.value.length === 0) return html`<div class="panel"><p class="none">${NONE}</p></div>`;
    return this.#renderList(state.value);
  }

  #renderList(sessions: readonly SessionSummary[]) {
    const wanted = filterSessions(sessions, this.filter, dayOf);
    const isAll = wanted.length === sessions.length;
    if (sessions.length < FILTER_FROM) return renderRows(sessions);
    return html`<session-filter
        .filter=${this.filter}
        .tags=${tagsOf(sessions)}
        @filter=${(event: FilterEvent) => (this.filter = event.filter)}
      ></session-filter>
      <p class="found small muted" role="status">
        ${isAll ? formatCount(sessions.length, 'session') : `${wanted.length} of ${formatCount(sessions.length, 'session')}`}
      </p>
      ${wanted.length === 0 ? NONE_SUCH : renderRows(wanted)}`;
  }
}

const NONE_SUCH = html`<div class="panel">
  <p class="none">No session is like that. The others are still there.</p>
</div>`;

function renderRows(sessions: readonly SessionSummary[]) {
  return html`<div class="panel"><session-rows .sessions=${sessions}></session-rows></div>`;
}

const NONE = html`Nothing was practised yet. <a class="link" href="/">Choose an interview</a>, and its
  timeline will stand here.`;
