import { describe, expect, test } from 'vitest';
import { interview } from '../../core/interview/interview.ts';
import { keepLog, SESSION_ID } from '../interview/held-sessions.ts';
import { routeApp } from './route-app.ts';

const ANSWER = `/sessions/${SESSION_ID}/answers/1`;

/** A session, and how a client puts a chunk of its first answer's sound: every sample is that number. */
async function withSession() {
  const made = await routeApp();
  await keepLog(made.store, interview().begun());
  const put = async (chunk: number | string, sample: number, bytes = 32_000) => {
    const payload = Buffer.alloc(bytes);
    for (let at = 0; at + 1 < bytes; at += 2) payload.writeInt16LE(sample, at);
    const headers = { 'content-type': 'application/octet-stream' };
    const url = `${ANSWER}/recording/${chunk}`;
    return (await made.app.inject({ method: 'PUT', url, headers, payload })).statusCode;
  };
  return { ...made, put };
}

describe('PUT …/recording/:chunk', () => {
  test('keeps two seconds, told in any order and one of them twice', async () => {
    const { put, recordings } = await withSession();

    expect([await put(1, 2), await put(0, 1), await put(1, 2)]).toEqual([204, 204, 204]);

    expect(await recordings.find(SESSION_ID, '1')).toEqual({ durationMs: 2000, bytes: 64_044 });
  });

  test('an empty one cuts off what lies behind the last whole one', async () => {
    const { put, recordings } = await withSession();

    expect([await put(0, 1), await put(1, 2), await put(1, 1, 0)]).toEqual([204, 204, 204]);

    expect(await recordings.find(SESSION_ID, '1')).toEqual({ durationMs: 1000, bytes: 32_044 });
  });

  test('refuses half a sample, more than a second, and a chunk after an hour', async () => {
    const { put, recordings } = await withSession();

    const statuses = [await put(0, 1, 3), await put(0, 1, 32_002), await put(3600, 1)];

    expect(statuses).toEqual([400, 413, 400]);
    expect(await recordings.find(SESSION_ID, '1')).toBeNull();
  });

  test('refuses what is no sound, and a session that is not there', async () => {
    const { app, put, store } = await withSession();

    const json = await app.inject({ method: 'PUT', url: `${ANSWER}/recording/0`, payload: { a: 1 } });
    await store.remove(SESSION_ID);

    expect(json.statusCode).toBe(400);
    expect(await put(0, 1)).toBe(404);
  });

  test('after the sound of the answer was deleted keeps nothing, and says that it was', async () => {
    const { app, put, recordings } = await withSession();
    await put(0, 1);
    await app.inject({ method: 'DELETE', url: `${ANSWER}/recording` });

    expect(await put(1, 1)).toBe(410);

    expect(await recordings.find(SESSION_ID, '1')).toBeNull();
  });

  test('of 10 chunks while the session is deleted leaves no sound', async () => {
    const { app, put, recordings } = await withSession();

    await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => put(i, 1)),
      app.inject({ method: 'DELETE', url: `/sessions/${SESSION_ID}` }),
    ]);

    expect(await recordings.find(SESSION_ID, '1')).toBeNull();
  });
});

describe('GET …/recording.wav', () => {
  test('gives the whole as a wav', async () => {
    const { app, put } = await withSession();
    await put(0, 1);

    const response = await app.inject(`${ANSWER}/recording.wav`);

    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('audio/wav');
    expect(response.rawPayload).toHaveLength(32_044);
    expect(response.rawPayload.toString('latin1', 0, 4)).toBe('RIFF');
  });

  test('gives the last 4 bytes of the first second and the first 4 of the next, where they are asked for', async () => {
    const { app, put } = await withSession();
    await put(0, 1);
    await put(1, 2);

    const response = await app.inject({
      url: `${ANSWER}/recording.wav`,
      headers: { range: 'bytes=32040-32047' },
    });

    expect(response.statusCode).toBe(206);
    expect(response.headers['content-range']).toBe('bytes 32040-32047/64044');
    expect([...response.rawPayload]).toEqual([1, 0, 1, 0, 2, 0, 2, 0]);
  });

  test('refuses a range past the end with 416', async () => {
    const { app, put } = await withSession();
    await put(0, 1);

    const response = await app.inject({
      url: `${ANSWER}/recording.wav`,
      headers: { range: 'bytes=90000-' },
    });

    expect(response.statusCode).toBe(416);
  });

  test('of none is 404, of a path that leads out 400', async () => {
    const { app } = await withSession();

    expect((await app.inject(`${ANSWER}/recording.wav`)).statusCode).toBe(404);
    expect((await app.inject(`/sessions/${SESSION_ID}/answers/..%2Fx/recording.wav`)).statusCode).toBe(400);
  });
});

test('DELETE …/recording takes the sound alone, and the second time is 404', async () => {
  const { app, put, store, recordings } = await withSession();
  await put(0, 1);
  const remove = () => app.inject({ method: 'DELETE', url: `${ANSWER}/recording` });

  expect((await remove()).statusCode).toBe(204);

  expect(await recordings.find(SESSION_ID, '1')).toBeNull();
  expect(await store.head(SESSION_ID)).not.toBeNull();
  expect((await remove()).statusCode).toBe(404);
});
