import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { renderImportLink } from '../components/import-link.ts';
import '../components/load-problem.ts';
import '../components/session-rows.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { listSessions } from '../session/api.ts';
import { Loading } from '../session/loading.ts';

/** All sessions, newest first. */
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
    return html`<div class="panel"><session-rows .sessions=${state.value}></session-rows></div>`;
  }
}

const NONE = html`Nothing was practised yet. <a class="link" href="/">Choose an interview</a>, and its
  timeline will stand here.`;
