import { SAMPLE_RATE_HZ } from './sample-clock.ts';
import { readSampleFormat, type SampleFormat } from './wav-samples.ts';
import { WavError } from './wav-error.ts';

/** Lengths from here on are a streaming writer's way of saying that it did not know. */
const UNKNOWN_LENGTH_FROM = 0x7fff_0000;

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

/** The sound of a wav file: its channels, each -1 to 1. */
export type WavSound = { readonly sampleRateHz: number; readonly channels: readonly Float32Array[] };

/**
 * Reads a wav file: PCM of 8, 16, 24 or 32 bits, or float of 32 or 64.
 *
 * A length that a streaming writer left at zero or at its highest means "up to the end of the file".
 *
 * @throws {@link WavError} when the bytes are no such file, or are cut short
 */
export function readWav(bytes: Uint8Array): WavSound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expectText(view, 0, 'RIFF');
  expectText(view, 8, 'WAVE');
  let format: SampleFormat | null = null;
  for (let at = 12; at + 8 <= view.byteLength; at = nextChunk(view, at)) {
    const id = textAt(view, at);
    if (id === 'fmt ') format = readSampleFormat(view, at + 8);
    if (id !== 'data') continue;
    if (format === null) throw new WavError(`byte ${at}`, 'a fmt chunk before the data', 'none');
    return {
      sampleRateHz: format.sampleRateHz,
      channels: format.readChannels(view, at + 8, dataLength(view, at)),
    };
  }
  throw new WavError(`byte ${view.byteLength}`, 'a data chunk', 'the end of the file');
}

/** The mean of all channels, as one. */
export function mixDown(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0), ...others] = channels;
  if (others.length === 0) return first;
  return first.map(
    (sample, i) => others.reduce((sum, other) => sum + (other[i] ?? 0), sample) / channels.length,
  );
}

/** The 44 bytes that stand before an answer's samples in a wav file: PCM16, mono, 16 kHz. */
export function wavHeader(sampleCount: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEADER_BYTES));
  const dataBytes = sampleCount * BYTES_PER_SAMPLE;
  setText(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  setText(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE_HZ, true);
  view.setUint32(28, SAMPLE_RATE_HZ * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  setText(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
  return new Uint8Array(view.buffer);
}

function dataLength(view: DataView, chunk: number): number {
  const stated = view.getUint32(chunk + 4, true);
  const remaining = view.byteLength - (chunk + 8);
  // A zero is the truth only in a file whose writer came back to fill in the lengths.
  const isFinished = view.getUint32(4, true) + 8 === view.byteLength;
  if (stated >= UNKNOWN_LENGTH_FROM || (stated === 0 && !isFinished)) return remaining;
  if (stated > remaining) throw new WavError(`byte ${chunk + 4}`, `${stated} bytes of sound`, `${remaining}`);
  return stated;
}

/** Chunks begin at even bytes: one of odd length is followed by a byte of padding. */
function nextChunk(view: DataView, chunk: number): number {
  const length = view.getUint32(chunk + 4, true);
  return chunk + 8 + length + (length % 2);
}

function expectText(view: DataView, at: number, text: string): void {
  const got = at + 4 <= view.byteLength ? textAt(view, at) : 'the end of the file';
  if (got !== text) throw new WavError(`byte ${at}`, text, printable(got));
}

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

function setText(view: DataView, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
}

function printable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?');
}
