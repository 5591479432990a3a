import { html } from 'lit';
import type { PractisedKind, PractisedQuestion } from '../../core/session/practised-kinds.ts';
import { kindThatRunsLong } from '../../core/session/practised-kinds.ts';
import '../components/chart-panel.ts';
import '../components/kind-lengths.ts';
import { formatShortDay } from '../components/local-day.ts';
import { sayKind } from '../components/plan-layout.ts';
import '../components/practice-calendar.ts';
import { formatCount, formatMinutes } from '../format.ts';
import { questionPath, sayWhen } from './take-words.ts';

/** What stands where nothing was practised: kind, and no reproach. @param weeks how long back was looked; null for all */
export function renderNone(weeks: number | null) {
  const when =
    weeks === null ? 'Nothing was practised yet.' : 'Nothing was practised in this time, and that is fine.';
  return html`<div class="panel none">
    <p>${when} When you have answered a few questions, how they went over the weeks will stand here.</p>
    <a class="btn" href="/">Choose an interview</a>
  </div>`;
}

/** Answers against their targets, by kind of question. */
export function renderKinds(kinds: readonly PractisedKind[]) {
  const says = sayKinds(kinds);
  const rows = kinds.map(({ kind, answers, within, over, under }) => [
    sayKind(kind),
    ...[within, over, under, answers.length].map(String),
  ]);
  return html`<chart-panel
    class="wide"
    heading="Answer length against its target"
    says=${says}
    .table=${{ columns: ['Kind', 'Within', 'Over', 'Under', 'Answers'], rows }}
  >
    <kind-lengths .kinds=${kinds} label="Answer length against its target. ${says}"></kind-lengths>
  </chart-panel>`;
}

/** Which kinds of question run long: the question that brings people here. */
function sayKinds(kinds: readonly PractisedKind[]): string {
  const [within, all] = kinds.reduce(
    ([sum, count], kind) => [sum + kind.within, count + kind.answers.length],
    [0, 0],
  );
  const long = kindThatRunsLong(kinds);
  const which =
    long === null
      ? '.'
      : `; ${sayKind(long.kind).toLowerCase()} questions ran past it most often, ${long.over} of ${long.answers.length}.`;
  return `${within} of ${formatCount(all, 'answer')} were within${which}`;
}

/** The days of practice. */
export function renderCalendar(spoken: ReadonlyMap<number, number>, today: number) {
  const says = `${formatCount(spoken.size, 'day')}. A larger dot is more minutes spoken.`;
  const rows = [...spoken].toReversed().map(([day, ms]) => [formatShortDay(day, true), formatMinutes(ms)]);
  return html`<chart-panel
    class="side"
    heading="Practice"
    says=${says}
    .table=${{ columns: ['Day', 'Spoken'], rows }}
  >
    <practice-calendar .spoken=${spoken} .today=${today} label="Practice. ${says}"></practice-calendar>
  </chart-panel>`;
}

/** A question as a row that leads to its history. */
export function renderQuestion(question: PractisedQuestion) {
  const { bankId, questionId, prompt, takes, lastAt, placed, within } = question;
  const place = placed === 0 ? '' : `, ${within} of ${placed} in target`;
  return html`<li>
    <a href=${questionPath(bankId, questionId)}>
      <span class="prompt">${prompt}</span>
      <span class="small muted">${formatCount(takes, 'take')}${place}. ${sayWhen({ at: lastAt })}</span>
    </a>
  </li>`;
}
