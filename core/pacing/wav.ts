import { SAMPLE_RATE_HZ } from './sample-clock.ts';
import { readSampleFormat, type SampleFormat } from './wav-samples.ts';
import { WavError } from './wav-error.ts';

/** Lengths from here on are a streaming writer's way of saying that it did not know. */
const UNKNOWN_LENGTH_FROM = 0x7fff_0000;
const HIGHEST_LENGTH = 0xffff_ffff;

/** What a wav file calls itself; the last two can be longer than 4 GB. */
const CONTAINERS = ['RIFF', 'RF64', 'BW64'];

/** Bytes of a ds64 chunk up to the end of the sound's length, and where that stands. */
const LONG_LENGTH_BYTES = 16;
const LONG_LENGTH_AT = 8;

const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

/** A wav file whose sound can be read in pieces, so that an hour of it need not be held as numbers at once. */
export type WavFile = {
  readonly sampleRateHz: number;
  /** Samples of each channel. */
  readonly sampleCount: number;
  /** The channels of the samples from `from` up to `to`, each -1 to 1. */
  readonly readChannels: (from: number, to: number) => Float32Array[];
};

/** The sound of a wav file: its channels, each -1 to 1. */
export type WavSound = { readonly sampleRateHz: number; readonly channels: readonly Float32Array[] };

/**
 * Opens a wav file: PCM of 8, 16, 24 or 32 bits, or float of 32 or 64; RIFF, or RF64 where it is too long for that.
 *
 * A length that a streaming writer left at zero or at its highest means "up to the end of the file".
 *
 * @throws {@link WavError} when the bytes are no such file, or are cut short
 * @see EBU Tech 3306 for RF64
 */
export function openWav(bytes: Uint8Array): WavFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expectText(view, 0, ...CONTAINERS);
  expectText(view, 8, 'WAVE');
  let format: SampleFormat | null = null;
  let longDataBytes: number | null = null;
  for (let at = 12; at + 8 <= view.byteLength; at = nextChunk(view, at)) {
    const id = textAt(view, at);
    if (id === 'ds64') longDataBytes = readLongLength(view, at);
    if (id === 'fmt ') format = readSampleFormat(view, at + 8);
    if (id !== 'data') continue;
    if (format === null) throw new WavError(`byte ${at}`, 'a fmt chunk before the data', 'none');
    return openSound(view, at + 8, dataLength(view, at, longDataBytes), format);
  }
  throw new WavError(`byte ${view.byteLength}`, 'a data chunk', 'the end of the file');
}

/** Reads a whole wav file. @throws {@link WavError} as {@link openWav} */
export function readWav(bytes: Uint8Array): WavSound {
  const { sampleRateHz, sampleCount, readChannels } = openWav(bytes);
  return { sampleRateHz, channels: readChannels(0, sampleCount) };
}

/** The mean of all channels, as one. */
export function mixDown(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0), ...others] = channels;
  if (others.length === 0) return first;
  // Plain loops, for an hour has hundreds of millions of samples.
  const mixed = new Float32Array(first.length);
  for (let i = 0; i < mixed.length; i++) {
    let sum = first[i] ?? 0;
    for (const other of others) sum += other[i] ?? 0;
    mixed[i] = sum / channels.length;
  }
  return mixed;
}

/** The 44 bytes that stand before the samples in a wav file of PCM16, mono; an answer's are of 16 kHz. */
export function wavHeader(sampleCount: number, sampleRateHz = SAMPLE_RATE_HZ): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEADER_BYTES));
  const dataBytes = sampleCount * BYTES_PER_SAMPLE;
  setText(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  setText(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  setText(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
  return new Uint8Array(view.buffer);
}

function openSound(view: DataView, at: number, bytes: number, format: SampleFormat): WavFile {
  const { sampleRateHz, groupBytes, readChannels } = format;
  return {
    sampleRateHz,
    sampleCount: Math.floor(bytes / groupBytes),
    readChannels: (from, to) => readChannels(view, at + from * groupBytes, (to - from) * groupBytes),
  };
}

/** The sound's length where 32 bits may not hold it. */
function readLongLength(view: DataView, chunk: number): number {
  const length = Math.min(view.getUint32(chunk + 4, true), view.byteLength - (chunk + 8));
  if (length < LONG_LENGTH_BYTES) {
    throw new WavError(
      `byte ${chunk + 4}, ds64 chunk`,
      `at least ${LONG_LENGTH_BYTES} bytes`,
      String(length),
    );
  }
  return Number(view.getBigUint64(chunk + 8 + LONG_LENGTH_AT, true));
}

function dataLength(view: DataView, chunk: number, longDataBytes: number | null): number {
  const written = view.getUint32(chunk + 4, true);
  const remaining = view.byteLength - (chunk + 8);
  // A zero is the truth only in a file whose writer came back to fill in the lengths.
  const isFinished = view.getUint32(4, true) + 8 === view.byteLength;
  const isLong = written === HIGHEST_LENGTH && longDataBytes !== null;
  const stated = isLong ? longDataBytes : written;
  const isUnknown = !isLong && stated >= UNKNOWN_LENGTH_FROM && stated > remaining;
  if (isUnknown || (stated === 0 && !isFinished)) return remaining;
  if (stated > remaining) throw new WavError(`byte ${chunk + 4}`, `${stated} bytes of sound`, `${remaining}`);
  return stated;
}

/** Chunks begin at even bytes: one of odd length is followed by a byte of padding. */
function nextChunk(view: DataView, chunk: number): number {
  const length = view.getUint32(chunk + 4, true);
  return chunk + 8 + length + (length % 2);
}

function expectText(view: DataView, at: number, ...texts: readonly string[]): void {
  const got = at + 4 <= view.byteLength ? textAt(view, at) : 'the end of the file';
  if (!texts.includes(got)) throw new WavError(`byte ${at}`, texts[0] ?? '', printable(got));
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
