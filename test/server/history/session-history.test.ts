import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MEASURE_VERSION } from '../../../core/pacing/pacing.ts';
import { CountedHistory } from '../../../server/history/counted-history.ts';
import { CountingThread } from '../../../server/history/counting-thread.ts';
import type { SessionHistory } from '../../../server/history/history.ts';
import { RecordingFiles } from '../../../server/storage/recording-files.ts';
import type { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { openTestStore, SESSION_ID } from '../interview/held-sessions.ts';
import { keepOlderLog } from '../interview/older-log.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { practise } from './practised-sessions.ts';

const at = (minPauseMs: number) => ({ minPauseMs, voicedHesitations: false });

describeHistory('a history that is counted where it is asked', (folder, store) => {
  return new CountedHistory(store, new RecordingFiles(join(folder, 'recordings')));
});

describeHistory('a history that a thread counts', (folder) => {
  const history = new CountingThread({
    databasePath: join(folder, 'pacenotes.db'),
    recordingsFolder: join(folder, 'recordings'),
  });
  onTestFinished(() => history.close());
  return history;
});

function describeHistory(
  name: string,
  open: (folder: string, store: SqlSessionStore) => SessionHistory,
): void {
  async function withHistory() {
    const folder = temporaryFolder();
    const store = await openTestStore(folder);
    return { store, history: open(folder, store) };
  }

  describe(name, () => {
    test('counts three sessions at 250, 600 and 1000 ms: 2, 1 and no pause each, and says by which measure', async () => {
      const { store, history } = await withHistory();
      for (const day of [1, 2, 3]) await practise(store, `day-${day}`, day);

      for (const [minPauseMs, pauses] of [
        [250, 2],
        [600, 1],
        [1000, 0],
      ] as const) {
        const { answers } = await history.past(at(minPauseMs));
        const records = await Promise.all(
          [1, 2, 3].map((day) => history.record(`day-${day}`, at(minPauseMs))),
        );

        expect(answers.map((answer) => answer.sessionId)).toEqual(['day-1', 'day-2', 'day-3']);
        for (const record of records)
          expect(record?.answers[0]?.pacing).toMatchObject({ minPauseMs, measureVersion: MEASURE_VERSION });
        expect(records.map((record) => record?.answers[0]?.pacing?.pauses.length)).toEqual([
          pauses,
          pauses,
          pauses,
        ]);
        const perMinute = answers.map(
          ({ figures }) => ((figures.silentPauseRatePerMinute ?? 0) * (figures.answerMs ?? 0)) / 60_000,
        );
        for (const counted of perMinute) expect(counted).toBeCloseTo(pauses);
      }
    });

    test('lists the newest first, and what is held after it was asked', async () => {
      const { store, history } = await withHistory();
      await practise(store, 'day-1', 1);
      expect((await history.summaries(at(250))).map(({ id }) => id)).toEqual(['day-1']);

      await practise(store, 'day-2', 2);

      expect((await history.summaries(at(250))).map(({ id }) => id)).toEqual(['day-2', 'day-1']);
      expect((await history.summaries(at(250), 1)).map(({ id }) => id)).toEqual(['day-2']);
    });

    test('tells a name, a guess and a deletion after it was asked before', async () => {
      const { store, history } = await withHistory();
      await practise(store, 'day-1', 1);
      await history.past(at(250));

      await store.mark('day-1', { type: 'named', title: 'At noon' }, '2026-01-01T11:00:00.000Z');
      await store.mark(
        'day-1',
        { type: 'length-guessed', answerId: '1', guessMs: 5000 },
        '2026-01-01T11:00:00.000Z',
      );

      const record = await history.record('day-1', at(250));
      expect((await history.summaries(at(250)))[0]?.title).toBe('At noon');
      expect(record?.marks.answers[0]?.guessMs).toBe(5000);
      await store.remove('day-1');
      expect(await history.past(at(250))).toEqual({ answers: [], sessions: [] });
      expect(await history.record('day-1', at(250))).toBeNull();
    });

    test('hears a track of measure 1 anew, and keeps what it heard', async () => {
      const { store, history } = await withHistory();
      await keepOlderLog(store);
      await store.end(SESSION_ID, '2026-01-01T11:00:00.000Z');
      expect((await store.storedAnswers(SESSION_ID))[0]?.heard).toBeNull();

      const record = await history.record(SESSION_ID, at(250));

      expect(record?.answers[0]?.pacing).toMatchObject({ measureVersion: MEASURE_VERSION, answerMs: 8244 });
      const [kept] = await store.storedAnswers(SESSION_ID);
      expect(kept?.heard?.measureVersion).toBe(MEASURE_VERSION);
    });
  });
}
