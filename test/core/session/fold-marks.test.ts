import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { causeOfPause, foldMarks, marksOf, NO_MARKS } from '../../../core/session/fold-marks.ts';
import { Mark } from '../../../core/session/mark.ts';
import { undoMark } from '../../../core/session/undo-mark.ts';

const said = (startMs: number, endMs: number, cause: 'lost' | 'breath' | null): Mark => ({
  type: 'pause-said',
  answerId: '1',
  startMs,
  endMs,
  cause,
});
const remark = (remarkId: string, answerId: string, atMs: number): Mark => ({
  type: 'remark-written',
  remark: { remarkId, answerId, atMs, by: '', text: 'Here.' },
});

describe('a pause', () => {
  test('keeps what it was said to be when its edges move by 80 ms', () => {
    const { pauses } = marksOf(foldMarks([said(4000, 5600, 'lost')]), '1');

    expect(causeOfPause({ startMs: 4080, endMs: 5520 }, pauses)).toBe('lost');
    expect(causeOfPause({ startMs: 5600, endMs: 6600 }, pauses)).toBeNull();
  });

  test('is what was said of it last, and nothing once that is taken back', () => {
    const twice = foldMarks([said(4000, 5600, 'lost'), said(4010, 5580, 'breath')]);
    const never = foldMarks([said(4000, 5600, 'lost'), said(4010, 5580, null)]);

    expect(marksOf(twice, '1').pauses).toEqual([{ startMs: 4010, endMs: 5580, cause: 'breath' }]);
    expect(marksOf(never, '1').pauses).toEqual([]);
  });
});

test('parts stand in the order of their starts, and the newest marking holds', () => {
  const marks = foldMarks([
    { type: 'parts-marked', answerId: '2', parts: [{ name: 'Situation', startMs: 0 }] },
    {
      type: 'parts-marked',
      answerId: '2',
      parts: [
        { name: 'Action', startMs: 9000 },
        { name: 'Task', startMs: 4000 },
      ],
    },
  ]);

  expect(marksOf(marks, '2').parts.map(({ name }) => name)).toEqual(['Task', 'Action']);
});

test('of two guesses the first holds, for the second may have seen the length', () => {
  const guess = (guessMs: number): Mark => ({ type: 'length-guessed', answerId: '1', guessMs });

  expect(marksOf(foldMarks([guess(60_000), guess(99_000)]), '1').guessMs).toBe(60_000);
});

test('the story that was told is as it was said last, and null says that it was none', () => {
  const told = (story: string | null): Mark => ({ type: 'story-told', answerId: '1', story });
  const storyOf = (marks: readonly Mark[]) => marksOf(foldMarks(marks), '1').story;

  expect(storyOf([told('The audit'), told('The night shift')])).toBe('The night shift');
  expect(storyOf([told('The audit'), told(null)])).toBeNull();
  expect(storyOf([])).toBeUndefined();
});

test('a point is said, missed, or neither again', () => {
  const tick = (wasSaid: boolean | null): Mark => ({
    type: 'point-ticked',
    answerId: '1',
    point: '38 % fewer tickets',
    wasSaid,
  });

  expect(marksOf(foldMarks([tick(true), tick(false)]), '1').points).toEqual([
    { point: '38 % fewer tickets', wasSaid: false },
  ]);
  expect(marksOf(foldMarks([tick(true), tick(null)]), '1').points).toEqual([]);
});

test('remarks stand in the order of answers and moments, and a removed one is gone', () => {
  const marks = foldMarks([
    remark('a', '10', 500),
    remark('b', '2', 9000),
    remark('c', '2', 100),
    remark('d', '2', 200),
    { type: 'remark-removed', remarkId: 'd' },
  ]);

  expect(marks.remarks.map(({ remarkId }) => remarkId)).toEqual(['c', 'b', 'a']);
});

test('a session has its newest name, and each tag once', () => {
  const marks = foldMarks([
    { type: 'named', title: 'Before lunch' },
    { type: 'tagged', tags: ['mock', 'mock', 'phone'] },
  ]);

  expect(marks).toMatchObject({ title: 'Before lunch', tags: ['mock', 'phone'] });
  expect(
    foldMarks([
      { type: 'named', title: 'A' },
      { type: 'named', title: null },
    ]),
  ).toEqual(NO_MARKS);
});

test.each([
  ['a pause on no answer', { type: 'pause-said', answerId: '', startMs: 0, endMs: 1, cause: null }],
  ['a cause that there is not', { ...said(0, 1, null), cause: 'nervous' }],
  ['an instant before the answer', { ...said(0, 1, null), startMs: -1 }],
  ['an empty remark', { type: 'remark-written', remark: { ...remark('a', '1', 0), text: '' } }],
])('%s is not a mark', (_, mark) => {
  expect(Value.Check(Mark, mark)).toBe(false);
});

test('a moment that was heard is kept or struck out, the newest holds, and it can be taken back', () => {
  const heard = (startMs: number, isKept: boolean | null): Mark => ({
    type: 'hesitation-heard',
    answerId: '1',
    startMs,
    endMs: startMs + 400,
    isKept,
  });
  const marks = foldMarks([heard(9000, true), heard(2000, true), heard(2040, false)]);

  expect(marksOf(marks, '1').heard).toEqual([
    { startMs: 2040, endMs: 2440, isKept: false },
    { startMs: 9000, endMs: 9400, isKept: true },
  ]);
  const undo = undoMark(marks, heard(9010, false));
  expect(undo).toMatchObject({ isKept: true });
  expect(marksOf(foldMarks([heard(9000, true), heard(9000, null)]), '1').heard).toEqual([]);
});

test('a question into an answer is kept as it was told last, and is nothing that could be taken back', () => {
  const cutIn = (backAtMs: number | null): Mark => ({
    type: 'cut-in',
    answerId: '2',
    startMs: 30_000,
    endMs: 32_000,
    backAtMs,
    isEchoCancelled: true,
  });

  const marks = foldMarks([cutIn(null), cutIn(45_000)]);

  expect(marksOf(marks, '2').cut).toEqual({
    startMs: 30_000,
    endMs: 32_000,
    backAtMs: 45_000,
    isEchoCancelled: true,
  });
  expect(undoMark(marks, cutIn(45_000))).toBeNull();
});

test('how soon a drill comes back is as it was said last, and nothing where that was taken back', () => {
  expect(
    foldMarks([
      { type: 'graded', grade: 'easy' },
      { type: 'graded', grade: 'hard' },
    ]).grade,
  ).toBe('hard');
  const taken = foldMarks([
    { type: 'graded', grade: 'easy' },
    { type: 'graded', grade: null },
  ]);
  expect(taken).toEqual(NO_MARKS);
});
