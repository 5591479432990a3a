import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PageName, Route } from './route.ts';

/** A page's file defines its element; it is loaded when the page is first opened. */
const FILES = import.meta.glob('../pages/*-page.ts');

/** Loads what a page is made of. */
export async function loadPage(page: PageName): Promise<void> {
  await FILES[`../pages/${page}-page.ts`]?.();
}

/** A page with what its address holds. Another address of the same page is another element. */
export function renderPage({ page, params }: Route): unknown {
  return keyed(JSON.stringify([page, params]), renderElement(page, params));
}

function renderElement(page: PageName, params: Route['params']): TemplateResult {
  const { id = '', bankId = '', scriptId = '', questionId = '', kind = '' } = params;
  switch (page) {
    case 'start':
      return html`<start-page></start-page>`;
    case 'script':
      return html`<script-page .bankId=${bankId} .scriptId=${scriptId}></script-page>`;
    case 'sound-check':
      return html`<sound-check-page></sound-check-page>`;
    case 'interview':
      return html`<interview-page .sessionId=${id}></interview-page>`;
    case 'sessions':
      return html`<sessions-page></sessions-page>`;
    case 'session':
      return html`<session-page .sessionId=${id} .answerId=${answerInAddress()}></session-page>`;
    case 'progress':
      return html`<progress-page></progress-page>`;
    case 'question':
      return html`<question-page .bankId=${bankId} .questionId=${questionId}></question-page>`;
    case 'settings':
      return html`<settings-page></settings-page>`;
    case 'import':
      return html`<import-page></import-page>`;
    case 'notes':
      return html`<notes-page></notes-page>`;
    case 'notes-review':
      return html`<notes-review-page .notesId=${id}></notes-review-page>`;
    case 'library':
      return html`<library-page></library-page>`;
    case 'bank':
      return html`<bank-page .bankId=${bankId}></bank-page>`;
    case 'bank-edit':
      return html`<bank-edit-page .bankId=${bankId}></bank-edit-page>`;
    case 'drills':
      return html`<drills-page></drills-page>`;
    case 'drill':
      return html`<drill-page .kind=${kind}></drill-page>`;
    case 'measures':
      return html`<measures-page></measures-page>`;
    case 'unknown':
      return html`<unknown-page></unknown-page>`;
  }
}

/** Which answer of a session the address chooses; null for the first. */
function answerInAddress(): string | null {
  return new URLSearchParams(location.search).get('answer');
}
