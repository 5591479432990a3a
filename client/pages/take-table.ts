import { html, nothing } from 'lit';
import { formatLength, formatSeconds, formatDecimal } from '../format.ts';
import type { Take } from '../session/progress-api.ts';
import { answerPath } from './session-answers.ts';
import { sayPlace, sayWhen } from './take-words.ts';

/** Lists takes, newest first, each with its figures and a link to its timeline. */
export function renderTakes(takes: readonly Take[], best: Take | null) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of all takes">
    <table>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Length</th>
          <th scope="col">Target</th>
          <th scope="col">First word</th>
          <th scope="col">Pauses</th>
          <th scope="col">Longest</th>
          <th scope="col">Syllables a second</th>
          <th scope="col"><span class="visually-hidden">Timeline</span></th>
        </tr>
      </thead>
      <tbody class="num">
        ${takes.toReversed().map((take) => renderTake(take, take === best))}
      </tbody>
    </table>
  </div>`;
}

function renderTake(take: Take, isBest: boolean) {
  const { sessionId, answerId, answerMs, responseLatencyMs, pauseCount, longestPauseMs, speechRate } = take;
  return html`<tr>
    <td>
      ${sayWhen(take, true)} ${isBest ? html`<span class="chip">best</span>` : nothing}
      ${take.status === 'set-aside' ? html`<span class="chip">taken again</span>` : nothing}
    </td>
    <td>${orDash(answerMs, formatLength)}</td>
    <td class=${take.band?.where ?? ''}>${sayPlace(take)}</td>
    <td>${orDash(responseLatencyMs, formatSeconds)}</td>
    <td>${pauseCount}</td>
    <td>${orDash(longestPauseMs, formatSeconds)}</td>
    <td>${orDash(speechRate, formatDecimal)}</td>
    <td><a class="link" href=${answerPath(sessionId, answerId)}>Timeline</a></td>
  </tr>`;
}

/** A dash stands for what could not be measured. */
function orDash(value: number | null, format: (value: number) => string): string {
  return value === null ? '–' : format(value);
}
