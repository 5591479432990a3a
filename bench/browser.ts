/**
 * Prints what is left of ten minutes of speech when Chromium's microphone hears it on a busy machine, and on a page
 * that is slow; and what the start page fetches. Needs Chromium and espeak-ng.
 *
 *   npm run bench:browser -- [--minutes 10] [--strain busy|throttled|none]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measurePacing } from '../core/pacing/measure-pacing.ts';
import { quantile } from '../core/pacing/quantile.ts';
import { msOfSample } from '../core/pacing/sample-clock.ts';
import { TRACK_VERSION, type Interruption } from '../core/pacing/voice-track.ts';
import { composeSpeech } from '../test/speech/compose-speech.ts';
import { MICROPHONE_RATE_HZ } from '../test/e2e/microphone-wav.ts';
import { writeWav } from '../test/speech/write-wav.ts';
import { countBytes } from './browser/count-bytes.ts';
import { captureLong, type LongCapture, type Strain } from './browser/long-capture.ts';

const SCRIPT = 'Recruiter screen, short';
const MIN_PAUSE_MS = 250;

/** One round of the microphone's wav: its pauses, the last one up to the next round. */
const PHRASES = ['my manager asked me to present the results', 'nobody had touched it for several years'];
const PAUSES_MS = [400, 700, 1100, 1800, 500, 900];

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    strain: { type: 'string', multiple: true, default: ['busy', 'throttled'] },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'pacenotes-bench-browser-'));
const wav = join(folder, 'speech.wav');
const roundMs = await writeRound(wav);
const minutes = Number(values.minutes);

console.log('| Step | Page, kB | Voice model, kB |\n|---|---|---|');
for (const { step, pageBytes, voiceModelBytes } of await countBytes(SCRIPT))
  console.log(`| ${step} | ${Math.round(pageBytes / 1000)} | ${Math.round(voiceModelBytes / 1000)} |`);

const COLUMNS: Readonly<Record<string, (captured: LongCapture) => string | number>> = {
  'Samples by the audio clock': ({ clockSamples }) => clockSamples,
  'Lost, samples': ({ clockSamples, recordedSamples, interruptions }) =>
    clockSamples + 16 * markedMs(interruptions, 'suspended') - recordedSamples,
  'Marked as lost, ms': ({ interruptions }) => markedMs(interruptions, 'samples-lost'),
  'Stood still, ms': ({ interruptions }) => markedMs(interruptions, 'suspended'),
  'Wall ahead, ms': ({ driftMs }) => Math.round(driftMs),
  'Pauses found of composed': (captured) => `${pausesFound(captured)} of ${pausesComposed(captured)}`,
  'Voice model a frame, ms (50, 99 of 100, most)': ({ inferenceMs }) => spread(inferenceMs),
  'Behind the sound, ms (50, 99 of 100, most)': ({ behindMs }) => spread(behindMs),
  'Main thread': ({ mainThreadShare }) => `${(100 * mainThreadShare).toFixed(2)} %`,
};

console.log(`\n| ${['Strain', ...Object.keys(COLUMNS)].join(' | ')} |\n|${'---|'.repeat(10)}`);
for (const strain of values.strain as Strain[]) {
  const captured = await captureLong(wav, minutes, strain);
  const cells = Object.values(COLUMNS).map((column) => column(captured));
  console.log(`| ${[strain, ...cells].join(' | ')} |`);
}
await rm(folder, { recursive: true });

async function writeRound(path: string): Promise<number> {
  const items = PAUSES_MS.flatMap((pauseMs, i) => [{ say: PHRASES[i % PHRASES.length] ?? '' }, { pauseMs }]);
  const tailMs = PAUSES_MS.at(-1) ?? 0;
  const { samples } = composeSpeech({
    leadMs: 0,
    tailMs,
    items: items.slice(0, -1),
    noiseDbfs: -60,
    sampleRateHz: MICROPHONE_RATE_HZ,
  });
  await writeWav(path, samples, MICROPHONE_RATE_HZ);
  return (samples.length * 1000) / MICROPHONE_RATE_HZ;
}

/** An interruption that lasts is told again as it grows: its longest counts. */
function markedMs(interruptions: readonly Interruption[], cause: Interruption['cause']): number {
  const longest = new Map<number, number>();
  for (const { startMs, endMs } of interruptions.filter((one) => one.cause === cause))
    longest.set(startMs, Math.max(longest.get(startMs) ?? 0, endMs - startMs));
  return [...longest.values()].reduce((total, ms) => total + ms, 0);
}

function pausesFound({ track, recordedSamples, interruptions }: LongCapture): number {
  const bytes = {
    voice: Uint8Array.from(track.voice),
    level: Uint8Array.from(track.level),
    voicing: Uint8Array.from(track.voicing),
    envelope: Uint8Array.from(track.envelope),
  };
  const whole = {
    ...bytes,
    trackVersion: TRACK_VERSION,
    sampleCount: recordedSamples,
    gainDb: 0,
    interruptions,
  };
  return measurePacing(whole, { minPauseMs: MIN_PAUSE_MS, band: null, question: null, clippedShare: 0 })
    .pauses.length;
}

/** The answer begins and ends anywhere in a round: one more or less is no fault. */
function pausesComposed({ clockSamples }: LongCapture): string {
  return `about ${((msOfSample(clockSamples) / roundMs) * PAUSES_MS.length).toFixed(1)}`;
}

function spread(ms: readonly number[]): string {
  return [0.5, 0.99, 1].map((share) => (quantile(ms, share) ?? NaN).toFixed(1)).join(', ');
}
