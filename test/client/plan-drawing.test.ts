import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../client/components/plan-drawing.ts';
import type { PlanDrawing } from '../../client/components/plan-drawing.ts';
import { groupPlan, layPlan } from '../../client/components/plan-layout.ts';
import { expectAccessible, mount } from './mount.ts';

const QUESTIONS = [
  { kind: 'opening', band: { fromMs: 60_000, toMs: 120_000 } },
  { kind: 'product-sense', band: { fromMs: 90_000, toMs: 180_000 } },
  { kind: 'product-sense', band: { fromMs: 30_000, toMs: 60_000 } },
];
const OWN = { fromMs: 60_000, toMs: 240_000 };

test('a bar is as long as its longest answer, true to scale', () => {
  const bars = layPlan(QUESTIONS, OWN, 618, 6);

  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [0, 120],
    [126, 180],
    [312, 60],
    [378, 240],
  ]);
});

test('neighbours of one kind are a group, and your own questions another', () => {
  const groups = groupPlan(QUESTIONS, layPlan(QUESTIONS, OWN, 618, 6));

  expect(groups).toEqual([
    { name: 'Opening', x: 0, width: 120 },
    { name: 'Product sense', x: 126, width: 246 },
    { name: 'Yours', x: 378, width: 240 },
  ]);
});

test('the plan is named, and axe finds nothing', async () => {
  await mount<PlanDrawing>('plan-drawing', { questions: QUESTIONS, ownBand: OWN });

  await expect.element(page.getByRole('img', { name: 'Plan: 3 questions, then yours' })).toBeVisible();
  await expectAccessible();
});
