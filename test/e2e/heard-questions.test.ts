import { join } from 'node:path';
import { expect, test } from 'vitest';
import { median } from '../../core/pacing/quantile.ts';
import { enterDrill } from './enter-drill.ts';
import { expectSameInNode, firstLoudMs } from './heard-in-node.ts';
import { finishDrill, scoreOf, startPractice, type Practice } from './held-drill.ts';
import { waitForRoom } from './room.ts';
import { TEST_BANK_ID, writeTestBank } from './spoken-script.ts';

const SENTENCE = 'I would begin with the garden gate';

/** The microphone is open before the first question is asked; asking it takes some 2 s, or 4 where a voice is made first. */
const OPENING_MS = 9000;

/** The first answer ends by its patience of 2 s, its number is seen, and the question is asked again. */
const BETWEEN_MS = 9000;

/** First speech by the voice model, against where the sound is loud: composed speech begins softly. */
const ONSET_MS = 60;

test('first word: two questions are heard, each first word is timed from their end, and the number is the middle one', async () => {
  const practice = await startPractice(
    [{ say: SENTENCE }, { pauseMs: BETWEEN_MS }, { say: SENTENCE }],
    OPENING_MS,
  );
  const { page } = practice;
  await askByVoice(practice, { kind: 'first-word', questionId: 'first', takes: 2 });
  await page.locator('drill-take-card .value').waitFor({ timeout: 30_000 });
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase, question }) => phase === 'listening' && question === 2);
  await page.getByRole('link', { name: 'Once more' }).waitFor({ timeout: 30_000 });

  const [first, second] = await expectTimedAsHeard(practice);
  const said = await page.getByText('The middle half of them lie').innerText();
  // Of two, the quarters lie a half of the way from one to the other apart.
  const spreadMs = Number(/lie ([\d.]+)/.exec(said)?.[1]) * 1000;
  expect(Math.abs(spreadMs - Math.abs((second ?? NaN) - (first ?? NaN)) / 2)).toBeLessThan(ONSET_MS);
});

test('out of your notes: a value is drawn and asked for, the number is the seconds until one began, and the story is kept', async () => {
  const practice = await startPractice([{ say: SENTENCE }], OPENING_MS + 3000);
  const { page } = practice;
  await askByVoice(practice, { kind: 'out-of-notes' });
  await page.getByRole('heading', { name: 'Tell of something you did that shows this: Patience.' }).waitFor();
  await waitForRoom(page, ({ heardMs, silenceMs }) => heardMs > 0 && silenceMs > 500);
  await finishDrill(practice);
  await page.getByLabel('In a few words').fill('The garden gate');
  await page.keyboard.press('Enter');
  await page.getByText('You have a story for it.').waitFor();
  await page.reload();
  await page.getByText('The garden gate').waitFor();

  const { answers } = (await practice.product.newestSession()).marks;
  expect(answers.map(({ story }) => story)).toEqual(['The garden gate']);
  await expectTimedAsHeard(practice);
});

/** A drill of the test's own bank, whose question is a sound of its own. */
async function askByVoice(practice: Practice, choices: object): Promise<void> {
  await writeTestBank(join(practice.product.dataFolder, 'question-banks'));
  await enterDrill(practice, { bankId: TEST_BANK_ID, isVisualOnly: false, ...choices });
}

/**
 * Each take is timed as Node times its sound, and as anyone hears it; so is the drill.
 *
 * @returns when each take is first loud, ms from the end of its question
 */
async function expectTimedAsHeard({ product, foreign, faults }: Practice): Promise<(number | null)[]> {
  const session = await product.newestSession();
  const { value, takes } = scoreOf(session);
  const onsets = await Promise.all(takes.map(({ answerId }) => firstLoudMs(product, session, answerId)));
  for (const [i, take] of takes.entries())
    expect(Math.abs((take.value ?? NaN) - (onsets[i] ?? NaN))).toBeLessThan(ONSET_MS);
  expect(Math.abs((value ?? NaN) - (median(onsets) ?? NaN))).toBeLessThan(ONSET_MS);
  expect(takes).toHaveLength(session.questions.length);
  await expectSameInNode(product, session);
  expect([foreign, faults]).toEqual([[], []]);
  return onsets;
}
