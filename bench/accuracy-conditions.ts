import { hearSpeech } from '../core/pacing/heard-speech.ts';
import { compareRuns, figuresOf, intervalOf, type Compared } from './accuracy-figures.ts';
import type { LabelledSpeech } from './labelled-speech.ts';
import { shown, shownPair } from './shown-figure.ts';

const FIGURES = [
  'frameF1',
  'strictF1',
  'tolerantF1',
  'edgeMedianMs',
  'firstWordMedianMs',
  'countErrorMean',
] as const;

/** A table of all the speech together, each figure with the bounds of 95 of 100 draws of the recordings. */
export function overallLines(speech: readonly LabelledSpeech[]): string[] {
  const compared = speech.map(ours);
  const figures = figuresOf(compared);
  const line = (name: (typeof FIGURES)[number]) =>
    `| ${name} | ${shown(figures[name])} | ${intervalOf(compared, name).map(shown).join(' to ')} |`;
  return ['| Figure | Is | 95 of 100 draws |', '|---|---|---|', ...FIGURES.map(line)];
}

/** A table of each condition by itself. */
export function conditionLines(speech: readonly LabelledSpeech[]): string[] {
  const conditions = [...new Set(speech.map(({ condition }) => condition))].sort();
  return [
    '| Condition | Frame F1 | Pause F1 strict | tolerant | 95 of 100 draws | Edges ms | First word ms | Count off |',
    '|---|---|---|---|---|---|---|---|',
    ...conditions.map((name) =>
      conditionLine(name, speech.filter((one) => one.condition === name).map(ours)),
    ),
  ];
}

function conditionLine(name: string, compared: readonly Compared[]): string {
  const figures = figuresOf(compared);
  const columns = [
    `${name} (${compared.length})`,
    ...[figures.frameF1, figures.strictF1, figures.tolerantF1].map((value) => value.toFixed(3)),
    intervalOf(compared, 'tolerantF1')
      .map((value) => value.toFixed(3))
      .join(' to '),
    shownPair(figures.edgeMedianMs, figures.edgeP95Ms),
    shownPair(figures.firstWordMedianMs, figures.firstWordP95Ms),
    figures.countErrorMean.toFixed(2),
  ];
  return `| ${columns.join(' | ')} |`;
}

function ours(speech: LabelledSpeech): Compared {
  return compareRuns(speech, hearSpeech(speech.track, 0).runs);
}
