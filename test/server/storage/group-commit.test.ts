import { expect, test } from 'vitest';
import { GroupCommit } from '../../../server/storage/group-commit.ts';

/** A commit that notes its groups, and cannot write a row that is called `bad`. */
function noting() {
  const groups: string[][] = [];
  const commit = new GroupCommit<string>(async (rows) => {
    await Promise.resolve();
    if (rows.includes('bad')) throw new Error('A bad row.');
    groups.push([...rows]);
  });
  return { groups, commit };
}

test('three commits in one turn of the event loop are one group, in their order', async () => {
  const { groups, commit } = noting();

  await Promise.all([commit.commit(['a', 'b']), commit.commit(['c']), commit.commit(['d'])]);

  expect(groups).toEqual([['a', 'b', 'c', 'd']]);
});

test('what comes while a group is written is the next group', async () => {
  const { groups, commit } = noting();

  const first = commit.commit(['a']);
  await new Promise(setImmediate);
  const second = commit.commit(['b']);
  await Promise.all([first, second]);

  expect(groups).toEqual([['a'], ['b']]);
});

test('a row that cannot be written spoils its own commit alone', async () => {
  const { groups, commit } = noting();

  const written = await Promise.allSettled([
    commit.commit(['a']),
    commit.commit(['b', 'bad']),
    commit.commit(['c']),
  ]);

  expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([['a'], ['c']]);
});

test('12,000 rows in commits of 1000 are written 5000 at a time', async () => {
  const { groups, commit } = noting();
  const rows = new Array<string>(1000).fill('a');

  await Promise.all(Array.from({ length: 12 }, () => commit.commit(rows)));

  expect(groups.map((group) => group.length)).toEqual([5000, 5000, 2000]);
});

test('it has settled when nothing waits any more', async () => {
  const { groups, commit } = noting();
  await commit.settled();

  void commit.commit(['a']);
  await commit.settled();

  expect(groups).toEqual([['a']]);
});
