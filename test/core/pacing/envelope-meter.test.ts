import { expect, test } from 'vitest';
import { EnvelopeMeter } from '../../../core/pacing/envelope-meter.ts';
import { levelDbfs } from '../../../core/pacing/voice-track.ts';

function envelopeOf(samples: Float32Array): number[] {
  const meter = new EnvelopeMeter();
  for (const sample of samples) meter.add(sample);
  return meter.finish().map(levelDbfs);
}

const tone = (hz: number) =>
  Float32Array.from({ length: 16_000 }, (_, i) => Math.sin((2 * Math.PI * hz * i) / 16_000));

test.each([
  [300, -6],
  [1000, -3],
  [3300, -6],
  [150, -27.1],
  [5000, -26.8],
])('a full-scale sine of %i Hz stands at %d dBFS, to half a step', (hz, dbfs) => {
  expect(Math.abs((envelopeOf(tone(hz))[50] ?? 0) - dbfs)).toBeLessThan(0.5);
});

test('a click is seen as a hill of 10 ms sigma around it', () => {
  const click = new Float32Array(16_000);
  click[8080] = 1;
  const envelope = envelopeOf(click);

  const top = envelope.indexOf(Math.max(...envelope));
  expect(top).toBe(50);
  expect(Math.abs((envelope[51] ?? 0) - (envelope[50] ?? 0) + 2.17)).toBeLessThanOrEqual(0.6);
  expect(Math.abs((envelope[48] ?? 0) - (envelope[50] ?? 0) + 8.69)).toBeLessThanOrEqual(1);
});
