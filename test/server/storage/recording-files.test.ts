import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWav } from '../../../core/pacing/wav.ts';
import { RecordingFiles } from '../../../server/storage/recording-files.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

const SECOND = 16_000;

/** A chunk of PCM16 in which every sample is that number. */
function chunk(sample: number, samples = SECOND): Uint8Array {
  return new Uint8Array(new Int16Array(samples).fill(sample).buffer);
}

/** The first sample of each second of an answer's file, as the header has it, and how many samples there are. */
async function heard(files: RecordingFiles) {
  const { sampleRateHz, channels } = readWav(await readFile(files.path('session', '1')));
  const [sound] = channels;
  if (sound === undefined) throw new Error('A wav file of no channel.');
  const seconds = Array.from({ length: Math.ceil(sound.length / SECOND) }, (_, i) => sound[i * SECOND] ?? 0);
  return { sampleRateHz, samples: sound.length, seconds: seconds.map((value) => Math.round(value * 32_768)) };
}

function recordings() {
  const folder = temporaryFolder();
  return { folder, files: new RecordingFiles(join(folder, 'recordings')) };
}

describe('a recording', () => {
  test('of 2.5 s in order is 40,000 samples at 16 kHz, and right after each chunk', async () => {
    const { files } = recordings();

    files.writeChunk('session', '1', 0, chunk(100));
    expect(await heard(files)).toEqual({ sampleRateHz: 16_000, samples: 16_000, seconds: [100] });
    files.writeChunk('session', '1', 1, chunk(200));
    expect(await heard(files)).toMatchObject({ samples: 32_000, seconds: [100, 200] });
    files.writeChunk('session', '1', 2, chunk(300, 8000));

    expect(await heard(files)).toMatchObject({ samples: 40_000, seconds: [100, 200, 300] });
    expect(await files.find('session', '1')).toEqual({ durationMs: 2500, bytes: 80_044 });
  });

  test('is the same with its chunks in any order, some of them twice', async () => {
    const { files } = recordings();

    for (const i of [3, 0, 3, 2, 0, 1]) files.writeChunk('session', '1', i, chunk(i + 1));

    expect(await heard(files)).toMatchObject({ samples: 64_000, seconds: [1, 2, 3, 4] });
  });

  test('ends where its last chunk does, though that chunk was first sent longer', async () => {
    const { files } = recordings();

    for (const i of [0, 1, 2]) files.writeChunk('session', '1', i, chunk(i + 1));
    files.writeChunk('session', '1', 1, chunk(2, 4000));

    expect(await heard(files)).toMatchObject({ samples: 20_000, seconds: [1, 2] });
  });

  test('is silent for a second whose chunk never came', async () => {
    const { files } = recordings();

    files.writeChunk('session', '1', 0, chunk(7));
    files.writeChunk('session', '1', 2, chunk(9));

    expect((await heard(files)).seconds).toEqual([7, 0, 9]);
  });

  test('that is continued after a restart keeps what it had', async () => {
    const { folder, files } = recordings();
    files.writeChunk('session', '1', 0, chunk(7));

    new RecordingFiles(join(folder, 'recordings')).writeChunk('session', '1', 1, chunk(8));

    expect((await heard(files)).seconds).toEqual([7, 8]);
  });

  test('that is brought whole is as one that was written by seconds', async () => {
    const { files } = recordings();

    await files.writeWhole('session', '1', chunk(7, 40_000));

    expect(await heard(files)).toEqual({ sampleRateHz: 16_000, samples: 40_000, seconds: [7, 7, 7] });
  });

  test('that was never written is not found', async () => {
    expect(await recordings().files.find('session', '1')).toBeNull();
  });

  test('whose folder cannot be made refuses the chunk, and takes the next when it can', async () => {
    const { folder, files } = recordings();
    await writeFile(join(folder, 'recordings'), 'in the way');
    expect(() => files.writeChunk('session', '1', 0, chunk(1))).toThrow();

    const elsewhere = new RecordingFiles(join(folder, 'elsewhere'));
    elsewhere.writeChunk('session', '1', 0, chunk(1));

    expect(await elsewhere.find('session', '1')).not.toBeNull();
  });
});

describe('deleting', () => {
  test('the sound of an answer leaves the sound of the others', async () => {
    const { files } = recordings();
    for (const answerId of ['1', '2']) files.writeChunk('session', answerId, 0, chunk(1));

    files.remove('session', '1');
    files.remove('session', '1');

    expect(await files.find('session', '1')).toBeNull();
    expect(await files.find('session', '2')).not.toBeNull();
  });

  test('the sound of an answer is for good: a chunk that comes late, also after a restart, does not bring it back', async () => {
    const { folder, files } = recordings();
    files.writeChunk('session', '1', 0, chunk(1));
    files.remove('session', '1');

    expect(files.writeChunk('session', '1', 1, chunk(1))).toBe(false);
    const restarted = new RecordingFiles(join(folder, 'recordings'));
    expect(restarted.writeChunk('session', '1', 1, chunk(1))).toBe(false);

    expect(await files.find('session', '1')).toBeNull();
    expect(await files.count()).toEqual({ answers: 0, bytes: 0 });
    expect(files.writeChunk('session', '2', 0, chunk(1))).toBe(true);
  });

  test('a session takes the sound of all its answers, and of no other session', async () => {
    const { files } = recordings();
    for (const answerId of ['1', '2']) files.writeChunk('session', answerId, 0, chunk(1));
    files.writeChunk('other', '1', 0, chunk(1));

    files.removeSession('session');
    files.removeSession('session');

    expect(await files.find('session', '1')).toBeNull();
    expect(await files.find('session', '2')).toBeNull();
    expect(await files.find('other', '1')).not.toBeNull();
  });

  test('everything takes the sound of every session', async () => {
    const { files } = recordings();
    for (const sessionId of ['one', 'two']) files.writeChunk(sessionId, '1', 0, chunk(1));

    await files.removeAll();

    expect(await files.count()).toEqual({ answers: 0, bytes: 0 });
  });

  test('what is older than a day takes the file of two days ago, and not the one of today', async () => {
    const { files } = recordings();
    for (const answerId of ['1', '2']) files.writeChunk('session', answerId, 0, chunk(1));
    const now = Date.parse('2026-11-21T10:00:00.000Z');
    await utimes(files.path('session', '1'), now / 1000, now / 1000 - 2 * 86_400);
    await utimes(files.path('session', '2'), now / 1000, now / 1000);

    const removed = await files.removeOlderThan(new Date(now - 86_400_000));

    expect(removed).toEqual({ answers: 1, bytes: 32_044 });
    expect(await files.find('session', '1')).toBeNull();
    expect(await files.find('session', '2')).not.toBeNull();
  });

  test('what is old where nothing was ever recorded removes nothing', async () => {
    expect(await recordings().files.removeOlderThan(new Date())).toEqual({ answers: 0, bytes: 0 });
  });
});
