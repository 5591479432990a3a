import { beforeEach, expect, test } from 'vitest';
import { UnsentSound } from '../../client/session/unsent-sound.ts';

function second(number: number) {
  return { url: `/second/${number}`, pcm: new Int16Array(16_000).fill(number) };
}

beforeEach(async () => {
  const unsent = new UnsentSound();
  for (const { key } of await unsent.all()) await unsent.forget(key);
});

test('sound that waits is found by the next page, first heard first, whole to the sample', async () => {
  const unsent = new UnsentSound();
  await Promise.all([1, 2, 3].map((number) => unsent.keep(second(number))));

  const kept = await new UnsentSound().all();

  expect(kept.map(({ chunk }) => chunk)).toEqual([second(1), second(2), second(3)]);
});

test('sound that has arrived is forgotten, and no other', async () => {
  const unsent = new UnsentSound();
  const [, key] = [await unsent.keep(second(1)), await unsent.keep(second(2))];

  if (key !== null) await unsent.forget(key);

  expect((await unsent.all()).map(({ chunk }) => chunk.url)).toEqual(['/second/1']);
});
