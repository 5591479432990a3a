import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CountingThread } from '../../../server/history/counting-thread.ts';
import { openTestStore } from '../interview/held-sessions.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { practise, SCORE } from './practised-sessions.ts';

/** Counting so many takes longer than measuring one answer, on any machine. */
const SESSIONS = 60;

async function withThread() {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const thread = new CountingThread({
    databasePath: join(folder, 'pacenotes.db'),
    recordingsFolder: join(folder, 'recordings'),
  });
  onTestFinished(() => thread.close());
  return { store, thread };
}

test('a thread measures an answer from its log to the figures that are kept of it, and keeps nothing itself', async () => {
  const { store, thread } = await withThread();
  await practise(store, 'day-1', 1);
  await practise(store, 'day-2', 2, SCORE.replace('480 quiet', '1440 quiet'));
  const kept = await store.answers('day-1');

  const measured = await thread.measure({ sessionId: 'day-1', answerId: '1' }, 250);
  const other = await thread.measure({ sessionId: 'day-2', answerId: '1' }, 1000);

  expect(measured?.answer).toEqual(kept[0]);
  expect(measured?.heard).toEqual((await store.storedAnswers('day-1'))[0]?.heard);
  expect(other?.answer.pacing.pauses).toHaveLength(1);
  expect(await store.answers('day-1')).toEqual(kept);
});

test('an answer that the log has no sound of is not measured', async () => {
  const { store, thread } = await withThread();
  await practise(store, 'day-1', 1);

  expect(await thread.measure({ sessionId: 'day-1', answerId: '7' }, 250)).toBeNull();
});

test(`an answer is measured while ${SESSIONS} sessions are still being counted`, async () => {
  const { store, thread } = await withThread();
  for (let i = 1; i <= SESSIONS; i++) await practise(store, `held-${i}`, (i % 28) + 1);
  const told: string[] = [];

  await Promise.all([
    thread.past({ minPauseMs: 600, voicedHesitations: false }).then(() => told.push('counted')),
    thread.measure({ sessionId: 'held-1', answerId: '1' }, 250).then(() => told.push('measured')),
  ]);

  expect(told).toEqual(['measured', 'counted']);
});
