import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWav } from '../../../core/pacing/wav.ts';
import { RecordingFiles } from '../../../server/storage/recording-files.ts';
import { SmallDisk } from '../../small-disk.ts';

const SECOND = 16_000;

const chunk = (sample: number) => new Uint8Array(new Int16Array(SECOND).fill(sample).buffer);

test('a second that a disk has room for a part of is refused, and whole once it was sent again with room', async () => {
  const disk = await SmallDisk.make(1024);
  onTestFinished(() => disk.close());
  const files = new RecordingFiles(join(disk.folder, 'recordings'));
  files.writeChunk('session', '1', 0, chunk(100));

  await disk.fill(12 * 1024);
  const writeSecond = () => files.writeChunk('session', '1', 1, chunk(200));

  expect(writeSecond).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
  await disk.clear();
  files.writeChunk('session', '1', 1, chunk(200));
  const [sound] = readWav(await readFile(files.path('session', '1'))).channels;
  const whole = Array.from({ length: 2 * SECOND }, (_, i) => (i < SECOND ? 100 : 200) / 32_768);
  expect(sound).toEqual(Float32Array.from(whole));
});
