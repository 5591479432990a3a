import { join } from 'node:path';
import { measurePacing } from '../core/pacing/measure-pacing.ts';
import type { VoiceModel } from '../core/pacing/voice-model.ts';
import { readersOf } from './corpora.ts';
import { keptTrack, type LabelledSpeech } from './labelled-speech.ts';

const HOW = { minPauseMs: 250, band: null, question: null, clippedShare: 0 };

/** The syllables that are counted, also where a figure would not be told: to see why. */
export function countSyllables({ track }: Pick<LabelledSpeech, 'track'>): number {
  const { runs } = measurePacing(track, HOW);
  return runs.reduce((sum, run) => sum + (run.syllables ?? 0), 0);
}

/** How far all counted syllables are from all true ones, as a share of these. */
export function syllableError(speech: readonly LabelledSpeech[]): number {
  const known = speech.filter(({ syllables }) => syllables !== null);
  const counted = known.map(countSyllables).reduce((sum, count) => sum + count, 0);
  const labelled = known.reduce((sum, { syllables }) => sum + (syllables ?? 0), 0);
  return Math.abs(counted / labelled - 1);
}

/** Counted over true syllables of the sentences, as they were read, of the readers who are held out. */
export async function readersSyllables(data: string, model: VoiceModel): Promise<number> {
  let [counted, labelled] = [0, 0];
  for (const [file = '', syllables] of readersOf(data, 'held-out')) {
    counted += countSyllables(await keptTrack(join(data, 'readers', file), model));
    labelled += Number(syllables);
  }
  return counted / labelled;
}
