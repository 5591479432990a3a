import { expect, test } from 'vitest';
import { findObstacles } from './find-obstacles.ts';
import { enterDrill } from './enter-drill.ts';
import { scoreOf, startPractice } from './held-drill.ts';

/** Drawn out so, each is one held sound. */
const ER = { say: 'er', wordsPerMinute: 40 };
const UH = { say: 'uh', wordsPerMinute: 60 };
const AROUND = { pauseMs: 700 };

test('silence instead of um: both held sounds are heard, one is kept by a key, and the number is that one a minute', async () => {
  const practice = await startPractice(
    [
      { say: 'last year we moved the whole library to another house' },
      AROUND,
      ER,
      AROUND,
      { say: 'nobody had asked for it' },
      AROUND,
      UH,
      AROUND,
      { say: 'and nobody had a plan' },
    ],
    7000,
  );
  const { page, product } = practice;
  await enterDrill(practice, { kind: 'silence-instead-of-um', bankId: 'table-topics' });
  // Patience ends the answer, for a drawn-out sound is not heard as voice while one speaks.
  await page.getByText(/Moment 1 of 2, at 0:\d\d/).waitFor({ timeout: 45_000 });
  expect(scoreOf(await product.newestSession()).value).toBeNull();
  expect(await findObstacles(page)).toEqual([]);
  // Nothing is kept or struck out that was not heard.
  await page.keyboard.press('k');
  await page.keyboard.press('h');
  await page.keyboard.press('k');
  await page.getByText(/Moment 2 of 2, at 0:\d\d/).waitFor();
  await page.keyboard.press('x');
  await page.locator('drill-take-card .value').waitFor();

  const session = await product.newestSession();
  const [answer] = session.answers;
  expect(session.marks.answers[0]?.heard?.map(({ isKept }) => isKept)).toEqual([true, false]);
  expect(scoreOf(session).value).toBe(60_000 / (answer?.pacing?.answerMs ?? NaN));
  expect(session.questions[0]?.kind).toBe('topic');
  expect([practice.foreign, practice.faults]).toEqual([[], []]);
});
