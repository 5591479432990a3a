import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fastify } from 'fastify';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import { writeQuestion, type NamedQuestion } from '../../../core/interview/named-question.ts';
import { fromPcm16 } from '../../../core/pacing/pcm16.ts';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { answerErrors } from '../../../server/answer-errors.ts';
import { readRecord } from '../../../server/interview/read-record.ts';
import { PastPractice } from '../../../server/notes/past-practice.ts';
import { importRoutes } from '../../../server/routes/import-routes.ts';
import { pinkNoise } from '../../speech/pink-noise.ts';
import { HEARING_TIMEOUT_MS, readRecording } from '../../speech/read-speech.ts';
import { makeWav } from '../../../core/pacing/make-wav.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { routeApp } from './route-app.ts';

vi.setConfig({ testTimeout: 2 * HEARING_TIMEOUT_MS });

const COMMAND = new URL('../../../server/cli/pacenotes.js', import.meta.url).pathname;
const WAV = { 'content-type': 'audio/wav' };

/** The routes on real stores, listening, for a connection must be there to be left. */
async function serve(maxWavBytes?: number) {
  const made = await routeApp();
  const app = fastify().setValidatorCompiler(TypeBoxValidatorCompiler);
  answerErrors(app, (line) => made.mistakes.push(line));
  await app.register(importRoutes, {
    ...made,
    newId: () => 'imported',
    now: () => '2026-11-21T10:00:00.000Z',
    keepsSound: () => true,
    ...(maxWavBytes === undefined ? {} : { maxWavBytes }),
  });
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => app.close());
  const post = (body: Uint8Array, query: string, signal?: AbortSignal) =>
    fetch(`${origin}/recordings?${query}`, {
      method: 'POST',
      headers: WAV,
      body: new Uint8Array(body),
      ...(signal ? { signal } : {}),
    });
  return { ...made, origin, post };
}

/** What the record and the practice say of the only session. */
async function readBack({ store, recordings }: Awaited<ReturnType<typeof serve>>) {
  const settings = () => DEFAULT_SETTINGS;
  const sources = { store, recordings, settings };
  const practice = new PastPractice(sources);
  return { record: await readRecord(sources, 'imported'), practised: await practice.read(), practice };
}

async function messageOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { message?: unknown }).message;
}

/** Noise, which takes a while to hear. */
function noise(seconds: number): Uint8Array {
  return makeWav(
    pinkNoise(seconds * 16_000, 3).map((sample) => sample / 50),
    16_000,
  );
}

describe('POST /recordings', () => {
  test('of a 44.1 kHz wav gives the figures that the command line gives', async () => {
    const { post, store } = await serve();
    const { pcm } = await readRecording('five-phrases-with-four-pauses');
    const bytes = makeWav(
      Float32Array.from(pcm, (sample) => sample / 40_000),
      44_100,
    );
    const file = join(temporaryFolder(), 'talk.wav');
    await writeFile(file, bytes);

    const response = await post(bytes, 'name=talk');
    const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, 'measure', '--json', file]);

    expect(await response.json()).toEqual({ id: 'imported' });
    const [answer] = await store.answers('imported');
    const { file: told, durationMs, ...pacing } = JSON.parse(stdout) as Record<string, unknown>;
    expect([told, durationMs]).toEqual([file, Math.ceil((pcm.length * 160) / 441) / 16]);
    expect(pacing.runs).not.toEqual([]);
    expect(answer?.pacing).toEqual(pacing);
  });

  test('with the question that it answers is held against that question’s target', async () => {
    const served = await serve();
    const { pcm } = await readRecording('two-sentences-900ms-apart');

    const response = await served.post(
      makeWav(fromPcm16(pcm), 16_000),
      'name=talk&bankId=good&questionId=weather',
    );

    expect(response.status).toBe(201);
    const { record, practised } = await readBack(served);
    expect(record).toMatchObject({ kind: 'recording', title: 'talk', bankId: 'good' });
    const band = { fromMs: 30_000, toMs: 60_000 };
    expect(record?.answers).toMatchObject([
      {
        kind: 'question',
        questionId: 'weather',
        targetBand: band,
        pacing: { band: { ...band, where: 'under' } },
      },
    ]);
    expect(practised.has('good', 'weather')).toBe(true);
  });

  test('of a question that is not there is refused with its name, and leaves nothing', async () => {
    const { post, store } = await serve();

    const response = await post(noise(1), 'name=talk&bankId=good&questionId=rain');

    expect([response.status, await messageOf(response)]).toEqual([404, 'There is no question good/rain.']);
    expect(await store.heads()).toEqual([]);
  });

  test('can be said to answer another question later, and none again', async () => {
    const served = await serve();
    const { pcm } = await readRecording('two-sentences-900ms-apart');
    await served.post(makeWav(fromPcm16(pcm), 16_000), 'name=talk');
    const before = await readBack(served);
    const say = (question: NamedQuestion | null) =>
      served.store.mark('imported', { type: 'question-named', answerId: '1', question }, '2026-11-21');

    await say(writeQuestion('And the weather?', { fromMs: 1000, toMs: 60_000 }));
    const named = await readBack(served);
    const stillKnown = await before.practice.read();
    await say(null);
    const after = await readBack(served);

    expect(before.record?.answers[0]).toMatchObject({ kind: 'recording', pacing: { band: null } });
    expect(named.record?.answers[0]).toMatchObject({
      prompt: 'And the weather?',
      pacing: { band: { where: 'within' } },
    });
    expect(stillKnown.has('_written', 'and-the-weather')).toBe(true);
    expect(after.record?.answers).toEqual(before.record?.answers);
  });

  test('tells meanwhile how far it is', async () => {
    const { post, origin } = await serve();
    const shares: number[] = [];
    const done = post(noise(15), 'name=noise&importId=one').then(() => true);

    while (!(await Promise.race([done, pause()]))) {
      const response = await fetch(`${origin}/recordings/imports/one`);
      if (response.status === 200) shares.push(((await response.json()) as { share: number }).share);
    }

    expect(shares.length).toBeGreaterThan(2);
    expect(Math.max(...shares)).toBeGreaterThan(0.2);
    expect((await fetch(`${origin}/recordings/imports/one`)).status).toBe(404);
  });

  test('that is left half way stops, and leaves no session, no sound and no mistake', async () => {
    const { post, origin, store, recordings, mistakes } = await serve();
    const leaving = new AbortController();
    const posted = post(noise(90), 'name=noise&importId=two', leaving.signal);

    const progressStatus = async () => (await fetch(`${origin}/recordings/imports/two`)).status;
    await vi.waitFor(async () => expect(await progressStatus()).toBe(200), { timeout: HEARING_TIMEOUT_MS });
    leaving.abort();

    await expect(posted).rejects.toThrow();
    await vi.waitFor(async () => expect(await progressStatus()).toBe(404), { timeout: HEARING_TIMEOUT_MS });
    expect(await store.heads()).toEqual([]);
    expect(await recordings.find('imported', '1')).toBeNull();
    expect(mistakes).toEqual([]);
  });

  test('of 1001 bytes where 1000 are taken is refused with both', async () => {
    const { post } = await serve(1000);

    const response = await post(new Uint8Array(1001), 'name=long');

    expect(response.status).toBe(413);
    expect(await messageOf(response)).toBe('size: expected at most 1000 bytes, got 1001');
  });

  test('of what is no wav is refused with where, expected and got, and leaves nothing', async () => {
    const { post, store } = await serve();

    const response = await post(Buffer.from('ID3 and so on'), 'name=song');

    expect(response.status).toBe(400);
    expect(await messageOf(response)).toBe('song: byte 0: expected RIFF, got ID3 ');
    expect(await store.heads()).toEqual([]);
  });
});

function pause(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), 20));
}
