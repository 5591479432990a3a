import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeWav } from '../speech/write-wav.ts';

/** The rate that Chromium's microphone of a file takes as it is. */
export const MICROPHONE_RATE_HZ = 48_000;

/** Writes what a microphone is to hear; the file is removed with the test. */
export async function writeMicrophoneWav(samples: Float32Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pacenotes-microphone-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'microphone.wav');
  await writeWav(path, samples, MICROPHONE_RATE_HZ);
  return path;
}
