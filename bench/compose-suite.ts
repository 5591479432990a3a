/**
 * Composes answers whose pauses are exactly known, each in several rooms, for `bench/accuracy.ts`; needs espeak-ng.
 *
 *   npx node bench/compose-suite.ts --out DIR [--answers 6] [--seed 1] [--voices fitted|held-out]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeSpeech, type Composition, type SpeechItem } from '../test/speech/compose-speech.ts';
import { seededRandom } from '../test/speech/pink-noise.ts';
import { writeWav } from '../test/speech/write-wav.ts';

/** Those that are held out have no part in fitting. */
const VOICES = {
  fitted: ['en-us', 'en-us+f3', 'en-gb', 'en-gb+f2', 'en-us+m3', 'en-gb-scotland'],
  'held-out': ['en-us+f1', 'en-gb-x-rp+m5', 'en-us+m7', 'en-gb+f4'],
};
const PAUSES_MS = [90, 130, 180, 220, 280, 350, 450, 600, 800, 1000, 1400, 2000, 3000];
const PHRASES = [
  'I was responsible for the whole migration project',
  'the customer was not happy with the first version',
  'so I organized a meeting with the design team',
  'we agreed on three measurable goals',
  'that gave everybody a clear direction',
  'my manager asked me to present the results',
  'in the end we delivered two weeks early',
  'nobody had touched it for several years',
  'it saved us from serious trouble later',
  'looking back I would involve the users earlier',
];

/** Rooms: how loud the voice and the noise are. */
const ROOMS: Readonly<Record<string, Pick<Composition, 'speechDbfs' | 'noiseDbfs'>>> = {
  clean: { speechDbfs: -23, noiseDbfs: -75 },
  'noise-30db': { speechDbfs: -23, noiseDbfs: -53 },
  'noise-20db': { speechDbfs: -23, noiseDbfs: -43 },
  'noise-10db': { speechDbfs: -23, noiseDbfs: -33 },
  quiet: { speechDbfs: -45, noiseDbfs: -70 },
};

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'composed' },
    answers: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    voices: { type: 'string', default: 'fitted' },
  },
});
await mkdir(values.out, { recursive: true });
for (let i = 0; i < Number(values.answers); i++) {
  const random = seededRandom(Number(values.seed) * 1000 + i);
  const speaker = pick(values.voices === 'held-out' ? VOICES['held-out'] : VOICES.fitted, random);
  const answer = { leadMs: 400 + 3000 * random(), items: sayings(speaker, random), tailMs: 1500, seed: i };
  for (const [room, levels] of Object.entries(ROOMS)) {
    const { samples, labels } = composeSpeech({ ...answer, ...levels });
    const path = join(values.out, `answer-${i}-${room}`);
    await writeWav(`${path}.wav`, samples, 16_000);
    await writeFile(`${path}.json`, `${JSON.stringify({ ...labels, speaker })}\n`);
  }
}

/** Eight phrases of one voice, with pauses between them. */
function sayings(speaker: string, random: () => number): SpeechItem[] {
  const voice = { voice: speaker, wordsPerMinute: 130 + Math.floor(70 * random()) };
  return Array.from({ length: 8 }, () => [
    { say: pick(PHRASES, random), ...voice },
    { pauseMs: pick(PAUSES_MS, random) * (0.95 + 0.1 * random()) },
  ]).flat();
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}
