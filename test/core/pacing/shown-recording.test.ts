import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EXAMPLE, exampleFile, spectrogramPng } from '../../pictures/spectrogram.ts';
import { readRecording } from '../../speech/read-speech.ts';

const FOLDER = new URL('../../../client/example/', import.meta.url);
const MAKE_ANEW = 'else run node test/pictures/make-spectrogram.ts';

/** Width, height and pixels of a picture, whose bytes may be packed otherwise by another zlib. */
function pixelsOf(png: Uint8Array): { width: number; height: number; pixels: Buffer } {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('IDAT');
  const packed = bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), pixels: inflateSync(packed) };
}

test(`the page of measures shows the track and labels of a recording of the fixtures; ${MAKE_ANEW}`, async () => {
  const shown = await readFile(new URL('recording.json', FOLDER), 'utf8');

  expect(shown).toBe(exampleFile(await readRecording(EXAMPLE)));
});

test(`its spectrogram is that of the recording, 1269 columns of 10 ms by 128 rows; ${MAKE_ANEW}`, async () => {
  const shown = pixelsOf(await readFile(new URL('spectrogram.png', FOLDER)));
  const { pcm } = await readRecording(EXAMPLE);

  expect(shown).toMatchObject({ width: 1269, height: 128 });
  expect(shown.pixels.equals(pixelsOf(spectrogramPng(pcm)).pixels)).toBe(true);
});

test('a tone of 1000 Hz is darkest in the row of 1000 Hz, and a silence leaves the ground', () => {
  const tone = Int16Array.from(
    { length: 16_000 },
    (_, i) => 8000 * Math.sin((2 * Math.PI * 1000 * i) / 16_000),
  );
  const { width, pixels } = pixelsOf(spectrogramPng(Int16Array.from([...tone, ...new Int16Array(16_000)])));
  const stride = 1 + width / 2;
  const darkest = (byte: number) => {
    const column = Array.from({ length: 128 }, (_, row) => pixels[row * stride + 1 + byte] ?? 0);
    return [Math.max(...column), column.indexOf(Math.max(...column))];
  };

  // Row 96 from above holds 968.75 to 1000 Hz; both halves of a byte are of the highest step.
  expect([95, 96]).toContain(darkest(25)[1]);
  expect(darkest(25)[0]).toBe(0xff);
  expect(darkest(75)[0]).toBe(0);
});
