import { describe, expect, test } from 'vitest';
import { encodeOpus } from '../../client/session/encode-opus.ts';
import { writeWebVtt } from '../../core/export/web-vtt.ts';
import { wavHeader } from '../../core/pacing/wav.ts';
import { pacingOf } from './made-pacing.ts';

const RATE_HZ = 16_000;

/** A quiet wav with clicks of 2 ms at these instants. */
function wavOfClicks(durationMs: number, clicksMs: readonly number[]): Blob {
  const samples = new Int16Array((durationMs * RATE_HZ) / 1000);
  for (const atMs of clicksMs) samples.fill(20_000, (atMs * RATE_HZ) / 1000, ((atMs + 2) * RATE_HZ) / 1000);
  return new Blob([new Uint8Array(wavHeader(samples.length)), samples], { type: 'audio/wav' });
}

/** Where the sound first is louder than half of its loudest, within 100 ms of an instant. */
function clickNear(sound: AudioBuffer, atMs: number): number {
  const perMs = sound.sampleRate / 1000;
  const from = Math.round((atMs - 100) * perMs);
  const near = sound.getChannelData(0).slice(from, Math.round((atMs + 100) * perMs));
  const loudest = near.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return (from + near.findIndex((sample) => Math.abs(sample) > loudest / 2)) / perMs;
}

/** Opus spreads a click over a window; its start was found within 2 ms. */
const OPUS_TOLERANCE_MS = 4;

describe('Opus of a wav', () => {
  test('of 12 s has every click within 4 ms of its moment, at under a fifth of the size', async () => {
    const clicks = [500, 3000, 7000, 11_500];
    const wav = wavOfClicks(12_000, clicks);

    const opus = await encodeOpus(wav, new AbortController().signal);
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(await opus.arrayBuffer());

    expect(opus.size).toBeLessThan(wav.size / 5);
    expect(Math.abs(sound.duration - 12)).toBeLessThan(0.03);
    for (const atMs of clicks)
      expect(Math.abs(clickNear(sound, atMs) - atMs)).toBeLessThan(OPUS_TOLERANCE_MS);
  });

  test('that is stopped is not made', async () => {
    const stopping = new AbortController();
    const made = encodeOpus(wavOfClicks(60_000, [100]), stopping.signal);

    stopping.abort(new Error('Stopped.'));

    await expect(made).rejects.toThrow();
  });
});

test('a player of the browser takes every cue of an answer, to the millisecond', async () => {
  const pacing = pacingOf('1024 quiet, 2048 voice, 480 quiet, 2048 voice, 3008 quiet, 700 voice');
  const vtt = writeWebVtt(pacing, []);
  const video = document.createElement('video');
  const track = document.createElement('track');
  const loaded = new Promise((resolve, reject) => {
    track.addEventListener('load', resolve);
    track.addEventListener('error', () => reject(new Error('The player refused it.')));
  });
  track.src = URL.createObjectURL(new Blob([vtt], { type: 'text/vtt' }));
  video.append(track);
  document.body.append(video);

  track.track.mode = 'hidden';
  await loaded;

  const cues = [...(track.track.cues ?? [])].map(({ startTime, endTime, id }) => [id, startTime, endTime]);
  const seconds = (ms: number) => Math.round(ms) / 1000;
  const cuesOf = (name: string, stretches: readonly { startMs: number; endMs: number }[]) =>
    stretches.map(({ startMs, endMs }, i) => [`${name}-${i + 1}`, seconds(startMs), seconds(endMs)]);
  expect(cues.toSorted()).toEqual(
    [...cuesOf('run', pacing.runs), ...cuesOf('pause', pacing.pauses)].toSorted(),
  );
  expect(cues).toHaveLength(5);
});
