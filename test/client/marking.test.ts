import { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Marking } from '../../client/session/marking.ts';
import { foldMarks, marksOf, NO_MARKS } from '../../core/session/fold-marks.ts';
import type { Mark } from '../../core/session/mark.ts';

class MarkingHost extends LitElement {
  readonly marking = new Marking(this, () => 's1');
}
customElements.define('marking-host', MarkingHost);

const PAUSE = { answerId: '1', startMs: 4000, endMs: 5600 };
const said = (cause: 'lost' | 'planned'): Mark => ({ type: 'pause-said', ...PAUSE, cause });

let kept: Mark[] = [];
let isBroken = false;

/** Keeps marks as the server does. */
beforeEach(() => {
  [kept, isBroken] = [[], false];
  vi.spyOn(window, 'fetch').mockImplementation(async (_, init) => {
    if (isBroken) return Response.json({ message: 'The disk is full.' }, { status: 500 });
    kept.push(JSON.parse(init?.body as string) as Mark);
    return Response.json(foldMarks(kept));
  });
});
afterEach(() => vi.restoreAllMocks());

function makeMarking(): Marking {
  const { marking } = new MarkingHost();
  marking.take(NO_MARKS);
  return marking;
}

const causesOf = (marking: Marking) => marksOf(marking.marks, '1').pauses.map(({ cause }) => cause);

test('what is said is there at once, and two quick ones are kept in their order', async () => {
  const marking = makeMarking();

  const both = [marking.say(said('planned')), marking.say(said('lost'))];
  const atOnce = causesOf(marking);
  await Promise.all(both);

  expect(atOnce).toEqual(['lost']);
  expect(causesOf(marking)).toEqual(['lost']);
  expect(kept.map((mark) => mark.type === 'pause-said' && mark.cause)).toEqual(['planned', 'lost']);
});

test('undo takes back the last of the answer, then the one before, and then there is nothing to undo', async () => {
  const marking = makeMarking();
  await marking.say(said('planned'));
  await marking.say(said('lost'));

  await marking.undo('1');
  const afterOne = causesOf(marking);
  await marking.undo('1');

  expect(afterOne).toEqual(['planned']);
  expect(causesOf(marking)).toEqual([]);
  expect(marking.canUndo('1')).toBe(false);
  expect(foldMarks(kept).answers[0]?.pauses).toEqual([]);
});

test('what could not be kept is not shown, and its reason is told', async () => {
  const marking = makeMarking();
  isBroken = true;

  await expect(marking.say(said('lost'))).rejects.toThrow('The disk is full.');

  expect(causesOf(marking)).toEqual([]);
  expect(marking.canUndo('1')).toBe(false);
});
