import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followLines, moveLines } from '../../../core/notes/follow-lines.ts';
import { readBlocks } from '../../../core/notes/read-blocks.ts';

describe('the lines of an earlier version', () => {
  test('are found below a line that was put before them', () => {
    expect(follow('one line\ntwo line', 'new words\none line\ntwo line')).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  test('are found where their section was moved to', () => {
    expect(follow('apples red\npears green\nplums blue', 'plums blue\napples red\npears green')).toEqual([
      [1, 2],
      [2, 3],
      [3, 1],
    ]);
  });

  test('that say the same are told apart by the line before them', () => {
    const before = 'the flood\nS -\nthe strike\nS -';
    const after = 'the strike\nS -\nthe flood\nS -';

    expect(follow(before, after)).toEqual([
      [1, 3],
      [2, 4],
      [3, 1],
      [4, 2],
    ]);
  });

  test('that were reworded are found where they stood, and are told', () => {
    const { lines, changed } = followLines(
      readBlocks('about me\nfave product and why\nthe end'),
      readBlocks('about me\nfavourite product and why\nthe end'),
    );

    expect(lines.get(2)).toBe(2);
    expect([...changed]).toEqual([2]);
  });

  test('that are gone are found nowhere, and what named them is left out', () => {
    const followed = followLines(readBlocks('one\ntwo\nthree'), readBlocks('one\nthree'));

    expect(followed.lines.has(2)).toBe(false);
    expect(
      moveLines(
        [
          { line: 2, home: 'value' },
          { line: 3, home: 'point' },
        ],
        followed,
      ),
    ).toEqual([{ line: 2, home: 'point' }]);
  });

  test('are each found once, and all of them in the document itself', () => {
    const text = fc.array(fc.constantFrom('a b', 'b c', 'c d', 'S -', 'a c d', ''), { maxLength: 30 });

    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, later] = [readBlocks(before.join('\n')), readBlocks(after.join('\n'))];
        const to = [...followLines(old, later).lines.values()];

        expect(new Set(to).size).toBe(to.length);
        expect(to.every((line) => later.some((block) => block.line === line))).toBe(true);
        expect(followLines(old, old).lines).toEqual(new Map(old.map(({ line }) => [line, line])));
      }),
    );
  });
});

function follow(before: string, after: string): [number, number][] {
  return [...followLines(readBlocks(before), readBlocks(after)).lines].sort(([a], [b]) => a - b);
}
