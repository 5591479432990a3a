import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HearMomentEvent, JudgeMomentEvent } from '../../client/components/drill-events.ts';
import '../../client/components/heard-moments.ts';
import type { HeardMoments } from '../../client/components/heard-moments.ts';
import { expectAccessible, listen, mount, settled } from './mount.ts';

const MOMENTS = [
  { startMs: 12_000, endMs: 12_400 },
  { startMs: 30_000, endMs: 30_500 },
];

async function mountMoments() {
  const element = await mount<HeardMoments>('heard-moments', { answerId: '1', moments: MOMENTS, count: 3 });
  return { element, news: listen(element, ['hear-moment', 'judge-moment']) };
}

const told = (news: readonly Event[]) =>
  news.map((event) => {
    if (event instanceof JudgeMomentEvent) return [event.isKept, event.moment.startMs];
    return event instanceof HearMomentEvent && event.moment.startMs;
  });

test('nothing is kept or struck out before it was heard', async () => {
  const { news } = await mountMoments();

  await userEvent.keyboard('kx');

  expect(news).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Strike it out' })).toBeDisabled();
  await expect.element(page.getByText('Moment 2 of 3, at 0:12')).toBeVisible();
});

test('H hears the first, K keeps it and hears the next, X strikes that out', async () => {
  const { element, news } = await mountMoments();

  await userEvent.keyboard('hk');
  element.moments = MOMENTS.slice(1);
  await settled(element);
  await userEvent.keyboard('x');

  expect(told(news)).toEqual([12_000, [true, 12_000], 30_000, [false, 30_000]]);
  await expectAccessible();
});
