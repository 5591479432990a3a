import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InterviewEvent } from '../../../core/interview/fact.ts';
import { assembleTrack } from '../../../core/session/assemble-track.ts';
import type { StoredPacing } from '../../../core/session/first-pacing.ts';
import type { SessionStore } from '../../../server/storage/session-store.ts';
import { SESSION_ID } from './held-sessions.ts';

const LOG_FILE = join(import.meta.dirname, '../../fixtures/logs/measured-by-version-1.json');

/** The samples that the log's answer lasted: 289 frames. */
const END_SAMPLE = 289 * 512;

/** Keeps a session as measure 1 left it: its log, its answer's track, and the figures that were counted then. */
export async function keepOlderLog(store: SessionStore): Promise<void> {
  const text = await readFile(LOG_FILE, 'utf8');
  const { events, pacing } = JSON.parse(text) as { events: InterviewEvent[]; pacing: StoredPacing };
  const [created, ...rest] = events;
  const assembled = assembleTrack(events, '1', END_SAMPLE);
  if (created === undefined || assembled === null) throw new Error(`${LOG_FILE} holds no answer.`);
  const { track, echoMs, responseLatencyErrorMs, wasHeard } = assembled;
  const band = { fromMs: 30_000, toMs: 60_000 };
  const context = { band, question: { responseLatencyErrorMs, wasHeard }, echoMs, clippedShare: 0 };

  await store.create({ id: SESSION_ID, isSample: false, startedAt: created.at, endedAt: null }, created);
  await store.append(SESSION_ID, rest);
  await store.keepAnswer(SESSION_ID, { answerId: '1', track, isLiveTrack: false, context, pacing });
}
