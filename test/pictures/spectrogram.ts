import { crc32, deflateSync } from 'node:zlib';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import type { Recording, SpeechFixture } from '../speech/read-speech.ts';

/** The recording that is shown: four pauses of known lengths. */
export const EXAMPLE: SpeechFixture = 'five-phrases-with-four-pauses';

/** A column each 10 ms, from 32 ms of sound; a row each 31.25 Hz, up to 4 kHz, where speech has its shape. */
const HOP = 160;
const WINDOW = 512;
const ROWS = 128;

/** Half a row's frequency is the least that is looked for: one turn of it is two windows long. */
const TURNS = 2 * WINDOW;
const COSINE = Float64Array.from({ length: TURNS }, (_, i) => Math.cos((2 * Math.PI * i) / TURNS));
const SINE = Float64Array.from({ length: TURNS }, (_, i) => Math.sin((2 * Math.PI * i) / TURNS));

/** What is drawn, in dB below the strongest: less is the ground, for a room is silence to the eye. */
const RANGE_DB = 44;
const STEPS = 15;

/** Below 1 it lifts what is between: the soft sounds of speech are to be seen too. */
const LIFT = 0.7;

/** What the page is told of the recording beside its picture. */
export function exampleFile({ pcm, labels, writtenTrack }: Recording): string {
  const lengthMs = (pcm.length * 1000) / SAMPLE_RATE_HZ;
  return `${JSON.stringify({ lengthMs, silences: labels.silences, runs: labels.runs, track: writtenTrack })}\n`;
}

/** A spectrogram as a picture of black in 16 steps of opacity, to be tinted by whoever draws it. */
export function spectrogramPng(pcm: Int16Array): Uint8Array {
  const columns = Array.from({ length: Math.floor(pcm.length / HOP) }, (_, i) => levelsAt(pcm, i * HOP));
  const strongest = columns.reduce((most, column) => Math.max(most, ...column), -Infinity);
  const stepOf = (level: number) =>
    Math.round(Math.max(0, 1 + (level - strongest) / RANGE_DB) ** LIFT * STEPS);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    columns.map((column) => stepOf(column[ROWS - 1 - row] ?? -Infinity)),
  );
  return pngOf(rows);
}

/** The level of each row of one column, in dB, in no unit in particular. */
function levelsAt(pcm: Int16Array, centre: number): number[] {
  const samples = Array.from({ length: WINDOW }, (_, i) => {
    const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW);
    return (pcm[centre - WINDOW / 2 + i] ?? 0) * hann;
  });
  return Array.from({ length: ROWS }, (_, row) => {
    let [real, imaginary] = [0, 0];
    for (let i = 0; i < WINDOW; i++) {
      const turn = ((2 * row + 1) * i) % TURNS;
      real += (samples[i] ?? 0) * (COSINE[turn] ?? 0);
      imaginary += (samples[i] ?? 0) * (SINE[turn] ?? 0);
    }
    return 10 * Math.log10(real ** 2 + imaginary ** 2 + 1e-9);
  });
}

/** @see https://www.w3.org/TR/png-3/ */
function pngOf(rows: readonly (readonly number[])[]): Uint8Array {
  const width = rows[0]?.length ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  // Four bits a pixel, each an entry of a palette.
  header.set([4, 3, 0, 0, 0], 8);
  const opacities = Array.from({ length: STEPS + 1 }, (_, step) => Math.round((step * 255) / STEPS));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunkOf('IHDR', header),
    chunkOf('PLTE', Buffer.alloc(3 * (STEPS + 1))),
    chunkOf('tRNS', Buffer.from(opacities)),
    chunkOf('IDAT', deflateSync(Buffer.concat(rows.map(packed)), { level: 9 })),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);
}

/** A row without a filter, two pixels a byte. */
function packed(row: readonly number[]): Buffer {
  const bytes = Buffer.alloc(1 + Math.ceil(row.length / 2));
  row.forEach(
    (step, i) => (bytes[1 + (i >> 1)] = (bytes[1 + (i >> 1)] ?? 0) | (step << (i % 2 === 0 ? 4 : 0))),
  );
  return bytes;
}

function chunkOf(type: string, data: Buffer): Buffer {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
