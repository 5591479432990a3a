/**
 * Prints how far the measured pacing lies from the labels beside each recording.
 *
 *   npx node bench/accuracy.ts --data ../shared/speech/monologues [--data DIR …] [--each]
 *
 * A folder holds wav files, each with its labels in a JSON file of the same name: `{ onsetMs, offsetMs, silences }`.
 */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { findRuns } from '../core/pacing/find-runs.ts';
import { median, quantile } from '../core/pacing/quantile.ts';
import { silencesBetween, type Stretch } from '../core/pacing/stretch.ts';
import { loadVoiceModel } from '../server/voice-model/load-voice-model.ts';
import { measureRecording } from '../server/voice-model/measure-recording.ts';
import {
  addScores,
  edgeErrorsMs,
  f1,
  scoreStrictly,
  scoreTolerantly,
  type PauseScore,
} from './pause-score.ts';

type Labels = {
  readonly onsetMs: number;
  readonly offsetMs: number;
  readonly silences: readonly [number, number][];
};

/** How one recording, or many together, compare with their labels. */
type Accuracy = {
  readonly name: string;
  readonly strict: PauseScore;
  readonly tolerant: PauseScore;
  readonly edgesMs: readonly number[];
  readonly firstWordMs: readonly number[];
  readonly lastWordMs: readonly number[];
};

const NOTHING: PauseScore = { found: 0, missed: 0, invented: 0 };
const HOW = { minPauseMs: 250, band: null, question: null };

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    each: { type: 'boolean', default: false },
  },
});
const model = await loadVoiceModel();
for (const folder of values.data) {
  const recordings: Accuracy[] = [];
  for (const wav of globSync(`${folder}/*.wav`).sort()) recordings.push(await compare(wav));
  if (values.each) recordings.forEach(print);
  print(together(folder, recordings));
}

async function compare(wav: string): Promise<Accuracy> {
  const { pacing, track } = await measureRecording(await readFile(wav), HOW, model);
  // The folder is the caller's own, in the form that this page's first lines ask for.
  const labels = JSON.parse(await readFile(wav.replace(/\.wav$/, '.json'), 'utf8')) as Labels;
  const labelled = labels.silences.map(([startMs, endMs]): Stretch => ({ startMs, endMs }));
  // Those below the pause threshold too: counting tolerantly needs them.
  const found = silencesBetween(findRuns(track.voice));
  return {
    name: basename(wav, '.wav'),
    strict: scoreStrictly(labelled, found),
    tolerant: scoreTolerantly(labelled, found),
    edgesMs: edgeErrorsMs(labelled, found),
    firstWordMs: difference(pacing.speechOnsetMs, labels.onsetMs),
    lastWordMs: difference(pacing.speechOffsetMs, labels.offsetMs),
  };
}

function together(name: string, all: readonly Accuracy[]): Accuracy {
  return {
    name,
    strict: all.map(({ strict }) => strict).reduce(addScores, NOTHING),
    tolerant: all.map(({ tolerant }) => tolerant).reduce(addScores, NOTHING),
    edgesMs: all.flatMap(({ edgesMs }) => edgesMs),
    firstWordMs: all.flatMap(({ firstWordMs }) => firstWordMs),
    lastWordMs: all.flatMap(({ lastWordMs }) => lastWordMs),
  };
}

function difference(measured: number | null, labelled: number): number[] {
  return measured === null ? [] : [measured - labelled];
}

function print({ name, strict, tolerant, edgesMs, firstWordMs, lastWordMs }: Accuracy): void {
  const columns = [
    `F1 strict ${f1(strict).toFixed(3)}`,
    `tolerant ${f1(tolerant).toFixed(3)} (missed ${tolerant.missed}, invented ${tolerant.invented} of ${tolerant.found + tolerant.missed})`,
    `edges ${spread(edgesMs)}`,
    `first word ${spread(firstWordMs)}`,
    `last word ${spread(lastWordMs)}`,
  ];
  console.log(`${name}: ${columns.join(' · ')}`);
}

/** Median and 95th percentile of what the errors are, whichever way; and the middle error, to see a lean. */
function spread(errorsMs: readonly number[]): string {
  const sizes = errorsMs.map(Math.abs);
  const [middle, most, lean] = [median(sizes), quantile(sizes, 0.95), median(errorsMs)].map((ms) =>
    Math.round(ms ?? 0),
  );
  return `${middle}/${most} ms, lean ${lean}`;
}
