import { median, quantile } from '../core/pacing/quantile.ts';
import { compareRuns, figuresOf, type Compared } from './accuracy-figures.ts';
import { countSyllables } from './accuracy-syllables.ts';
import { hearSpeech } from '../core/pacing/heard-speech.ts';
import { findRuns } from '../core/pacing/find-runs.ts';
import type { LabelledSpeech } from './labelled-speech.ts';
import type { Peer } from './peers.ts';
import { labelledRuns, reportedOf, type ReportedFigures } from './reported-figures.ts';
import { shownPair } from './shown-figure.ts';

/** Pacenotes itself, when an answer has ended and while it runs. */
const OURS: Peer = {
  name: 'Pacenotes',
  findRuns: ({ track }) => hearSpeech(track, 0).runs,
  countSyllables,
};
const LIVE: Peer = { name: 'Pacenotes while listening', findRuns: ({ track }) => findRuns(track.voice) };

type Heard = {
  readonly peer: Peer;
  readonly speech: readonly LabelledSpeech[];
  readonly compared: readonly Compared[];
};

/** Two tables of the same recordings: how each way finds pauses, and how far off the figures are that follow. */
export async function peerLines(
  speech: readonly LabelledSpeech[],
  peers: readonly Peer[],
): Promise<string[]> {
  const heard: Heard[] = [];
  for (const peer of [OURS, LIVE, ...peers]) heard.push(await hear(peer, speech));
  const [ours] = heard;
  if (ours === undefined) return [];
  return [
    '| Way | Frame F1 | Pause F1 strict | tolerant | Edges ms | Edges where both found it: theirs, ours | First word ms | Count off |',
    '|---|---|---|---|---|---|---|---|',
    ...heard.map((one) => pauseLine(one, ours)),
    '',
    '| Way | First word ms | Answer ms | Phonation ratio | Longest pause ms | Syllables | Articulation rate |',
    '|---|---|---|---|---|---|---|',
    ...heard.map(reportedLine),
  ];
}

async function hear(peer: Peer, speech: readonly LabelledSpeech[]): Promise<Heard> {
  const compared: Compared[] = [];
  for (const one of speech) compared.push(compareRuns(one, await peer.findRuns(one)));
  return { peer, speech, compared };
}

function pauseLine({ peer, compared }: Heard, ours: Heard): string {
  const figures = figuresOf(compared);
  const both =
    peer === OURS ? '' : `${edgesInBoth(compared, ours.compared)}, ${edgesInBoth(ours.compared, compared)}`;
  const columns = [
    peer.name,
    ...[figures.frameF1, figures.strictF1, figures.tolerantF1].map((value) => value.toFixed(3)),
    shownPair(figures.edgeMedianMs, figures.edgeP95Ms),
    both,
    shownPair(figures.firstWordMedianMs, figures.firstWordP95Ms),
    figures.countErrorMean.toFixed(2),
  ];
  return `| ${columns.join(' | ')} |`;
}

/** The edges of one way over the pauses that another found too. */
function edgesInBoth(compared: readonly Compared[], others: readonly Compared[]): string {
  const errorsMs = compared.flatMap(({ edges }, i) => {
    const found = new Set(others[i]?.edges.map(({ pause }) => pause));
    return edges.filter(({ pause }) => found.has(pause)).flatMap(({ startMs, endMs }) => [startMs, endMs]);
  });
  return middleAndMost(errorsMs, 0.95, 0);
}

function reportedLine(heard: Heard): string {
  const of = (name: keyof ReportedFigures, digits = 0) =>
    middleAndMost(
      heard.compared.map(({ reported }) => reported[name]),
      0.9,
      digits,
    );
  const firstMs = heard.compared.flatMap(({ firstWordMs }) => firstWordMs);
  const columns = [
    heard.peer.name,
    middleAndMost(firstMs, 0.9, 0),
    of('answerMs'),
    of('phonationTimeRatio', 3),
    of('longestPauseMs'),
    ...syllableColumns(heard),
  ];
  return `| ${columns.join(' | ')} |`;
}

/** Of each recording whose syllables are known, how far off they and the articulation rate are, as shares of the true ones. */
function syllableColumns({ peer, speech, compared }: Heard): string[] {
  const { countSyllables: count } = peer;
  if (count === undefined) return ['', ''];
  const errors = speech.flatMap((one, i) => {
    const found = compared[i]?.reported;
    if (one.syllables === null || found === undefined) return [];
    const { phonationTimeMs } = reportedOf(labelledRuns(one));
    const syllables = count(one) / one.syllables;
    return [
      {
        syllables: syllables - 1,
        rate: (syllables * phonationTimeMs) / (phonationTimeMs + found.phonationTimeMs) - 1,
      },
    ];
  });
  return [errors.map(({ syllables }) => syllables), errors.map(({ rate }) => rate)].map((shares) =>
    middleAndMost(shares, 0.9, 3),
  );
}

function middleAndMost(errors: readonly number[], most: number, digits: number): string {
  const sizes = errors.map(Math.abs);
  const [middle, large] = [median(sizes), quantile(sizes, most)];
  return middle === null || large === null ? '' : shownPair(middle, large, digits);
}
