/** A 16-bit WAV, taken apart. */
type Wav = { readonly channels: number; readonly sampleRateHz: number; readonly samples: Int16Array };

const HEADER_BYTES = 44;

/** As quiet as this is not speech: -50 dBFS, under every voice and over the floor of those that have one. */
const SILENT_BELOW = 104;

/** Kept before the first sound, so that a soft onset is whole. */
const LEAD_MS = 40;

/**
 * The program's sound without the silence around it: eSpeak NG ends with 0.39 s of it, which would count as the
 * candidate's, for an answer begins where the question's sound ends.
 *
 * @returns a mono 16-bit WAV, or null when the file is not 16-bit PCM or holds no sound
 */
export function trimSpeech(file: Uint8Array): Uint8Array | null {
  const wav = readWav(file);
  if (wav === null) return null;
  const samples = wav.channels === 1 ? wav.samples : firstChannel(wav);
  const isHeard = (sample: number) => Math.abs(sample) >= SILENT_BELOW;
  const first = samples.findIndex(isHeard);
  const last = samples.findLastIndex(isHeard);
  if (first === -1) return null;
  const lead = Math.round((LEAD_MS / 1000) * wav.sampleRateHz);
  return writeWav(samples.subarray(Math.max(0, first - lead), last + 1), wav.sampleRateHz);
}

/** @see http://soundfile.sapp.org/doc/WaveFormat/ */
function readWav(file: Uint8Array): Wav | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < HEADER_BYTES || readTag(view, 0) !== 'RIFF' || readTag(view, 8) !== 'WAVE')
    return null;
  const format = findChunk(view, 'fmt ');
  const data = findChunk(view, 'data');
  if (format === null || data === null) return null;
  const encoding = view.getUint16(format.from, true);
  if (view.getUint16(format.from + 14, true) !== 16 || (encoding !== PCM && encoding !== EXTENSIBLE))
    return null;

  const count = Math.floor((data.to - data.from) / 2);
  const samples = Int16Array.from({ length: count }, (_, i) => view.getInt16(data.from + 2 * i, true));
  const channels = view.getUint16(format.from + 2, true);
  return { channels, sampleRateHz: view.getUint32(format.from + 4, true), samples };
}

const PCM = 1;
const EXTENSIBLE = 0xfffe;

/** Where the named chunk's content stands. A program that wrote to a pipe may have left its length open. */
function findChunk(view: DataView, tag: string): { readonly from: number; readonly to: number } | null {
  for (let at = 12; at + 8 <= view.byteLength;) {
    const bytes = view.getUint32(at + 4, true);
    const from = at + 8;
    if (readTag(view, at) === tag) return { from, to: Math.min(from + bytes, view.byteLength) };
    // Chunks begin at even places.
    at = from + bytes + (bytes % 2);
  }
  return null;
}

function readTag(view: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, 4));
}

function firstChannel({ samples, channels }: Wav): Int16Array {
  return samples.filter((_, i) => i % channels === 0);
}

function writeWav(samples: Int16Array, sampleRateHz: number): Uint8Array {
  const dataBytes = 2 * samples.length;
  const file = new Uint8Array(HEADER_BYTES + dataBytes);
  const view = new DataView(file.buffer);
  const writeTag = (at: number, tag: string) => file.set(new TextEncoder().encode(tag), at);
  writeTag(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeTag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, 2 * sampleRateHz, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  writeTag(36, 'data');
  view.setUint32(40, dataBytes, true);
  samples.forEach((sample, i) => view.setInt16(HEADER_BYTES + 2 * i, sample, true));
  return file;
}
