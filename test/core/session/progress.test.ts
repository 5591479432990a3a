import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mondayOf, spokenByDay, weeksOf } from '../../../core/session/progress.ts';
import { dayOf, practisedAnswer } from './practised-example.ts';

/** Monday 2 November 2026. */
const MONDAY = dayOf('2026-11-02T00:00:00.000Z');

describe('weeks of practice', () => {
  test('begin on Monday: Sunday the 8th is of the week of the 2nd, Monday the 9th of the next', () => {
    expect(mondayOf(dayOf('2026-11-08T23:59:00.000Z'))).toBe(MONDAY);
    expect(mondayOf(dayOf('2026-11-09T00:00:00.000Z'))).toBe(MONDAY + 7);
  });

  test('of three answers, two in target, tell 2 of 3 and the medians; the week between is empty', () => {
    const answers = [
      practisedAnswer(3, { responseLatencyMs: 1000 }),
      practisedAnswer(4, { responseLatencyMs: 3000, answerMs: 170_000 }),
      practisedAnswer(5, { responseLatencyMs: 2000 }),
      practisedAnswer(17),
    ];

    const weeks = weeksOf(answers, dayOf, [MONDAY, MONDAY + 20]);

    expect(weeks.map(({ startDay, answers: count }) => [startDay - MONDAY, count])).toEqual([
      [0, 3],
      [7, 0],
      [14, 1],
    ]);
    expect(weeks[0]).toMatchObject({ placed: 3, within: 2 });
    expect(weeks[0]?.responseLatencyMs).toEqual({ count: 3, lower: 1500, median: 2000, upper: 2500 });
    expect(weeks[1]).toMatchObject({ placed: 0, responseLatencyMs: null, speechRate: null, guessGap: null });
  });

  test('count neither a take that was set aside, nor own questions towards the target, nor what was not measurable', () => {
    const answers = [
      practisedAnswer(3, { status: 'set-aside', answerMs: 10_000 }),
      practisedAnswer(3, { asked: 'own-questions', kind: 'own-questions' }),
      practisedAnswer(3, { answerMs: null, speechRate: null }),
    ];

    const [week] = weeksOf(answers, dayOf, [MONDAY, MONDAY]);

    expect(week).toMatchObject({ answers: 2, placed: 0, within: 0 });
    expect(week?.speechRate?.count).toBe(1);
  });

  test('tell a guess of 1:30 for two minutes as a quarter short', () => {
    const [week] = weeksOf([practisedAnswer(3, { guessMs: 90_000 })], dayOf, [MONDAY, MONDAY]);

    expect(week?.guessGap?.median).toBe(-0.25);
  });

  test('hold every counted answer exactly once, in weeks without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 50 }), (days) => {
        const weeks = weeksOf(
          days.map((day) => practisedAnswer(day)),
          dayOf,
          [MONDAY - 1, MONDAY + 28],
        );

        expect(weeks.reduce((sum, { answers }) => sum + answers, 0)).toBe(days.length);
        expect(weeks.map(({ startDay }) => startDay)).toEqual(
          [-7, 0, 7, 14, 21, 28].map((day) => MONDAY + day),
        );
      }),
    );
  });
});

test('a day has the minutes of all its answers, set aside too, and a day without any is not there', () => {
  const answers = [
    practisedAnswer(3),
    practisedAnswer(3, { status: 'set-aside', answerMs: 30_000 }),
    practisedAnswer(6, { answerMs: null }),
  ];

  expect([...spokenByDay(answers, dayOf)]).toEqual([
    [MONDAY + 1, 150_000],
    [MONDAY + 4, 0],
  ]);
});
