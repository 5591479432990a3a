import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import { fastify } from 'fastify';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeWav } from '../../../core/pacing/make-wav.ts';
import { fromPcm16 } from '../../../core/pacing/pcm16.ts';
import { KEPT_AROUND_MS, SPOKEN_DBFS } from '../../../core/pacing/spoken-sound.ts';
import { readSpokenPart } from '../../../core/pacing/spoken-wav.ts';
import { readWav } from '../../../core/pacing/wav.ts';
import { answerErrors } from '../../../server/answer-errors.ts';
import { BankShelf } from '../../../server/banks/bank-shelf.ts';
import { OwnBanks } from '../../../server/banks/own-banks.ts';
import { bankRoutes } from '../../../server/routes/bank-routes.ts';
import type { BankView } from '../../../server/routes/bank-view.ts';
import { scriptRoutes } from '../../../server/routes/script-routes.ts';
import { soundRoutes } from '../../../server/routes/sound-routes.ts';
import { HEARING_TIMEOUT_MS, readRecording } from '../../speech/read-speech.ts';
import { pinkNoise } from '../../speech/pink-noise.ts';
import { resample } from '../../speech/resample.ts';
import { makeZip } from '../notes/made-zip.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

vi.setConfig({ testTimeout: 2 * HEARING_TIMEOUT_MS });

/** The instrument's edges of this speech, with room to spare. */
const EDGE_TOLERANCE_MS = 25;

const BANK = `id: mine
title: Mine
language: en-GB
questions:
  - id: why
    prompt: Why us?
    kind: motivation
    target: { from: 30, to: 60 }
    source: my own judgement
scripts:
  - id: all
    title: All
    greeting: Hello.
    questions: [why]
    followUps: never
    moveOn: Thank you.
    closing: Goodbye.
`;

/** A bank that names a sound for its question. */
const withSound = (sound: string) =>
  BANK.replace('kind: motivation', `kind: motivation\n    sound: ${sound}`);

/** Banks and sounds over a data folder of their own. */
async function library() {
  const own = join(temporaryFolder(), 'own');
  await mkdir(own);
  const shelf = new BankShelf([join(own, 'none-shipped'), own]);
  const ownBanks = new OwnBanks(own);
  const app = fastify().setValidatorCompiler(TypeBoxValidatorCompiler);
  answerErrors(app, (line) => expect.fail(line));
  await app.register(soundRoutes, { sounds: ownBanks.sounds });
  await app.register(bankRoutes, { shelf, ownBanks });
  await app.register(scriptRoutes, { shelf });
  onTestFinished(() => app.close());
  const bring = (payload: Uint8Array) =>
    app.inject({
      method: 'POST',
      url: '/question-sounds',
      headers: { 'content-type': 'audio/wav' },
      payload: Buffer.from(payload),
    });
  const put = (source: string, before: string | null) =>
    app.inject({ method: 'PUT', url: '/banks/mine', payload: { source, before } });
  const importFile = (payload: Uint8Array, clash = 'ask') =>
    app.inject({
      method: 'POST',
      url: `/banks/file?clash=${clash}`,
      headers: { 'content-type': 'application/zip' },
      payload: Buffer.from(payload),
    });
  const sounds = () => readdir(join(own, 'sounds')).catch(() => []);
  return { app, own, ownBanks, bring, put, importFile, sounds };
}

/** Two sentences with 1.2 s of a room before and 1 s after, at a rate. */
async function spokenWav(rateHz: number) {
  const { pcm, labels } = await readRecording('two-sentences-900ms-apart');
  const samples = resample({ samples: fromPcm16(pcm), sampleRateHz: 16_000 }, rateHz);
  return { wav: makeWav(samples, rateHz), labels };
}

describe('a recorded question', () => {
  test.each([
    [48_000, 48_000],
    [96_000, 16_000],
  ])('at %i Hz is kept at %i Hz without the silence around it, as loud as all others', async (rate, kept) => {
    const { app, bring } = await library();
    const { wav, labels } = await spokenWav(rate);

    const { sound, durationMs } = (await bring(wav)).json<{ sound: string; durationMs: number }>();

    const spokenMs = labels.offsetMs - labels.onsetMs;
    expect(Math.abs(durationMs - (spokenMs + 2 * KEPT_AROUND_MS))).toBeLessThan(2 * EDGE_TOLERANCE_MS);
    const given = await app.inject(`/question-sounds/${sound.replace('sounds/', '')}`);
    expect(given.headers['content-type']).toBe('audio/wav');
    const bytes = new Uint8Array(given.rawPayload);
    const { channels, sampleRateHz } = readWav(bytes);
    expect(sampleRateHz).toBe(kept);
    const part = readSpokenPart(bytes);
    expect(part?.startSeconds).toBeCloseTo(KEPT_AROUND_MS / 1000, 3);
    expect(Math.abs(((part?.endSeconds ?? 0) - 0.15) * 1000 - spokenMs)).toBeLessThan(2 * EDGE_TOLERANCE_MS);
    const [from, to] = [part?.startSeconds ?? 0, part?.endSeconds ?? 0].map((s) => Math.round(s * kept));
    const power = (channels[0] ?? new Float32Array())
      .subarray(from, to)
      .reduce((sum, one) => sum + one ** 2, 0);
    // A pause of 0.9 s in 5.8 s is in this power and not in the one that is set.
    expect(10 * Math.log10(power / ((to ?? 0) - (from ?? 0)))).toBeGreaterThan(SPOKEN_DBFS - 1.5);
  });

  test('in which nobody speaks is refused in words', async () => {
    const refused = await (await library()).bring(makeWav(pinkNoise(32_000, 1), 16_000));

    expect(refused.statusCode).toBe(400);
    expect(refused.json()).toEqual({
      message: 'The sound cannot be used: sound: expected a voice, got none that could be heard.',
    });
  });

  test('of 61 s is refused before it is heard', async () => {
    const refused = await (await library()).bring(makeWav(new Float32Array(61 * 8000), 8000));

    expect(refused.json()).toEqual({
      message: 'The sound cannot be used: length: expected at most 60 s, got 61 s.',
    });
  });

  test('that is no wav, or none at all, is 400', async () => {
    const { bring } = await library();

    expect((await bring(new TextEncoder().encode('not a wav file'))).statusCode).toBe(400);
    expect((await bring(new Uint8Array())).statusCode).toBe(400);
  });

  test.each(['..%2Fmine.yaml', '%2Fetc%2Fpasswd', 'a.wav', `${'0'.repeat(32)}.wav`])(
    'called %s is 404',
    async (name) => {
      const { app, put } = await library();
      await put(BANK, null);

      expect((await app.inject(`/question-sounds/${name}`)).statusCode).toBe(404);
    },
  );
});

describe('the sounds of a bank', () => {
  test('that are not there are faults at their line, and nothing is saved', async () => {
    const { put, app } = await library();

    const saved = await put(withSound('sounds/none.wav'), null);

    expect(saved.json()).toMatchObject({ faults: [{ path: '/questions/0/sound', line: 8 }] });
    expect((await app.inject('/banks/mine')).statusCode).toBe(404);
  });

  test('are given by the bank, and go when it is recorded again, saved without them, or deleted', async () => {
    const { app, ownBanks, put, sounds } = await library();
    const first = await ownBanks.sounds.keep(makeWav(new Float32Array(9), 8000), 'wav');
    const second = await ownBanks.sounds.keep(makeWav(new Float32Array(10), 8000), 'wav');
    await put(withSound(first), null);
    expect((await app.inject(`/banks/mine/sounds/${encodeURIComponent(first)}`)).statusCode).toBe(200);

    await put(withSound(second), withSound(first));
    expect(await sounds()).toEqual([second.replace('sounds/', '')]);
    await app.inject({ method: 'DELETE', url: '/banks/mine' });

    expect(await sounds()).toEqual([]);
  });

  test('that another bank names as well stay', async () => {
    const { app, own, ownBanks, put, sounds } = await library();
    const sound = await ownBanks.sounds.keep(makeWav(new Float32Array(9), 8000), 'wav');
    await put(withSound(sound), null);
    await writeFile(join(own, 'other.yaml'), withSound(sound).replace('id: mine', 'id: other'));

    await app.inject({ method: 'DELETE', url: '/banks/mine' });

    expect(await sounds()).toHaveLength(1);
  });

  test('that nobody saved are forgotten a day later, and those of banks are not', async () => {
    const { own, ownBanks, put, sounds } = await library();
    const [saved, unsaved] = await Promise.all(
      [9, 10].map((length) => ownBanks.sounds.keep(makeWav(new Float32Array(length), 8000), 'wav')),
    );
    await put(withSound(saved ?? ''), null);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const sound of [saved, unsaved]) await utimes(join(own, sound ?? ''), yesterday, yesterday);

    await ownBanks.forgetUnsavedSounds(new Date(Date.now() - 24 * 60 * 60 * 1000));

    expect(await sounds()).toEqual([saved?.replace('sounds/', '')]);
  });
});

describe('a bank as one file', () => {
  test('without sounds is its YAML', async () => {
    const { app, put } = await library();
    await put(BANK, null);

    const file = await app.inject('/banks/mine/file');

    expect(file.headers['content-disposition']).toBe('attachment; filename="mine.yaml"');
    expect(file.body).toBe(BANK);
  });

  test('with a sound is a zip, which brings both back after the bank was deleted', async () => {
    const { app, own, ownBanks, put, importFile, sounds } = await library();
    const wav = makeWav(new Float32Array(900), 8000);
    const source = withSound(await ownBanks.sounds.keep(wav, 'wav'));
    await put(source, null);
    const file = await app.inject('/banks/mine/file');
    expect(file.headers['content-disposition']).toBe('attachment; filename="mine.zip"');
    await app.inject({ method: 'DELETE', url: '/banks/mine' });

    const brought = await importFile(file.rawPayload);

    expect(brought.json()).toEqual({ type: 'new', bankId: 'mine' });
    const { bank, faults } = (await app.inject('/banks/mine')).json<BankView>();
    expect(faults).toEqual([]);
    const [name] = await sounds();
    expect(bank?.questions[0]?.sound).toBe(`sounds/${name}`);
    expect(new Uint8Array(await readFile(join(own, 'sounds', name ?? '')))).toEqual(wav);
  });

  test('of an id that there is asks first, keeps both, and either can be deleted without the other’s sound', async () => {
    const { app, importFile, sounds } = await library();
    const zip = makeZip({
      'mine.yaml': withSound('voices/anna.wav'),
      'voices/anna.wav': makeWav(new Float32Array(900), 8000),
      '__MACOSX/._mine.yaml': 'x',
    });
    await importFile(zip);

    expect((await importFile(zip)).json()).toEqual({ type: 'known', bankId: 'mine', title: 'Mine' });
    const other = (await importFile(zip, 'keep-both')).json<{ bankId: string }>();
    await app.inject({ method: 'DELETE', url: '/banks/mine' });

    expect(other.bankId).toBe('mine-2');
    expect(await sounds()).toHaveLength(1);
    expect((await app.inject('/banks/mine-2')).json<BankView>().faults).toEqual([]);
  });

  test.each([
    ['no zip', new TextEncoder().encode('PK, but no more'), 'zip: expected a zip that can be read, got '],
    ['an empty file', new Uint8Array(), 'zip: expected a zip that can be read, got '],
    ['no bank', makeZip({ 'a.wav': 'x' }), 'zip: expected one .yaml file outside of its folders, got 0'],
    ['two banks', makeZip({ 'a.yaml': 'x', 'b.yml': 'x' }), 'outside of its folders, got 2'],
    [
      'a bank of 0.3 MB, packed to less than 1 kB',
      makeZip({ 'mine.yaml': ' '.repeat(300_000) }),
      'mine.yaml: expected at most 262144 bytes, got 300000',
    ],
    [
      'a sound that is none',
      makeZip({ 'mine.yaml': withSound('a.wav'), 'a.wav': 'no sound at all' }),
      'a.wav: expected a .wav or .ogg file that can be read, got byte 0: expected RIFF, got no s',
    ],
  ])('that is %s is refused in words, and nothing is kept', async (_, file, words) => {
    const { importFile, sounds, app } = await library();

    const refused = await importFile(file);

    expect(refused.statusCode).toBe(400);
    expect(refused.json<{ message: string }>().message).toContain(words);
    expect(await sounds()).toEqual([]);
    expect((await app.inject('/banks/mine')).statusCode).toBe(404);
  });

  test('whose sound is not in it is a fault at its line', async () => {
    const { importFile } = await library();

    const refused = await importFile(makeZip({ 'mine.yaml': withSound('../../etc/a.wav') }));
    const missing = await importFile(makeZip({ 'mine.yaml': withSound('a.wav') }));

    expect(refused.json()).toMatchObject({ type: 'faults', faults: [{ path: '/questions/0/sound' }] });
    expect(missing.json()).toMatchObject({ type: 'faults', faults: [{ line: 8, got: '"a.wav"' }] });
  });
});
