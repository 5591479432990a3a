import { expect, test } from 'vitest';
import { Turns } from '../../../server/voices/turns.ts';

test('of five tasks two run at a time, in order, and one that fails gives its turn on', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  let running = 0;
  let mostAtOnce = 0;
  const task = (number: number) => async () => {
    begun.push(number);
    running += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    if (number === 1) throw new Error('of the first');
  };

  const ended = await Promise.allSettled([1, 2, 3, 4, 5].map((number) => turns.take(task(number))));

  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(mostAtOnce).toBe(2);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', ...Array<string>(4).fill('fulfilled')]);
});
