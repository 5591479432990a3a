/**
 * Prints how far the counted syllables lie from the true ones: on speech by hand, by reader and by voice program; needs
 * espeak-ng and sox.
 *
 *   npm run bench:syllables -- --data ../shared/speech
 *
 * A reader's sentences count together, as an answer does; *off* is over all of them, *one by one* the mean over readers
 * of how far each is off, whichever way. Its last run stands in bench/README.md.
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findNuclei } from '../core/pacing/find-nuclei.ts';
import { hearSpeech } from '../core/pacing/heard-speech.ts';
import type { VoiceTrack } from '../core/pacing/voice-track.ts';
import { loadVoiceModel } from '../server/voice-model/load-voice-model.ts';
import { composeCorpora, readersOf } from './corpora.ts';
import { keptTrack, readLabelled } from './labelled-speech.ts';

/** Syllables of one speaker, or of one recording. */
type Count = { readonly of: string; readonly counted: number; readonly labelled: number };

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data: expected the folder of labelled speech, got none');
const { data } = values;
const model = await loadVoiceModel();

console.log('| Speech | Counts | Syllables | Off | One by one | Worst |\n|---|---|---|---|---|---|');
printRow('monologues, by hand', await ofFolder(join(data, 'monologues')));
printRow('readers, fitted on', await ofReaders('fitted'));
printRow('readers, held out', await ofReaders('held-out'));
for (const folder of composeCorpora(data).heldOut) {
  const counts = await ofFolder(folder);
  const answers = counts.filter(({ of }) => /^(ans|trap)/.test(of));
  if (answers.length > 0) printRow(`answers, ${basename(folder)}`, answers);
  if (!basename(folder).startsWith('synth')) continue;
  for (const count of counts.filter(({ of }) => of.startsWith('rate-')))
    printRow(`voice program, ${count.of.replace('rate-', '')} words a minute`, [count]);
}

async function ofReaders(which: 'fitted' | 'held-out'): Promise<Count[]> {
  const counts: Count[] = [];
  for (const [file = '', syllables, reader = ''] of readersOf(data, which)) {
    const { track } = await keptTrack(join(data, 'readers', file), model);
    counts.push({ of: reader, counted: countIn(track), labelled: Number(syllables) });
  }
  return [...Map.groupBy(counts, ({ of }) => of)].map(([of, its]) => ({ of, ...sumOf(its) }));
}

async function ofFolder(folder: string): Promise<Count[]> {
  const speech = await readLabelled(folder, model);
  return speech.flatMap(({ name, track, syllables }) =>
    syllables === null ? [] : [{ of: name, counted: countIn(track), labelled: syllables }],
  );
}

function countIn(track: VoiceTrack): number {
  const { envelope, voicing } = track;
  if (envelope === null || voicing === null) throw new Error('A track made today has all its streams.');
  return findNuclei({ envelope, voicing }, hearSpeech(track, 0).runs).length;
}

function sumOf(counts: readonly Count[]): Pick<Count, 'counted' | 'labelled'> {
  const sum = (which: 'counted' | 'labelled') => counts.reduce((total, count) => total + count[which], 0);
  return { counted: sum('counted'), labelled: sum('labelled') };
}

function printRow(name: string, counts: readonly Count[]): void {
  const off = ({ counted, labelled }: Pick<Count, 'counted' | 'labelled'>) => counted / labelled - 1;
  const each = counts.map(off);
  const mean = each.reduce((sum, one) => sum + Math.abs(one), 0) / each.length;
  const worst = each.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one), 0);
  const columns = [
    name,
    counts.length,
    sumOf(counts).labelled,
    percent(off(sumOf(counts))),
    `${(100 * mean).toFixed(1)} %`,
    percent(worst),
  ];
  console.log(`| ${columns.join(' | ')} |`);
}

function percent(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(1)} %`;
}
