import { html, nothing } from 'lit';
import { WRITTEN_BANK_ID } from '../../core/interview/named-question.ts';
import { marksOf } from '../../core/session/fold-marks.ts';
import type { SessionMarks } from '../../core/session/mark.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import type { SessionUsual, UsualFigures } from '../../core/session/session-usual.ts';
import '../components/pacing-figures.ts';
import '../components/session-summary.ts';
import { keyed } from 'lit/directives/keyed.js';
import './answer-preparation.ts';
import './question-history.ts';
import type { GhostEvent } from './question-history.ts';
import { isOpen } from './session-words.ts';

/** The figures of an answer, at its side. @param usual null until it has come */
export function renderFigures(
  { answerId, askedBy, pacing, firstPacing, thinkMs }: AnswerRecord,
  usual: UsualFigures | null,
  marks: SessionMarks,
) {
  return html`<aside class="panel" aria-label="Figures">
    <pacing-figures
      .pacing=${pacing}
      .firstPacing=${firstPacing}
      .thinkMs=${thinkMs}
      .usual=${usual}
      .guessMs=${marksOf(marks, answerId).guessMs}
      ?isRecording=${askedBy === null}
    ></pacing-figures>
  </aside>`;
}

/** What was answered to the same question before; a follow-up has no history, and a recording that answers none. */
export function renderHistory(
  { id, bankId, isSample, isShared }: SessionRecord,
  answer: AnswerRecord,
  onGhost: (event: GhostEvent) => void,
) {
  const hasHistory =
    bankId !== null &&
    !isSample &&
    !isShared &&
    (answer.kind === 'question' || answer.kind === 'own-questions');
  if (!hasHistory) return nothing;
  return keyed(
    `${id}/${answer.answerId}/${bankId}/${answer.questionId}`,
    html`<question-history
      .bankId=${bankId}
      .sessionId=${id}
      .answer=${answer}
      @ghost=${onGhost}
    ></question-history>`,
  );
}

/** Follow-ups, one's own questions and one that was written for a recording have nothing prepared of their own. */
export function renderPreparation(session: SessionRecord, { answerId, kind, questionId }: AnswerRecord) {
  const question = session.questions.find((one) => one.questionId === questionId);
  const isWritten = session.bankId === WRITTEN_BANK_ID;
  if (kind !== 'question' || question === undefined || isWritten) return nothing;
  return html`<answer-preparation
    .session=${session}
    .answerId=${answerId}
    .question=${question}
  ></answer-preparation>`;
}

/** A session in which nothing was answered. */
export function renderUnanswered(session: SessionRecord) {
  return isOpen(session)
    ? html`<p class="panel none">Nothing was answered yet. The interview waits where you left it.</p>`
    : html`<div class="panel none">
        <p>Nothing was said in this session, and nothing is counted of it.</p>
        <a class="btn" href="/">Choose an interview</a>
      </div>`;
}

/** What was usual before an answer; null until it has come. */
export function usualOf(usual: SessionUsual | null, { answerId }: AnswerRecord): UsualFigures | null {
  return usual?.answers.find((one) => one.answerId === answerId)?.figures ?? null;
}

/** The figures of the whole session; of a recording there are none. */
export function renderSummary(session: SessionRecord, usual: SessionUsual | null) {
  if (session.kind === 'recording') return nothing;
  return html`<session-summary class="summary" .session=${session} .usual=${usual}></session-summary>`;
}
