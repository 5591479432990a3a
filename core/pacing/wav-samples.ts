import { WavError } from './wav-error.ts';

/** Codes of the fmt chunk (Microsoft, mmreg.h); the extensible one names the true code further on. */
const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/** Bytes of a fmt chunk: the least, and those of an extensible one up to its code. */
const FORMAT_BYTES = 16;
const EXTENSIBLE_CODE_AT = 24;

/** How the samples of a wav file are written. */
export type SampleFormat = {
  readonly sampleRateHz: number;
  /** Bytes of one sample of every channel. */
  readonly groupBytes: number;
  /** The channels in `length` bytes from `at` on; a last group that is not full is dropped. */
  readonly readChannels: (view: DataView, at: number, length: number) => Float32Array[];
};

type ReadSample = (view: DataView, at: number) => number;

/** Each kind of sample, -1 to 1, by code and bits. */
const READERS: Readonly<Record<string, ReadSample>> = {
  [`${PCM}/8`]: (view, at) => (view.getUint8(at) - 128) / 128,
  [`${PCM}/16`]: (view, at) => view.getInt16(at, true) / 2 ** 15,
  [`${PCM}/24`]: (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 2 ** 23,
  [`${PCM}/32`]: (view, at) => view.getInt32(at, true) / 2 ** 31,
  [`${FLOAT}/32`]: (view, at) => view.getFloat32(at, true),
  [`${FLOAT}/64`]: (view, at) => view.getFloat64(at, true),
};

/**
 * Reads what a fmt chunk says.
 *
 * @param at the first byte after the chunk's name and length
 * @throws {@link WavError} when it is too short, or names a kind of sample that is not read here
 */
export function readSampleFormat(view: DataView, at: number): SampleFormat {
  expectBytes(view, at, FORMAT_BYTES);
  const channelCount = view.getUint16(at + 2, true);
  const sampleRateHz = view.getUint32(at + 4, true);
  const bits = view.getUint16(at + 14, true);
  const code = formatCode(view, at);
  // Samples of odd widths, such as 20 bits, stand at the upper end of whole bytes.
  const bytesPerSample = Math.ceil(bits / 8);
  const readSample = READERS[`${code}/${bytesPerSample * 8}`];
  if (readSample === undefined) {
    throw new WavError(
      `byte ${at}, format`,
      'PCM of 8, 16, 24 or 32 bits or float of 32 or 64',
      `code ${code} of ${bits} bits`,
    );
  }
  if (channelCount === 0) throw new WavError(`byte ${at + 2}, channels`, 'at least 1', '0');
  if (sampleRateHz === 0) throw new WavError(`byte ${at + 4}, sample rate`, 'more than 0', '0');
  const groupBytes = channelCount * bytesPerSample;
  expectGroupBytes(view, at + 12, groupBytes);
  const readChannels = (data: DataView, from: number, length: number) =>
    readInterleaved({ readSample, channelCount, bytesPerSample }, data, from, length);
  return { sampleRateHz, groupBytes, readChannels };
}

/** Two numbers that contradict each other leave no way to tell which sound is meant. */
function expectGroupBytes(view: DataView, at: number, groupBytes: number): void {
  const stated = view.getUint16(at, true);
  if (stated === groupBytes) return;
  const expected = `${groupBytes} bytes for one sample of each channel`;
  throw new WavError(`byte ${at}, block`, expected, String(stated));
}

function formatCode(view: DataView, at: number): number {
  const code = view.getUint16(at, true);
  if (code !== EXTENSIBLE) return code;
  expectBytes(view, at, EXTENSIBLE_CODE_AT + 2);
  return view.getUint16(at + EXTENSIBLE_CODE_AT, true);
}

function expectBytes(view: DataView, at: number, bytes: number): void {
  const length = Math.min(view.getUint32(at - 4, true), view.byteLength - at);
  if (length < bytes) throw new WavError(`byte ${at - 4}, fmt chunk`, `at least ${bytes} bytes`, `${length}`);
}

type Interleaving = {
  readonly readSample: ReadSample;
  readonly channelCount: number;
  readonly bytesPerSample: number;
};

function readInterleaved(kind: Interleaving, view: DataView, from: number, length: number): Float32Array[] {
  const { readSample, channelCount, bytesPerSample } = kind;
  const groupBytes = channelCount * bytesPerSample;
  const groups = Math.floor(length / groupBytes);
  return Array.from({ length: channelCount }, (_, channel) => {
    const samples = new Float32Array(groups);
    const first = from + channel * bytesPerSample;
    for (let i = 0; i < groups; i++) samples[i] = readSample(view, first + i * groupBytes);
    return samples;
  });
}
