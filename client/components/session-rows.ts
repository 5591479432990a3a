import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatDay, formatMinutes } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './session-strip.ts';
import type { StripAnswer } from './strip-layout.ts';

/** What of a session a row shows. */
export type SessionRow = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly isSample: boolean;
  readonly isShared?: boolean;
  readonly isFinished: boolean;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly answersInTarget: number;
  readonly answersCounted: number;
  readonly strip: readonly StripAnswer[];
};

/** Lists sessions, each with its strip and the fact of it; a row leads to its timeline. */
@customElement('session-rows')
export class SessionRows extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      a {
        display: grid;
        gap: 6px;
        margin-inline: -12px;
        padding: 11px 12px 12px;
        border-radius: var(--radius-control);
        transition: background-color var(--quick) var(--ease);
      }
      a:hover {
        background: var(--voice-wash);
      }
      .line {
        display: flex;
        justify-content: space-between;
        gap: var(--space-3);
      }
      .title {
        font-weight: 550;
      }
      .fact {
        white-space: nowrap;
      }
      .chip {
        margin-inline-start: var(--space-2);
        padding: 3px 7px;
      }
    `,
  ];

  @property({ attribute: false }) sessions: readonly SessionRow[] = [];

  protected override render() {
    return html`<ul>
      ${this.sessions.map((session) => renderRow(session))}
    </ul>`;
  }
}

function renderRow(session: SessionRow) {
  const { id, title, tags, isSample, isShared, strip, durationMs } = session;
  return html`<li>
    <a href="/sessions/${id}">
      <span class="line small">
        <span class="title"
          >${title}${isSample ? html`<span class="chip">sample</span>` : nothing}${isShared ? html`<span class="chip">shared</span>` : nothing}${tags.map((tag) => html`<span class="chip">${tag}</span>`)}</span
        >
        <span class="fact">${sayTarget(session)}</span>
      </span>
      <session-strip .strip=${strip} .durationMs=${durationMs}></session-strip>
      <span class="tiny muted">${sayWhen(session)}</span>
    </a>
  </li>`;
}

function sayTarget({ kind, isFinished, answersInTarget, answersCounted }: SessionRow): string {
  if (kind === 'recording') return 'recording';
  if (answersCounted > 0) return `${answersInTarget} of ${answersCounted} in target`;
  return isFinished ? 'nothing counted' : 'no answer yet';
}

function sayWhen({ startedAt, durationMs, isFinished, kind }: SessionRow): string {
  const open = isFinished || kind === 'recording' ? '' : ', not finished';
  return `${formatDay(new Date(startedAt), new Date())}, ${formatMinutes(durationMs)}${open}`;
}
