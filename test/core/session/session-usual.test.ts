import { expect, test } from 'vitest';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import { pastFigures, type PastAnswer } from '../../../core/session/past-answer.ts';
import { usualOfSession } from '../../../core/session/session-usual.ts';
import { answer } from '../../speech/answer.ts';

const NO_FIGURES = {
  answersInTarget: 0,
  answersCounted: 0,
  answerLengthDriftMsPerQuestion: null,
  ownQuestionsShare: null,
  slotShare: null,
};

/** Speech of 4 s around one pause, on a day of its own. */
function past(day: number, pauseMs: number, isDrill: boolean): PastAnswer {
  const pacing = measurePacing(answer(`960 quiet, 2048 voice, ${pauseMs} quiet, 2048 voice, 960 quiet`), {
    minPauseMs: 250,
    band: null,
    question: { responseLatencyErrorMs: 20, wasHeard: true },
    clippedShare: 0,
  });
  return {
    sessionId: `day-${day}`,
    answerId: '1',
    kind: 'question',
    isSetAside: false,
    isDrill,
    startedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    figures: pastFigures(pacing),
  };
}

/** Five interviews whose pause is 320 ms, then drills of long pauses, then one more interview. */
const ANSWERS = [
  ...[1, 2, 3, 4, 5].map((day) => past(day, 320, false)),
  ...[6, 7, 8, 9, 10, 11].map((day) => past(day, 1600, true)),
  past(12, 320, false),
];
const HISTORY = {
  answers: ANSWERS,
  sessions: ANSWERS.map(({ sessionId, isDrill }) => ({
    sessionId,
    isDrill,
    figures: { ...NO_FIGURES, hitRate: isDrill ? 0 : 1 },
  })),
};

test('six drills of long pauses leave the usual longest pause of five interviews where it was', () => {
  const { answers, session } = usualOfSession(HISTORY, 'day-12');

  expect(answers[0]?.figures.longestPauseMs).toMatchObject({ count: 5 });
  expect(answers[0]?.figures.longestPauseMs?.median).toBeLessThan(500);
  expect(session.hitRate).toMatchObject({ count: 5, median: 1 });
});

test('a drill is itself held against the interviews before it', () => {
  const { answers } = usualOfSession(HISTORY, 'day-9');

  expect(answers[0]?.figures.longestPauseMs).toMatchObject({ count: 5 });
});
