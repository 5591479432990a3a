import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../client/components/pace-needle.ts';
import type { PaceNeedle } from '../../client/components/pace-needle.ts';
import { HeardAnswer } from '../../client/session/heard-answer.ts';
import { expectAccessible, mount } from './mount.ts';

const BAND = { from: 3.6, to: 4.4 };

describe('the needle', () => {
  test.each([
    [3.2, 'slower than your usual pace'],
    [4, 'at your usual pace'],
    [4.6, 'faster than your usual pace'],
  ])('of %d syllables a second against 3.6 to 4.4 says: %s', async (rate, words) => {
    await mount<PaceNeedle>('pace-needle', { band: BAND, rate });

    await expect.element(page.getByRole('img', { name: `The last 15 seconds: ${words}.` })).toBeVisible();
  });

  test('stands within the band’s mark where the rate lies in it, and never off the scale', async () => {
    const needle = await mount<PaceNeedle>('pace-needle', { band: BAND, rate: 4 });
    const boxOf = (name: string) => needle.renderRoot.querySelector(name)?.getBoundingClientRect();
    const [band, scale] = [boxOf('.band'), boxOf('svg')];
    const leftOf = async (rate: number) => {
      needle.rate = rate;
      await needle.updateComplete;
      needle.renderRoot
        .querySelector('.needle')
        ?.getAnimations()
        .forEach((one) => one.finish());
      return boxOf('.needle')?.left ?? NaN;
    };

    expect(await leftOf(4)).toBeGreaterThan(band?.left ?? NaN);
    expect(await leftOf(4)).toBeLessThan(band?.right ?? NaN);
    expect(await leftOf(3.4)).toBeLessThan(band?.left ?? NaN);
    expect(await leftOf(20)).toBeCloseTo(scale?.right ?? NaN, -1);
  });

  test('is not there before enough was said; axe finds nothing', async () => {
    const needle = await mount<PaceNeedle>('pace-needle', { band: BAND, rate: null });

    expect(needle.renderRoot.querySelector('.needle')).toBeNull();
    await expectAccessible();
  });
});

test('an answer that was heard with 4 syllables a second has that pace, and none after a hole until enough came', () => {
  const heard = new HeardAnswer('1', 250);
  const batch = (i: number, firstLevel: number) => {
    const hops = Array.from({ length: 32 }, (_, hop) => firstLevel + hop);
    heard.hear(i * 10, new Array<number>(10).fill(250), {
      firstLevel,
      envelope: hops.map((hop) => (hop % 25 < 12 ? 210 : 190)),
      voicing: hops.map(() => 200),
    });
  };
  for (let i = 0; i < 60; i++) batch(i, i * 32);

  expect(heard.pace).toBeCloseTo(4, 0);
  batch(61, 61 * 32);
  expect(heard.pace).toBeNull();
});
