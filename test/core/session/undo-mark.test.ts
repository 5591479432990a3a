import { describe, expect, test } from 'vitest';
import { applyMark, foldMarks } from '../../../core/session/fold-marks.ts';
import type { Mark } from '../../../core/session/mark.ts';
import { undoMark } from '../../../core/session/undo-mark.ts';

const PAUSE = { answerId: '1', startMs: 4000, endMs: 5600 };
const REMARK = { remarkId: 'r1', answerId: '1', atMs: 4000, by: 'Mo', text: 'Good place to stop.' };

/** Something of every kind is said before. */
const BEFORE: Mark[] = [
  { type: 'named', title: 'Tallowby' },
  { type: 'tagged', tags: ['panel'] },
  { type: 'pause-said', ...PAUSE, cause: 'breath' },
  { type: 'parts-marked', answerId: '1', parts: [{ name: 'Situation', startMs: 900 }] },
  { type: 'point-ticked', answerId: '1', point: 'the budget', wasSaid: true },
  { type: 'sent-back', answerId: '1', isSentBack: true },
  { type: 'story-told', answerId: '1', story: 'The night shift' },
  { type: 'remark-written', remark: REMARK },
];

describe('a mark that is taken back leaves what held before', () => {
  test.each<Mark>([
    { type: 'named', title: null },
    { type: 'tagged', tags: [] },
    { type: 'pause-said', ...PAUSE, cause: 'lost' },
    { type: 'pause-said', ...PAUSE, cause: null },
    { type: 'pause-said', answerId: '2', startMs: 10, endMs: 900, cause: 'planned' },
    { type: 'parts-marked', answerId: '1', parts: [] },
    { type: 'point-ticked', answerId: '1', point: 'the budget', wasSaid: null },
    { type: 'sent-back', answerId: '1', isSentBack: false },
    { type: 'story-told', answerId: '1', story: null },
    { type: 'remark-written', remark: { ...REMARK, text: 'Another word.' } },
    { type: 'remark-written', remark: { ...REMARK, remarkId: 'r2' } },
    { type: 'remark-removed', remarkId: 'r1' },
  ])('$type', (mark) => {
    const before = foldMarks(BEFORE);
    const undo = undoMark(before, mark);
    if (undo === null) throw new Error('It can be taken back.');

    const after = applyMark(applyMark(before, mark), undo);

    const heldOf = (marks: typeof before) => ({
      ...marks,
      answers: marks.answers.filter(({ answerId }) => answerId === '1'),
    });
    expect(heldOf(after)).toEqual(heldOf(before));
  });
});

test('a guess of a length cannot be taken back', () => {
  expect(undoMark(foldMarks([]), { type: 'length-guessed', answerId: '1', guessMs: 60_000 })).toBeNull();
});
