import { expect, test } from 'vitest';
import { trimSpeech } from '../../../server/voices/speech-wav.ts';

const RATE_HZ = 1000;

/** A WAV of 1 kHz, one sample a millisecond; before its sound stands a chunk that readers must step over. */
function wav(samples: readonly number[], { bits = 16, channels = 1, statedBytes = 2 * samples.length } = {}) {
  const file = Buffer.alloc(54 + 2 * samples.length);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(RATE_HZ, 24);
  file.writeUInt16LE(bits, 34);
  file.write('LIST', 36);
  file.writeUInt32LE(1, 40);
  file.write('data', 46);
  file.writeUInt32LE(statedBytes, 50);
  samples.forEach((sample, i) => file.writeInt16LE(sample, 54 + 2 * i));
  return new Uint8Array(file);
}

/** The samples of a WAV that we wrote. */
function samplesOf(file: Uint8Array | null): number[] {
  if (file === null) throw new Error('There is no sound.');
  const bytes = Buffer.from(file);
  expect([bytes.readUInt32LE(4), bytes.readUInt32LE(40)]).toEqual([bytes.length - 8, bytes.length - 44]);
  return Array.from({ length: (bytes.length - 44) / 2 }, (_, i) => bytes.readInt16LE(44 + 2 * i));
}

const silence = (ms: number) => Array.from({ length: ms }, () => 0);

test('of 390 ms of silence after the sound nothing is left, and 40 ms of that before it', () => {
  const spoken = [9000, -9000, 0, 9000];

  const trimmed = trimSpeech(wav([...silence(200), ...spoken, ...silence(390)]));

  expect(samplesOf(trimmed)).toEqual([...silence(40), ...spoken]);
});

test('noise under -50 dBFS is silence, and sound over it is not', () => {
  expect(samplesOf(trimSpeech(wav([103, 9000, 104, -103, 50])))).toEqual([103, 9000, 104]);
});

test('of two channels the first is kept', () => {
  expect(samplesOf(trimSpeech(wav([500, 7, 600, 7], { channels: 2 })))).toEqual([500, 600]);
});

test('a length that was left open ends with the file', () => {
  expect(samplesOf(trimSpeech(wav([500, 600], { statedBytes: 0x7fffffff })))).toEqual([500, 600]);
});

test('what is no 16-bit WAV, or silent, is no speech', () => {
  expect(trimSpeech(new Uint8Array())).toBeNull();
  expect(trimSpeech(new Uint8Array(100))).toBeNull();
  expect(trimSpeech(wav([500, 600], { bits: 8 }))).toBeNull();
  expect(trimSpeech(wav(silence(100)))).toBeNull();
  expect(trimSpeech(wav([]))).toBeNull();
});
