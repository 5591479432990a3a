/**
 * Prints how far the measured pacing lies from the labels, by condition and against what it must reach, and how far
 * other ways of finding pauses lie; needs espeak-ng and sox, and uses praat where it is installed.
 *
 *   npm run bench:accuracy -- --data ../shared/speech [--no-peers] [--syllable-nuclei SyllableNucleiv3.praat]
 *
 * All composed speech here was held out from `bench:fit`. Without `--data` only the recordings are judged that the
 * tests carry. Its last run stands in bench/README.md.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadVoiceModel } from '../server/voice-model/load-voice-model.ts';
import { conditionLines, overallLines } from './accuracy-conditions.ts';
import { peerLines } from './accuracy-peers.ts';
import { ROWS, type Row } from './accuracy-rows.ts';
import { readersSyllables } from './accuracy-syllables.ts';
import { targetLines } from './accuracy-targets.ts';
import { composeCorpora } from './corpora.ts';
import { readLabelled, type LabelledSpeech } from './labelled-speech.ts';
import { loadPeers } from './peers.ts';

const CARRIED = join(import.meta.dirname, '..', 'test', 'fixtures', 'speech');

const { values } = parseArgs({
  allowNegative: true,
  options: {
    data: { type: 'string' },
    peers: { type: 'boolean', default: true },
    'syllable-nuclei': { type: 'string' },
  },
});
const script = values['syllable-nuclei'];
if (script !== undefined && !existsSync(script))
  throw new Error(`--syllable-nuclei: expected a Praat script, got ${script}`);

const model = await loadVoiceModel();
if (values.data === undefined) await judgeCarried();
else await judgeAll(resolve(values.data));

async function judgeCarried(): Promise<void> {
  const speech = await readLabelled(CARRIED, model);
  console.log(`No --data: these are only the ${speech.length} recordings that the tests carry.\n`);
  print(conditionLines(speech));
  if (values.peers) print(await peerLines(speech, await loadPeers(speech, script)));
}

async function judgeAll(data: string): Promise<void> {
  const corpora = composeCorpora(data);
  const heldOut = await readAll(corpora.heldOut);
  const monologues = await readLabelled(join(data, 'monologues'), model);
  const programs = heldOut.filter(({ speaker }) => !isReader(speaker));
  const readers = heldOut.filter(({ speaker }) => isReader(speaker));

  print([
    '| Speech | Figure | Is | Must be | |',
    '|---|---|---|---|---|',
    ...ROWS.flatMap((row) =>
      row.of === 'by hand'
        ? targetLines('monologues', row, monologues)
        : [
            ...targetLines('voice programs', row, ofRow(row, programs)),
            ...targetLines('readers', row, ofRow(row, readers)),
          ],
    ),
  ]);
  print(overallLines(heldOut));
  print(conditionLines(heldOut));
  const field = await readAll(corpora.field);
  print(overallLines(field));
  print(conditionLines(field));
  const ratio = await readersSyllables(data, model);
  print([`Readers' own sentences, counted syllables over true ones: ${ratio.toFixed(2)}`]);
  const all = [...heldOut, ...monologues];
  if (!values.peers) return;
  print(await peerLines(all, await loadPeers(all, script)));
  print(await peerLines(field, await loadPeers(field, script)));
}

async function readAll(folders: readonly string[]): Promise<LabelledSpeech[]> {
  const speech: LabelledSpeech[] = [];
  for (const folder of folders) speech.push(...(await readLabelled(folder, model)));
  return speech;
}

/** Readers go by numbers. */
function isReader(speaker: string): boolean {
  return /^\d{4}$/.test(speaker);
}

function ofRow(row: Row, speech: readonly LabelledSpeech[]): LabelledSpeech[] {
  return speech.filter(({ condition }) => row.of !== 'by hand' && row.of.includes(condition));
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
