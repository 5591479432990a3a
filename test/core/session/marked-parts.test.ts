import { describe, expect, test } from 'vitest';
import type { PartStart } from '../../../core/session/mark.ts';
import { beginPart, enterPart, partsWithin } from '../../../core/session/marked-parts.ts';

const HEARD = { startMs: 1200, endMs: 61_200 };

describe('a part that begins', () => {
  test('600 ms after the first word begins with it', () => {
    expect(beginPart([], 'Situation', 1800, HEARD)).toEqual([{ name: 'Situation', startMs: 1200 }]);
  });

  test('at second 20 stands behind one that began at second 5', () => {
    const parts = beginPart([{ name: 'Situation', startMs: 5000 }], 'Task', 20_000, HEARD);

    expect(parts).toEqual([
      { name: 'Situation', startMs: 5000 },
      { name: 'Task', startMs: 20_000 },
    ]);
  });

  test('again, 3 s earlier, is moved there', () => {
    const parts = beginPart([{ name: 'Task', startMs: 20_000 }], 'Task', 17_000, HEARD);

    expect(parts).toEqual([{ name: 'Task', startMs: 17_000 }]);
  });

  test('where another does takes its place', () => {
    const parts = beginPart([{ name: 'Task', startMs: 20_000 }], 'Action', 20_000, HEARD);

    expect(parts).toEqual([{ name: 'Action', startMs: 20_000 }]);
  });

  test('past the last word begins with it, and is no part of the answer', () => {
    const parts = beginPart([{ name: 'Action', startMs: 20_000 }], 'Result', 64_000, HEARD);

    expect(parts.at(-1)).toEqual({ name: 'Result', startMs: 61_200 });
    expect(partsWithin(parts, HEARD)).toEqual([{ name: 'Action', startMs: 20_000, endMs: 61_200 }]);
  });
});

test('a part that began before the first word is counted from it, and the last one ends with the last word', () => {
  const parts = partsWithin(
    [
      { name: 'Situation', startMs: 0 },
      { name: 'Action', startMs: 31_200 },
    ],
    HEARD,
  );

  expect(parts).toEqual([
    { name: 'Situation', startMs: 1200, endMs: 31_200 },
    { name: 'Action', startMs: 31_200, endMs: 61_200 },
  ]);
});

describe('moving on while one speaks', () => {
  const NAMES = ['Situation', 'Task', 'Action', 'Result'];
  const move = (...moves: [string, number][]) =>
    moves.reduce<PartStart[]>((starts, [name, atMs]) => enterPart(starts, NAMES, name, atMs), []);

  test('to the task at second 15 leaves the situation to have begun by itself', () => {
    expect(move(['Task', 15_000])).toEqual([
      { name: 'Situation', startMs: 0 },
      { name: 'Task', startMs: 15_000 },
    ]);
  });

  test('to where one is changes nothing', () => {
    expect(move(['Task', 15_000], ['Task', 20_000])).toEqual(move(['Task', 15_000]));
    expect(move(['Situation', 15_000])).toEqual([{ name: 'Situation', startMs: 0 }]);
  });

  test('back to the situation after 10 s lets it begin again', () => {
    expect(move(['Task', 15_000], ['Situation', 25_000]).at(-1)).toEqual({
      name: 'Situation',
      startMs: 25_000,
    });
  });

  test('to the action 0.6 s after the task was a slip: the action began where the slip was', () => {
    expect(move(['Task', 15_000], ['Action', 15_600])).toEqual([
      { name: 'Situation', startMs: 0 },
      { name: 'Action', startMs: 15_000 },
    ]);
    expect(move(['Task', 15_000], ['Situation', 15_600])).toEqual([{ name: 'Situation', startMs: 0 }]);
  });
});
