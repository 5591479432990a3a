import { hearSpeech } from '../core/pacing/heard-speech.ts';
import { measurePacing } from '../core/pacing/measure-pacing.ts';
import { compareRuns, figuresOf } from './accuracy-figures.ts';
import { FIGURE_WORDS, type Row } from './accuracy-rows.ts';
import { syllableError } from './accuracy-syllables.ts';
import type { LabelledSpeech } from './labelled-speech.ts';
import { shown } from './shown-figure.ts';

const HOW = { minPauseMs: 250, band: null, question: null };

/** Lines of a table: each figure of some speech against what it must be. */
export function targetLines(which: string, row: Row, speech: readonly LabelledSpeech[]): string[] {
  const figures = figuresOf(speech.map((one) => compareRuns(one, hearSpeech(one.track, 0).runs)));
  const measured: Readonly<Record<string, number>> = {
    ...figures,
    missedOrInvented: figures.missed + figures.invented,
    syllableError: syllableError(speech),
    // One recording's error must not hide another's of the other sign.
    syllableErrorMost: Math.max(...speech.map((one) => syllableError([one]))),
    flagged: speech.filter(hasOtherVoices).length / speech.length,
  };
  return Object.entries(row.must).map(([name, { least, most }]) => {
    const is = measured[name] ?? NaN;
    const shortBy = Math.max((least ?? -Infinity) - is, is - (most ?? Infinity));
    const must = least === undefined ? `≤ ${most}` : `≥ ${least}`;
    const verdict = shortBy > 0 ? `short by ${shown(shortBy)}` : 'reached';
    return `| ${row.name}, ${which} (${speech.length}) | ${FIGURE_WORDS[name]} | ${shown(is)} | ${must} | ${verdict} |`;
  });
}

function hasOtherVoices({ track, clippedShare }: LabelledSpeech): boolean {
  return measurePacing(track, { ...HOW, clippedShare }).quality.otherVoices === true;
}
