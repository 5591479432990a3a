import { describe, expect, test } from 'vitest';
import { MEASURE_VERSION } from '../../../core/pacing/pacing.ts';
import type { SessionRecord, SessionSummary } from '../../../core/session/session-record.ts';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { interview } from '../../core/interview/interview.ts';
import { keepLog, SESSION_ID } from '../interview/held-sessions.ts';
import { keepOlderLog } from '../interview/older-log.ts';
import { routeApp } from './route-app.ts';

/** An interview of one answer of 2048 ms and 2048 ms of voice with 480 ms between, measured and ended. */
async function withSession(settings = DEFAULT_SETTINGS) {
  const made = await routeApp(settings);
  const told = interview().begun().asked().heard('1024 quiet, 2048 voice, 480 quiet, 2048 voice');
  await keepLog(made.store, told.tells({ type: 'end' }).sent());
  const held = await made.live.take(SESSION_ID, () => undefined);
  await held?.session.settled();
  await held?.release();
  return made;
}

describe('GET /sessions', () => {
  test('lists a session with the strip of its one answer', async () => {
    const { app } = await withSession();

    const response = await app.inject('/sessions');

    const { sessions } = response.json<{ sessions: SessionSummary[] }>();
    expect(sessions).toMatchObject([
      { id: SESSION_ID, title: 'A short interview', isFinished: true, answersCounted: 1 },
    ]);
    expect(sessions[0]?.strip).toMatchObject([{ label: '1', where: 'under', speechOnsetMs: 1004 }]);
  });

  test('lists nothing where nothing was practised', async () => {
    const { app } = await routeApp();

    expect((await app.inject('/sessions')).json()).toEqual({ sessions: [], total: 0 });
  });
});

describe('GET /sessions/:id', () => {
  test("gives the record with the answer's pacing", async () => {
    const { app } = await withSession();

    const record = (await app.inject(`/sessions/${SESSION_ID}`)).json<SessionRecord>();

    expect(record).toMatchObject({
      isFinished: true,
      answers: [
        { status: 'answered', endedBy: 'end', recording: null, frames: { sent: 175, received: 175 } },
      ],
    });
    expect(record.answers[0]?.pacing?.pauses).toHaveLength(1);
  });

  test('counts anew at a pause threshold of 600 ms: no pause is left', async () => {
    const { app } = await withSession({ ...DEFAULT_SETTINGS, minPauseMs: 600 });

    const record = (await app.inject(`/sessions/${SESSION_ID}`)).json<SessionRecord>();

    expect(record.answers[0]?.pacing).toMatchObject({ minPauseMs: 600, pauses: [] });
  });

  test('asked for at 600 ms is counted so, whatever the settings say, and 50 ms is refused', async () => {
    const { app } = await withSession();

    const record = (await app.inject(`/sessions/${SESSION_ID}?minPauseMs=600`)).json<SessionRecord>();
    const refused = await app.inject(`/sessions/${SESSION_ID}?minPauseMs=50`);

    expect(record.answers[0]?.pacing).toMatchObject({ minPauseMs: 600, pauses: [] });
    expect(refused.statusCode).toBe(400);
  });

  test('that measure 1 counted is counted anew, and tells what it was: 8.26 s, 1.64 s the longest pause', async () => {
    const { app, store } = await routeApp();
    await keepOlderLog(store);

    const response = await app.inject(`/sessions/${SESSION_ID}`);

    expect(response.statusCode).toBe(200);
    const [answer] = response.json<SessionRecord>().answers;
    expect(answer?.pacing).toMatchObject({ measureVersion: MEASURE_VERSION, answerMs: 8244 });
    expect(answer?.firstPacing).toEqual({
      measureVersion: 1,
      minPauseMs: 250,
      figures: {
        responseLatencyMs: 1040,
        answerMs: 8260,
        pauseCount: 2,
        medianPauseMs: 1070,
        longestPauseMs: 1640,
        phonationTimeMs: 6120,
        syllables: null,
        speechRate: null,
        articulationRate: null,
        falseFinishCount: 1,
        tailMs: 3700,
      },
    });
  });

  test('that this measure counted says nothing of an earlier one', async () => {
    const { app } = await withSession();

    const record = (await app.inject(`/sessions/${SESSION_ID}`)).json<SessionRecord>();

    expect(record.answers[0]?.firstPacing).toBeNull();
  });

  test('tells how long the recording is', async () => {
    const { app, recordings } = await withSession();
    recordings.writeChunk(SESSION_ID, '1', 0, new Uint8Array(32_000));

    const record = (await app.inject(`/sessions/${SESSION_ID}`)).json<SessionRecord>();

    expect(record.answers[0]?.recording).toEqual({ durationMs: 1000, bytes: 32_044 });
  });

  test('of none is 404, of what cannot be an id 400', async () => {
    const { app } = await routeApp();

    expect((await app.inject('/sessions/none')).statusCode).toBe(404);
    expect((await app.inject('/sessions/..%2F..%2Fetc')).statusCode).toBe(400);
  });
});

describe('POST /sessions/:id/marks', () => {
  const mark = (payload: object) =>
    ({ method: 'POST', url: `/sessions/${SESSION_ID}/marks`, payload }) as const;

  test('keeps what a pause was said to be, and tells it with the record', async () => {
    const { app } = await withSession();
    const said = { type: 'pause-said', answerId: '1', startMs: 3030, endMs: 3560, cause: 'searching' };

    const response = await app.inject(mark(said));

    const { answers } = (await app.inject(`/sessions/${SESSION_ID}`)).json<SessionRecord>().marks;
    expect(answers[0]?.pauses).toEqual([{ startMs: 3030, endMs: 3560, cause: 'searching' }]);
    expect(response.json()).toMatchObject({ answers });
  });

  test('names a session in the list that was read before', async () => {
    const { app } = await withSession();
    await app.inject('/sessions');

    await app.inject(mark({ type: 'named', title: 'Before the interview at noon' }));

    const { sessions } = (await app.inject('/sessions')).json<{ sessions: SessionSummary[] }>();
    expect(sessions[0]?.title).toBe('Before the interview at noon');
  });

  test('of no session is 404, and what is no mark 400', async () => {
    const { app } = await routeApp();

    expect((await app.inject(mark({ type: 'named', title: 'Nothing' }))).statusCode).toBe(404);
    expect((await app.inject(mark({ type: 'graded', title: 'A' }))).statusCode).toBe(400);
  });
});

describe('POST /sessions/:id/practice', () => {
  const practise = { method: 'POST', url: `/sessions/${SESSION_ID}/practice` } as const;

  test('makes a session of the question that was sent back alone', async () => {
    const { app, store } = await withSession();
    await store.mark(
      SESSION_ID,
      { type: 'sent-back', answerId: '1', isSentBack: true },
      '2026-11-21T10:00:00.000Z',
    );

    const response = await app.inject(practise);

    expect([response.statusCode, response.json()]).toEqual([201, { id: 'new-session' }]);
    const asked = (await app.inject('/sessions/new-session')).json<SessionRecord>().questions;
    const before = (await app.inject(`/sessions/${SESSION_ID}`)).json<SessionRecord>().questions;
    expect(before.length).toBeGreaterThan(1);
    expect(asked).toEqual(before.slice(0, 1));
  });

  test('of a session of which nothing was sent back is 409, of none 404', async () => {
    const { app } = await withSession();

    expect((await app.inject(practise)).statusCode).toBe(409);
    expect((await app.inject({ method: 'POST', url: '/sessions/none/practice' })).statusCode).toBe(404);
  });
});

describe('GET /sessions/:id/answers/:answerId/voice-track', () => {
  test('gives the 175 frames of the answer', async () => {
    const { app } = await withSession();

    const track = (await app.inject(`/sessions/${SESSION_ID}/answers/1/voice-track`)).json<{
      voice: number[];
    }>();

    expect(track).toMatchObject({ frameMs: 32, levelHopMs: 10, interruptions: [] });
    expect(track.voice).toHaveLength(175);
    expect(track.voice.slice(31, 33)).toEqual([0, 250]);
  });

  test('of an answer that was not measured is 404', async () => {
    const { app } = await withSession();

    expect((await app.inject(`/sessions/${SESSION_ID}/answers/2/voice-track`)).statusCode).toBe(404);
  });
});

describe('DELETE /sessions/:id', () => {
  test('takes the session, its sound and its place in the list, and the second time is 404', async () => {
    const { app, store, recordings } = await withSession();
    recordings.writeChunk(SESSION_ID, '1', 0, new Uint8Array(32_000));
    const remove = () => app.inject({ method: 'DELETE', url: `/sessions/${SESSION_ID}` });

    expect((await remove()).statusCode).toBe(204);

    expect(await store.heads()).toEqual([]);
    expect(await recordings.find(SESSION_ID, '1')).toBeNull();
    expect((await remove()).statusCode).toBe(404);
  });

  test('while it is held tells its holder, and nothing of it comes back', async () => {
    const { app, live, store } = await withSession();
    const takenOver: string[] = [];
    const held = await live.take(SESSION_ID, () => takenOver.push('holder'));

    await app.inject({ method: 'DELETE', url: `/sessions/${SESSION_ID}` });
    await expect(held?.session.apply(held.session.acknowledged + 1, { type: 'end' })).rejects.toThrow();

    expect(takenOver).toEqual(['holder']);
    expect(await store.events(SESSION_ID)).toEqual([]);
  });
});
