import { html, nothing } from 'lit';
import type { SessionRecord } from '../../core/session/session-record.ts';
import '../components/icon-mark.ts';
import { isOpen, saySession } from './session-words.ts';

/** What can be done above a session. */
export type HeadDeeds = {
  /** Whether runs and pauses are listed; null where there are none. */
  readonly hasTable: boolean | null;
  readonly onTable: () => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
};

/** Draws what a session is, and what can be done with it. */
export function renderHead(session: SessionRecord, { hasTable, onTable, onSave, onDelete }: HeadDeeds) {
  return html`<div class="head">
    <div class="what">
      <h1 tabindex="-1">${session.title}</h1>
      ${session.isSample ? html`<span class="chip">sample</span>` : nothing}
      ${session.isShared ? html`<span class="chip">shared</span>` : nothing}
      <p class="small muted">${saySession(session)}</p>
    </div>
    <div class="acts">
      ${isOpen(session) ? html`<a class="btn" href="/interview/${session.id}">Go on with the interview</a>` : nothing}
      ${hasTable === null ? nothing : renderTableButton(hasTable, onTable)}
      <button class="btn quiet" aria-haspopup="dialog" @click=${onSave}>
        <icon-mark name="download" small></icon-mark>Save as…
      </button>
      <button class="btn quiet" @click=${onDelete}>
        <icon-mark name="trash-2" small></icon-mark>Delete session
      </button>
    </div>
  </div>`;
}

function renderTableButton(hasTable: boolean, onTable: () => void) {
  return html`<button class="btn quiet" aria-expanded=${hasTable ? 'true' : 'false'} @click=${onTable}>
    <icon-mark name="table-2" small></icon-mark>Table
  </button>`;
}
