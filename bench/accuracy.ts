/**
 * Prints how far the measured pacing lies from the labels, by condition and against what it must reach, and how far
 * other ways of finding pauses lie; needs espeak-ng and sox, and uses praat where it is installed.
 *
 *   npm run bench:accuracy -- --data ../shared/speech [--no-peers]
 *
 * All composed speech here was held out from `bench:fit`. Its last run stands in bench/README.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measurePacing } from '../core/pacing/measure-pacing.ts';
import { hearSpeech } from '../core/pacing/heard-speech.ts';
import { findRuns } from '../core/pacing/find-runs.ts';
import { loadVoiceModel } from '../server/voice-model/load-voice-model.ts';
import { compareRuns, figuresOf, intervalOf, type Compared, type Figures } from './accuracy-figures.ts';
import { composeCorpora, readersOf } from './corpora.ts';
import { keptTrack, readLabelled, type LabelledSpeech } from './labelled-speech.ts';
import { loadPeers } from './peers.ts';
import { ROWS, type Row } from './accuracy-rows.ts';

const HOW = { minPauseMs: 250, band: null, question: null };

const { values } = parseArgs({
  allowNegative: true,
  options: { data: { type: 'string' }, peers: { type: 'boolean', default: true } },
});
if (values.data === undefined) throw new Error('--data: expected the folder of labelled speech, got none');

const model = await loadVoiceModel();
const heldOut: LabelledSpeech[] = [];
for (const folder of composeCorpora(values.data).heldOut)
  heldOut.push(...(await readLabelled(folder, model)));
const monologues = await readLabelled(join(values.data, 'monologues'), model);
const programs = heldOut.filter(({ speaker }) => !/^\d{4}$/.test(speaker));
const readers = heldOut.filter(({ speaker }) => /^\d{4}$/.test(speaker));

console.log('| Speech | Figure | Is | Must be | |\n|---|---|---|---|---|');
for (const row of ROWS) {
  if (row.of === 'by hand') printRow('monologues', row, monologues);
  else {
    printRow('voice programs', row, ofRow(row, programs));
    printRow('readers', row, ofRow(row, readers));
  }
}

console.log('\n| Held out | Median or share | 95 of 100 draws |\n|---|---|---|');
const all = heldOut.map(ours);
for (const name of [
  'frameF1',
  'strictF1',
  'tolerantF1',
  'edgeMedianMs',
  'firstWordMedianMs',
  'countErrorMean',
] as const)
  console.log(
    `| ${name} | ${shown(figuresOf(all)[name])} | ${intervalOf(all, name).map(shown).join(' to ')} |`,
  );
console.log(
  `\nReaders' own sentences, counted syllables over true ones: ${await readersSyllables(values.data)}`,
);

if (values.peers) await printPeers();

function ours(speech: LabelledSpeech): Compared {
  return compareRuns(speech, hearSpeech(speech.track, 0).runs);
}

function ofRow(row: Row, speech: readonly LabelledSpeech[]): LabelledSpeech[] {
  return speech.filter(({ condition }) => row.of !== 'by hand' && row.of.includes(condition));
}

function printRow(which: string, row: Row, speech: readonly LabelledSpeech[]): void {
  const figures = figuresOf(speech.map(ours));
  const measured: Readonly<Record<string, number>> = {
    ...figures,
    missedOrInvented: figures.missed + figures.invented,
    syllableError: syllableError(speech),
    // One recording's error must not hide another's of the other sign.
    syllableErrorMost: Math.max(...speech.map((one) => syllableError([one]))),
    flagged: share(speech, (one) => quality(one).otherVoices === true),
  };
  for (const [name, { least, most }] of Object.entries(row.must)) {
    const is = measured[name] ?? NaN;
    const shortBy = Math.max((least ?? -Infinity) - is, is - (most ?? Infinity));
    const must = least === undefined ? `≤ ${most}` : `≥ ${least}`;
    const verdict = shortBy > 0 ? `short by ${shown(shortBy)}` : 'reached';
    console.log(
      `| ${row.name}, ${which} (${speech.length}) | ${name} | ${shown(is)} | ${must} | ${verdict} |`,
    );
  }
}

function quality({ track, clippedShare }: LabelledSpeech) {
  return measurePacing(track, { ...HOW, clippedShare }).quality;
}

/** How far all counted syllables are from all true ones, as a share of these. */
function syllableError(speech: readonly LabelledSpeech[]): number {
  const known = speech.filter(({ syllables }) => syllables !== null);
  const counted = known.map(countSyllables).reduce((sum, count) => sum + count, 0);
  const labelled = known.reduce((sum, { syllables }) => sum + (syllables ?? 0), 0);
  return Math.abs(counted / labelled - 1);
}

/** Also where a figure would not be told, to see why. */
function countSyllables({ track }: Pick<LabelledSpeech, 'track'>): number {
  const { runs } = measurePacing(track, { ...HOW, clippedShare: 0 });
  return runs.reduce((sum, run) => sum + (run.syllables ?? 0), 0);
}

async function readersSyllables(data: string): Promise<string> {
  let [counted, labelled] = [0, 0];
  for (const [file = '', syllables] of readersOf(data, 'held-out')) {
    counted += countSyllables(await keptTrack(join(data, 'readers', file), model));
    labelled += Number(syllables);
  }
  return (counted / labelled).toFixed(2);
}

async function printPeers(): Promise<void> {
  const speech = [...heldOut, ...monologues];
  const live = {
    name: 'Pacenotes while listening',
    findRuns: (one: LabelledSpeech) => findRuns(one.track.voice),
  };
  const final = { name: 'Pacenotes', findRuns: (one: LabelledSpeech) => hearSpeech(one.track, 0).runs };
  console.log('\n| Way | Frame F1 | Pause F1 strict | tolerant | Edges ms | First word ms | Count off |');
  console.log('|---|---|---|---|---|---|---|');
  for (const { name, findRuns: find } of [final, live, ...(await loadPeers(speech))]) {
    const compared: Compared[] = [];
    for (const one of speech) compared.push(compareRuns(one, await find(one)));
    console.log(`| ${name} | ${peerColumns(figuresOf(compared)).join(' | ')} |`);
  }
}

function peerColumns(figures: Figures): string[] {
  const { frameF1, strictF1, tolerantF1, countErrorMean } = figures;
  const pair = (middle: number, most: number) => `${Math.round(middle)}/${Math.round(most)}`;
  return [
    ...[frameF1, strictF1, tolerantF1].map((value) => value.toFixed(3)),
    pair(figures.edgeMedianMs, figures.edgeP95Ms),
    pair(figures.firstWordMedianMs, figures.firstWordP95Ms),
    countErrorMean.toFixed(2),
  ];
}

function share<Value>(values: readonly Value[], isIt: (value: Value) => boolean): number {
  return values.filter(isIt).length / Math.max(1, values.length);
}

function shown(value: number): string {
  return Math.abs(value) >= 2 ? value.toFixed(0) : value.toFixed(3);
}
