import { describe, expect, test } from 'vitest';
import { WavError } from '../../../core/pacing/wav-error.ts';
import { mixDown, openWav, readWav, wavHeader } from '../../../core/pacing/wav.ts';

type Chunk = { readonly id: string; readonly bytes: Uint8Array; readonly statedLength?: number };

const text = (characters: string) => new TextEncoder().encode(characters);
const uint32 = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function wav(chunks: readonly Chunk[], riffLength?: number): Uint8Array {
  const body = joined(
    ...chunks.map(({ id, bytes, statedLength }) =>
      joined(text(id), uint32(statedLength ?? bytes.length), bytes, new Uint8Array(bytes.length % 2)),
    ),
  );
  return joined(text('RIFF'), uint32(riffLength ?? body.length + 4), text('WAVE'), body);
}

function format(code: number, bits: number, channels = 1, rateHz = 16_000, more = new Uint8Array(0)): Chunk {
  const groupBytes = (channels * bits) / 8;
  const numbers = [
    Uint16Array.of(code, channels),
    Uint32Array.of(rateHz, rateHz * groupBytes),
    Uint16Array.of(groupBytes, bits),
  ];
  return { id: 'fmt ', bytes: joined(...numbers.map(({ buffer }) => new Uint8Array(buffer)), more) };
}

function sound(samples: { readonly buffer: ArrayBufferLike }): Chunk {
  return { id: 'data', bytes: new Uint8Array(samples.buffer) };
}

const PCM16 = format(1, 16);
const TWO_SAMPLES = sound(Int16Array.of(16_384, -32_768));

describe('each kind of sample reads as -1 to 1', () => {
  test.each([
    ['PCM 8', format(1, 8), Uint8Array.of(192, 0)],
    ['PCM 16', PCM16, Int16Array.of(16_384, -32_768)],
    ['PCM 24', format(1, 24), Uint8Array.of(0, 0, 0x40, 0, 0, 0x80)],
    ['PCM 32', format(1, 32), Int32Array.of(2 ** 30, -(2 ** 31))],
    ['float 32', format(3, 32), Float32Array.of(0.5, -1)],
    ['float 64', format(3, 64), Float64Array.of(0.5, -1)],
  ])('%s', (_, fmt, samples) => {
    const { channels } = readWav(wav([fmt, sound(samples)]));

    expect(channels.map((channel) => [...channel])).toEqual([[0.5, -1]]);
  });
});

test('24 bits keep their lowest bit', () => {
  const { channels } = readWav(wav([format(1, 24), sound(Uint8Array.of(1, 0, 0, 0xff, 0xff, 0xff))]));

  expect([...(channels[0] ?? [])]).toEqual([2 ** -23, -(2 ** -23)]);
});

test('an extensible format is what it names', () => {
  const more = joined(Uint8Array.of(22, 0, 16, 0, 0, 0, 0, 0), Uint8Array.of(3, 0), new Uint8Array(14));

  const { channels } = readWav(wav([format(0xfffe, 32, 1, 48_000, more), sound(Float32Array.of(0.25))]));

  expect(channels[0]?.[0]).toBe(0.25);
});

test('two channels are read apart and mixed to their mean', () => {
  const { channels, sampleRateHz } = readWav(
    wav([format(3, 32, 2, 44_100), sound(Float32Array.of(1, 0, 0.5, -0.5))]),
  );

  expect(sampleRateHz).toBe(44_100);
  expect(channels.map((channel) => [...channel])).toEqual([
    [1, 0.5],
    [0, -0.5],
  ]);
  expect([...mixDown(channels)]).toEqual([0.5, 0]);
});

test('20 bits stand in the upper part of three bytes', () => {
  const fmt = format(1, 24);
  fmt.bytes[14] = 20;

  const { channels } = readWav(wav([fmt, sound(Uint8Array.of(0, 0, 0x40))]));

  expect(channels[0]?.[0]).toBe(0.5);
});

describe('a file that can be longer than 4 GB', () => {
  const ds64 = (dataBytes: number) => ({
    id: 'ds64',
    bytes: joined(uint32(0), uint32(0), uint32(dataBytes), uint32(0), new Uint8Array(12)),
  });
  const unknown = { ...TWO_SAMPLES, statedLength: 0xffff_ffff };
  const long = (id: string, chunks: readonly Chunk[]) => {
    const bytes = wav(chunks, 0xffff_ffff);
    bytes.set(text(id));
    return bytes;
  };

  test.each(['RF64', 'BW64'])('%s has its length in a chunk of its own', (id) => {
    const bytes = long(id, [ds64(4), PCM16, unknown, { id: 'LIST', bytes: text('note') }]);

    expect(readWav(bytes).channels).toEqual([Float32Array.of(0.5, -1)]);
  });

  test('that is cut short is refused with both lengths', () => {
    expect(() => readWav(long('RF64', [ds64(400), PCM16, unknown]))).toThrow(
      new WavError('byte 76', '400 bytes of sound', '4'),
    );
  });
});

test('the samples from 1 to 3 of two channels are read alone', () => {
  const { readChannels, sampleCount } = openWav(
    wav([format(1, 16, 2), sound(Int16Array.of(1, 2, 3, 4, 5, 6, 7, 8))]),
  );

  expect(sampleCount).toBe(4);
  expect(readChannels(1, 3).map((channel) => [...channel].map((value) => value * 32_768))).toEqual([
    [3, 5],
    [4, 6],
  ]);
});

test('chunks of odd length and after the sound are passed over', () => {
  const list = { id: 'LIST', bytes: text('odd') };

  const { channels } = readWav(wav([list, PCM16, list, TWO_SAMPLES, list]));

  expect(channels[0]).toHaveLength(2);
});

test.each([0, 0xffff_ffff, 0x7fff_ffff, 0x7fff_f000])(
  'a length of %i, from a streaming writer, is to the end',
  (length) => {
    const { channels } = readWav(wav([PCM16, { ...TWO_SAMPLES, statedLength: length }], length));

    expect(channels[0]).toHaveLength(2);
  },
);

test('a finished file without sound has no samples, whatever follows', () => {
  const { channels } = readWav(
    wav([PCM16, { id: 'data', bytes: new Uint8Array(0) }, { id: 'LIST', bytes: text('note') }]),
  );

  expect(channels[0]).toHaveLength(0);
});

test('samples in a part of a larger buffer are read from there', () => {
  const bytes = joined(Uint8Array.of(9, 9, 9), wav([PCM16, TWO_SAMPLES]));

  expect(readWav(bytes.subarray(3)).channels[0]?.[0]).toBe(0.5);
});

test('the header that is written reads as PCM16, mono, 16 kHz', () => {
  const bytes = joined(wavHeader(2), TWO_SAMPLES.bytes);

  expect(wavHeader(2)).toHaveLength(44);
  expect(readWav(bytes)).toEqual({ sampleRateHz: 16_000, channels: [Float32Array.of(0.5, -1)] });
  expect(bytes).toEqual(wav([PCM16, TWO_SAMPLES]));
});

describe('what is no wav file is refused with where, expected and got', () => {
  test.each([
    ['no bytes', new Uint8Array(0), 'byte 0: expected RIFF, got the end of the file'],
    ['another format', text('ID3 and so on'), 'byte 0: expected RIFF, got ID3 '],
    ['another RIFF', joined(text('RIFF'), uint32(4), text('AVI ')), 'byte 8: expected WAVE, got AVI '],
    ['no sound', wav([PCM16]), 'byte 36: expected a data chunk, got the end of the file'],
    ['sound first', wav([TWO_SAMPLES, PCM16]), 'byte 12: expected a fmt chunk before the data, got none'],
    [
      'a short fmt chunk',
      wav([{ id: 'fmt ', bytes: new Uint8Array(8) }, TWO_SAMPLES]),
      'byte 16, fmt chunk: expected at least 16 bytes, got 8',
    ],
    ['no channels', wav([format(1, 16, 0), TWO_SAMPLES]), 'byte 22, channels: expected at least 1, got 0'],
    ['no rate', wav([format(1, 16, 1, 0), TWO_SAMPLES]), 'byte 24, sample rate: expected more than 0, got 0'],
    [
      'compressed sound',
      wav([format(17, 4), TWO_SAMPLES]),
      'byte 20, format: expected PCM of 8, 16, 24 or 32 bits or float of 32 or 64, got code 17 of 4 bits',
    ],
    [
      'blocks of 4 bytes for one channel of 16 bits',
      wav([{ id: 'fmt ', bytes: PCM16.bytes.with(12, 4) }, TWO_SAMPLES]),
      'byte 32, block: expected 2 bytes for one sample of each channel, got 4',
    ],
    ['cut short', wav([PCM16, TWO_SAMPLES]).subarray(0, 46), 'byte 40: expected 4 bytes of sound, got 2'],
  ])('%s', (_, bytes, message) => {
    expect(() => readWav(bytes)).toThrow(new WavError(...parts(message)));
  });
});

function parts(message: string): [string, string, string] {
  const [, where = '', expected = '', got = ''] = /^(.*?): expected (.*), got (.*)$/.exec(message) ?? [];
  return [where, expected, got];
}
