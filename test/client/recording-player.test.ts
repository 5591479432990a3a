import { LitElement } from 'lit';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RecordingPlayer } from '../../client/session/recording-player.ts';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { wavHeader } from '../../core/pacing/wav.ts';

/** A step of the sound's own clock. */
const CLOCK_STEP_MS = 20;

class PlayerHost extends LitElement {
  readonly player = new RecordingPlayer(this);
}
customElements.define('player-host', PlayerHost);

/** Six seconds of a quiet tone. */
const pcm = toPcm16(Float32Array.from({ length: 96_000 }, (_, i) => Math.sin(i / 20) / 10));
const bytes = [new Uint8Array(wavHeader(pcm.length)), new Int16Array(pcm)];
const url = URL.createObjectURL(new Blob(bytes, { type: 'audio/wav' }));

function makePlayer(): RecordingPlayer {
  const host = new PlayerHost();
  document.body.replaceChildren(host);
  host.player.take(url, 0);
  return host.player;
}

/** @returns the longest time between two frames until then: on a busy machine they are few */
async function until(isSo: () => boolean): Promise<number> {
  let [longestMs, lastAt] = [0, performance.now()];
  while (!isSo()) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    longestMs = Math.max(longestMs, now - lastAt);
    lastAt = now;
  }
  return longestMs;
}

/** A browser plays nothing on a page that nobody has touched. */
beforeAll(() => userEvent.click(document.body));
afterEach(() => document.body.replaceChildren());

describe('a stretch of 400 ms that is heard', () => {
  test('begins at its start and stops by itself within a frame of its end', async () => {
    const player = makePlayer();

    const askedAt = performance.now();
    await player.hear(2000, 2400);
    const [beganMs, waitedMs] = [player.atMs, performance.now() - askedAt];
    const frameMs = await until(() => !player.isPlaying);

    expect(beganMs).toBeGreaterThanOrEqual(2000);
    // It may have begun to play by then, and no earlier than it was asked to.
    expect(beganMs).toBeLessThanOrEqual(2000 + waitedMs + CLOCK_STEP_MS);
    expect(player.atMs).toBeGreaterThanOrEqual(2400);
    expect(player.atMs).toBeLessThan(2400 + frameMs + CLOCK_STEP_MS);
  });

  test('plays on past its end when it is started again', async () => {
    const player = makePlayer();
    await player.hear(2000, 2400);
    await until(() => !player.isPlaying && player.atMs >= 2400);

    await player.toggle();
    await until(() => player.atMs > 2900);

    expect(player.isPlaying).toBe(true);
  });
});

test('at half speed a second of sound takes two', async () => {
  const player = makePlayer();
  player.speed = 0.5;
  await player.hear(0, Infinity);
  await until(() => player.atMs > 200);
  const [fromMs, startedAt] = [player.atMs, performance.now()];

  await until(() => player.atMs > fromMs + 500);

  const tookMs = performance.now() - startedAt;
  expect(tookMs / (player.atMs - fromMs)).toBeCloseTo(2, 0);
});
