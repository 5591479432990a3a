/**
 * Composes the recordings of `test/fixtures/speech` anew; needs espeak-ng, and for one of them recorded sentences.
 *
 *   node test/speech/make-fixtures.ts --readers DIR
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { mixDown, readWav } from '../../core/pacing/wav.ts';
import { loadVoiceModel } from '../../server/voice-model/load-voice-model.ts';
import { trackRecording } from '../../server/voice-model/track-recording.ts';
import { composeSpeech, type Composition, type SpeechItem } from './compose-speech.ts';
import { writeTrack } from './written-track.ts';
import { writeWav } from './write-wav.ts';

const { values } = parseArgs({ options: { readers: { type: 'string' } } });
const FIXTURES = new URL('../fixtures/speech/', import.meta.url);

const COMPOSITIONS: Readonly<Record<string, Composition>> = {
  'two-sentences-900ms-apart': {
    leadMs: 1200,
    items: [
      { say: 'I was responsible for the whole migration project' },
      { pauseMs: 900 },
      { say: 'in the end we delivered two weeks early' },
    ],
    noiseDbfs: -60,
  },
  'five-phrases-with-four-pauses': {
    leadMs: 650,
    items: [
      { say: 'my manager asked me', voice: 'en-gb+f2' },
      { pauseMs: 300 },
      { say: 'to present the results', voice: 'en-gb+f2' },
      { pauseMs: 500 },
      { say: 'nobody had touched it', voice: 'en-gb+f2' },
      { pauseMs: 1200 },
      { say: 'for several years', voice: 'en-gb+f2' },
      { pauseMs: 2600 },
      { say: 'so I wrote tests first', voice: 'en-gb+f2' },
    ],
    noiseDbfs: -50,
  },
  'quiet-voice-in-noise': {
    leadMs: 2000,
    items: [
      { say: 'the biggest challenge was the legacy database', voice: 'en-us+m3' },
      { pauseMs: 450 },
      { say: 'it saved us from serious trouble later', voice: 'en-us+m3' },
    ],
    speechDbfs: -45,
    noiseDbfs: -65,
  },
};

for (const [name, composition] of Object.entries(COMPOSITIONS)) await writeFixture(name, composition);
if (values.readers !== undefined) {
  const items = [await recorded('0981-009810196'), { pauseMs: 700 }, await recorded('0981-009810235')];
  await writeFixture('two-read-sentences-700ms-apart', { leadMs: 900, items, noiseDbfs: -60 });
}

async function recorded(name: string): Promise<SpeechItem> {
  const { channels, sampleRateHz } = readWav(await readFile(join(values.readers ?? '', `${name}.wav`)));
  return { recorded: { samples: mixDown(channels), sampleRateHz }, name };
}

async function writeFixture(name: string, composition: Composition): Promise<void> {
  const { samples, labels } = composeSpeech(composition);
  await writeWav(new URL(`${name}.wav`, FIXTURES).pathname, samples, 16_000);
  await writeFile(new URL(`${name}.json`, FIXTURES), `${JSON.stringify(labels)}\n`);
  const track = await trackRecording(toPcm16(samples), await loadVoiceModel());
  await writeFile(new URL(`${name}.track.json`, FIXTURES), `${JSON.stringify(writeTrack(track))}\n`);
}
