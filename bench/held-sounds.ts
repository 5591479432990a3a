/**
 * Prints how often the held sounds that are found are an *um* or *uh*, and how many of these are found: on speech
 * labelled by hand, on composed answers with made fillers, and how many are found where readers have none.
 *
 *   npm run bench:held-sounds -- --data ../shared/speech
 *
 * One is right when a labelled filler covers half of it or more; those from 300 ms on can be found. Needs espeak-ng and
 * sox. Its last run stands in bench/README.md, and its figures beside the setting.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findHeldSounds } from '../core/pacing/find-held-sounds.ts';
import { hearSpeech } from '../core/pacing/heard-speech.ts';
import { msOfSample } from '../core/pacing/sample-clock.ts';
import { lengthMs, sharedMs, type Stretch } from '../core/pacing/stretch.ts';
import type { VoiceTrack } from '../core/pacing/voice-track.ts';
import { loadVoiceModel } from '../server/voice-model/load-voice-model.ts';
import { composeCorpora, readersOf } from './corpora.ts';
import { keptTrack, readLabelled } from './labelled-speech.ts';

const LEAST_FILLER_MS = 300;
const LEAST_COVERED = 0.5;

/** Held sounds that were found in a recording, and the fillers that were labelled in it. */
type Heard = {
  readonly found: readonly Stretch[];
  readonly fillers: readonly Stretch[];
  readonly ms: number;
};

/** How people and the composer label fillers. */
type FillerLabels = {
  readonly fillers?: readonly [string, number, number][];
  readonly filledPauses?: readonly { readonly start: number; readonly end: number }[];
};

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data: expected the folder of labelled speech, got none');
const { data } = values;
const model = await loadVoiceModel();

console.log('| Speech | Found | Right | Fillers from 300 ms | Found of them | Found a minute |');
console.log('|---|---|---|---|---|---|');
printRow('monologues, by hand', await inFolder(join(data, 'monologues')));
for (const folder of composeCorpora(data).heldOut) {
  const heard = await inFolder(folder);
  if (heard.some(({ fillers }) => fillers.length > 0)) printRow(`composed, ${basename(folder)}`, heard);
}
const read: Heard[] = [];
for (const [file = ''] of readersOf(data, 'held-out')) {
  const { track } = await keptTrack(join(data, 'readers', file), model);
  read.push({ found: foundIn(track), fillers: [], ms: msOfSample(track.sampleCount) });
}
printRow('readers, who have none', read);

async function inFolder(folder: string): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const { wav, track } of await readLabelled(folder, model)) {
    // The folder is the caller's own, in the form that the bench's README asks for.
    const labels = JSON.parse(await readFile(wav.replace(/\.wav$/, '.json'), 'utf8')) as FillerLabels;
    heard.push({ found: foundIn(track), fillers: fillersOf(labels), ms: msOfSample(track.sampleCount) });
  }
  return heard;
}

function fillersOf({ fillers = [], filledPauses = [] }: FillerLabels): Stretch[] {
  return [
    ...fillers.map(([, startMs, endMs]) => ({ startMs, endMs })),
    ...filledPauses.map(({ start, end }) => ({ startMs: start * 1000, endMs: end * 1000 })),
  ];
}

function foundIn(track: VoiceTrack): Stretch[] {
  const { level, envelope, voicing } = track;
  if (envelope === null || voicing === null) throw new Error('A track made today has all its streams.');
  return findHeldSounds({ level, envelope, voicing }, hearSpeech(track, 0).runs);
}

function printRow(name: string, heard: readonly Heard[]): void {
  const sum = (count: (one: Heard) => number) => heard.reduce((total, one) => total + count(one), 0);
  const isRight = (found: Stretch, fillers: readonly Stretch[]) =>
    fillers.some((filler) => sharedMs(found, filler) >= LEAST_COVERED * lengthMs(found));
  const long = ({ fillers }: Heard) => fillers.filter((filler) => lengthMs(filler) >= LEAST_FILLER_MS);
  const columns = [
    name,
    sum(({ found }) => found.length),
    sum(({ found, fillers }) => found.filter((one) => isRight(one, fillers)).length),
    sum((one) => long(one).length),
    sum((one) => long(one).filter((filler) => one.found.some((found) => isRight(found, [filler]))).length),
    (sum(({ found }) => found.length) / (sum(({ ms }) => ms) / 60_000)).toFixed(1),
  ];
  console.log(`| ${columns.join(' | ')} |`);
}
