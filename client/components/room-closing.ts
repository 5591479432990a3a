import { html, type TemplateResult } from 'lit';
import type { Drill } from '../../core/drills/drill.ts';

/** What stands in the room when an interview is over. */
export function renderInterviewOver(sessionId: string) {
  return html`<div class="closing">
    <h1 tabindex="-1">That was the interview.</h1>
    <p class="muted">What you said is kept on this machine, and drawn on a timeline.</p>
    <a class="btn primary big" href="/sessions/${sessionId}">See your timeline</a>
    <a class="link small" href="/">Choose another interview</a>
  </div>`;
}

/** What stands in the room when a drill is over. @param became what became of it */
export function renderDrillOver(sessionId: string, { kind }: Drill, became: TemplateResult) {
  return html`<div class="closing">
    <h1 tabindex="-1">That was the drill.</h1>
    ${became}
    <a class="btn primary big" href="/drills/${kind}">Once more</a>
    <a class="link small" href="/sessions/${sessionId}">See and hear it</a>
    <a class="link small" href="/drills">Another drill</a>
  </div>`;
}
