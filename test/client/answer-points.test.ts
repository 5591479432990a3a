import { expect, test } from 'vitest';
import '../../client/components/answer-points.ts';
import { TickPointEvent, type AnswerPoints } from '../../client/components/answer-points.ts';
import { expectAccessible, mount } from './mount.ts';

const POINTS = ['38 % fewer tickets', 'the refund rewrite'];

async function mounted(ticks: AnswerPoints['ticks'] = []) {
  const element = await mount<AnswerPoints>('answer-points', { points: POINTS, ticks });
  const told: (boolean | null)[] = [];
  element.addEventListener('tick-point', (event) => {
    if (event instanceof TickPointEvent) told.push(event.wasSaid);
  });
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  return { told, buttons };
}

test('each of two points is said or missed, and neither is pressed before', async () => {
  const { told, buttons } = await mounted();

  buttons[0]?.click();
  buttons[3]?.click();

  expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(Array(4).fill('false'));
  expect(told).toEqual([true, false]);
});

test('a tick is seen by its mark too, and pressed again is taken back', async () => {
  const { told, buttons } = await mounted([{ point: 'the refund rewrite', wasSaid: false }]);

  buttons[3]?.click();

  expect(buttons[3]?.getAttribute('aria-pressed')).toBe('true');
  expect(buttons[3]?.querySelector('icon-mark')).not.toBeNull();
  expect(told).toEqual([null]);
});

test('axe finds nothing', async () => {
  await mounted([{ point: '38 % fewer tickets', wasSaid: true }]);

  await expectAccessible();
});
