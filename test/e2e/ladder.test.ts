import { expect, test } from 'vitest';
import { enterDrill } from './enter-drill.ts';
import { expectSameInNode } from './heard-in-node.ts';
import { EDGES_MS, finishDrill, scoreOf, startPractice } from './held-drill.ts';
import { waitForRoom } from './room.ts';

const SENTENCE = 'last year we moved the whole library to another house';

/** The microphone is open for some seconds before the first answer can begin. */
const OPENING_MS = 8000;

test('ladder: the same story on the rungs of 30 and 60 s, each as far off as was composed', async () => {
  const practice = await startPractice(
    [{ say: SENTENCE }, { pauseMs: 700 }, { say: SENTENCE }, { pauseMs: 8000 }, { say: SENTENCE }],
    OPENING_MS,
  );
  const { page, product, labels } = practice;
  await enterDrill(practice, { kind: 'ladder', takes: 2 });
  await waitForRoom(page, ({ silenceMs }) => silenceMs > 1200);
  await page.keyboard.press('Space');
  await page.getByText(/You spoke for 0:0\d; the target was 0:26 to 0:3\d\./).waitFor({ timeout: 30_000 });
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase, question }) => phase === 'listening' && question === 2);
  await waitForRoom(page, ({ silenceMs }) => silenceMs > 1200);
  const session = await finishDrill(practice);

  const score = scoreOf(session);
  const [first = [NaN, NaN], second = [NaN, NaN], third = [NaN, NaN]] = labels.runs;
  const composedMs = [second[1] - first[0], third[1] - third[0]];
  for (const [i, rungMs] of [30_000, 60_000].entries()) {
    const offMs = (score.takes[i]?.value ?? NaN) * rungMs;
    expect(Math.abs(offMs - ((composedMs[i] ?? NaN) - rungMs))).toBeLessThan(EDGES_MS);
  }
  const distances = score.takes.map(({ value }) => Math.abs(value ?? NaN));
  expect(score.value).toBeCloseTo(((distances[0] ?? NaN) + (distances[1] ?? NaN)) / 2, 6);
  await expectSameInNode(product, session, 60_000);
  expect([practice.foreign, practice.faults]).toEqual([[], []]);
});
