/**
 * Fits the fusion that finds the runs of an answer, and writes `core/pacing/fusion-weights.ts`; needs espeak-ng and sox.
 *
 *   npm run bench:fit -- --data ../shared/speech [--check]
 *
 * `--check` writes nothing, and tells whether the file is what this command makes. The other numbers are chosen by
 * cross-validation in which nobody is judged by weights fitted on the same speaker. Some readers, voices and answers
 * are held out; their figures are printed at the end, with a bootstrap interval, and are looked at for nothing else.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuseRuns } from '../core/pacing/fuse-voice.ts';
import { TRACK_VERSION } from '../core/pacing/voice-track.ts';
import { loadVoiceModel } from '../server/voice-model/load-voice-model.ts';
import { compareRuns, figuresOf, intervalOf } from './accuracy-figures.ts';
import { composeCorpora, digestOf } from './corpora.ts';
import { fitFusion, minutesOf } from './fit-fusion.ts';
import { fusionFile } from './fusion-file.ts';
import { readLabelled, type LabelledSpeech } from './labelled-speech.ts';

const FILE = join(import.meta.dirname, '..', 'core', 'pacing', 'fusion-weights.ts');

const { values } = parseArgs({
  options: { data: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (values.data === undefined) throw new Error('--data: expected the folder of labelled speech, got none');

const model = await loadVoiceModel();
const corpora = composeCorpora(values.data);
const fitted = await readAll(corpora.fitted);
const fusion = fitFusion(fitted);
const made = await fusionFile(fusion, {
  trackVersion: TRACK_VERSION,
  speechDigest: digestOf(corpora.fitted),
  recordings: fitted.length,
  minutes: minutesOf(fitted),
});

if (values.check) {
  const isSame = (await readFile(FILE, 'utf8')) === made;
  console.log(isSame ? 'The file is what this command makes.' : 'This command makes another file.');
  process.exitCode = isSame ? 0 : 1;
} else {
  await writeFile(FILE, made);
}
console.log(`on: ${fusion.on}, off: ${fusion.off}, weights: ${fusion.weights.join(' ')}`);
printFigures('fitted on', fitted);
printFigures('held out ', await readAll(corpora.heldOut));

async function readAll(folders: readonly string[]): Promise<LabelledSpeech[]> {
  const speech: LabelledSpeech[] = [];
  for (const folder of folders) speech.push(...(await readLabelled(folder, model)));
  return speech;
}

/** One line; each figure with the interval in which it lies in 95 of 100 draws. */
function printFigures(which: string, speech: readonly LabelledSpeech[]): void {
  const compared = speech.map((one) =>
    compareRuns(one, fuseRuns({ ...one.track, voicing: one.track.voicing ?? [] }, [], fusion)),
  );
  const figures = figuresOf(compared);
  const shown = (['frameF1', 'strictF1', 'tolerantF1', 'edgeMedianMs', 'firstWordMedianMs'] as const).map(
    (name) => {
      const digits = name.endsWith('Ms') ? 0 : 3;
      const [from, to] = intervalOf(compared, name).map((value) => value.toFixed(digits));
      return `${name} ${figures[name].toFixed(digits)} (${from} to ${to})`;
    },
  );
  const { pauses, missed, invented } = figures;
  console.log(`${which}: ${shown.join(', ')}; of ${pauses} pauses ${missed} missed, ${invented} invented`);
}
