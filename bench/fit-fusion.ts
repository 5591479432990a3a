import { fusedLogOdds, runsOfOdds, type Fusion } from '../core/pacing/fuse-voice.ts';
import { FUSION_INPUTS, fusionInputs } from '../core/pacing/fusion-inputs.ts';
import { median } from '../core/pacing/quantile.ts';
import { LEVEL_HOP_MS } from '../core/pacing/sample-clock.ts';
import { lengthMs, silencesBetween, type Stretch } from '../core/pacing/stretch.ts';
import type { LabelledSpeech } from './labelled-speech.ts';
import { fitLogistic } from './logistic.ts';
import { addScores, edgeErrors, f1, NO_PAUSES, scoreStrictly, scoreTolerantly } from './pause-score.ts';

/** Neighbouring hops say nearly the same: every so many-th is fitted on. */
const EVERY_HOP = 2;

const FOLDS = 5;
const DECIMALS = 3;

/** Speech by hand is rare and true: each second of it counts as so many of what was composed. */
const BY_HAND_COUNTS = 10;

/** What is tried for each length and probability; the best by cross-validation is taken. */
const TRIED = {
  on: [0.5, 0.6, 0.7, 0.8],
  off: [0.3, 0.4, 0.5, 0.6],
  leastGapMs: [40, 60],
  leastRunMs: [60, 100, 140],
  edges: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
};
const LEAST_GAP_AGAIN_MS = 50;

type Lengths = Omit<Fusion, 'weights'>;
type Heard = { readonly speech: LabelledSpeech; readonly odds: Float64Array };

/** Fits the fusion's weights on all the speech, and its other numbers by cross-validation over speakers. */
export function fitFusion(speech: readonly LabelledSpeech[]): Fusion {
  const lengths = chooseLengths(crossValidate(speech));
  return { weights: fitWeights(speech), ...lengths };
}

/** The odds of each recording by weights that were fitted without its speaker. */
export function crossValidate(speech: readonly LabelledSpeech[]): Heard[] {
  const speakers = [...new Set(speech.map(({ speaker }) => speaker))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHere = ({ speaker }: LabelledSpeech) => speakers.indexOf(speaker) % FOLDS === fold;
    const weights = fitWeights(speech.filter((one) => !isHere(one)));
    return speech.filter(isHere).map((one) => ({
      speech: one,
      odds: fusedLogOdds(inputsOf(one), weights),
    }));
  }).flat();
}

function fitWeights(speech: readonly LabelledSpeech[]): number[] {
  const hops = speech.map(({ track }) => Math.ceil(track.level.length / EVERY_HOP));
  const total = hops.reduce((sum, count) => sum + count, 0);
  const inputs = new Float64Array(total * FUSION_INPUTS);
  const isSpeech = new Uint8Array(total);
  const weight = new Float64Array(total);
  let row = 0;
  for (const one of speech) {
    const [all, truth] = [inputsOf(one), speechHops(one)];
    for (let hop = 0; hop < truth.length; hop += EVERY_HOP, row++) {
      inputs.set(all.subarray(hop * FUSION_INPUTS, (hop + 1) * FUSION_INPUTS), row * FUSION_INPUTS);
      isSpeech[row] = truth[hop] ?? 0;
      weight[row] = one.isByHand ? BY_HAND_COUNTS : 1;
    }
  }
  return fitLogistic({ inputs, isSpeech, weight }, FUSION_INPUTS).map(
    (value) => Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS,
  );
}

function inputsOf({ track }: LabelledSpeech): Float64Array {
  if (track.voicing === null) throw new Error('A track made today has all its streams.');
  return fusionInputs({ ...track, voicing: track.voicing });
}

/** 1 for each hop that is speech. */
function speechHops({ track, onsetMs, offsetMs, silences }: LabelledSpeech): Uint8Array {
  const hops = new Uint8Array(track.level.length);
  const hop = (ms: number) => Math.round(ms / LEVEL_HOP_MS);
  hops.fill(1, hop(onsetMs), hop(offsetMs));
  for (const { startMs, endMs } of silences) hops.fill(0, hop(startMs), hop(endMs));
  return hops;
}

/** Those with which pauses are counted best; then the edges that lie nearest to the labels, without leaning. */
function chooseLengths(heard: readonly Heard[]): Lengths {
  let best = { score: -1, lengths: lengthsOf(0.5, 0.5, 40, 60) };
  for (const on of TRIED.on)
    for (const off of TRIED.off.filter((height) => height <= on))
      for (const leastGapMs of TRIED.leastGapMs)
        for (const leastRunMs of TRIED.leastRunMs) {
          const lengths = lengthsOf(on, off, leastGapMs, leastRunMs);
          const score = countScore(heard, lengths);
          if (score > best.score) best = { score, lengths };
        }
  const edges = TRIED.edges.map((at) => ({
    at,
    ...edgeLeans(heard, { ...best.lengths, onsetAt: at, offsetAt: at }),
  }));
  const least = (lean: 'onsetMs' | 'offsetMs') =>
    edges.reduce((one, other) => (Math.abs(other[lean]) < Math.abs(one[lean]) ? other : one)).at;
  return { ...best.lengths, onsetAt: least('onsetMs'), offsetAt: least('offsetMs') };
}

function lengthsOf(on: number, off: number, leastGapMs: number, leastRunMs: number): Lengths {
  return {
    on,
    off,
    onsetAt: off,
    offsetAt: off,
    leastGapMs,
    leastRunMs,
    leastGapAgainMs: LEAST_GAP_AGAIN_MS,
  };
}

function countScore(heard: readonly Heard[], lengths: Lengths): number {
  const found = heard.map(({ speech, odds }) => ({
    labelled: speech.silences,
    silences: silencesBetween(runsOfOdds(odds, [], lengths)),
  }));
  const strict = found.map(({ labelled, silences }) => scoreStrictly(labelled, silences));
  const tolerant = found.map(({ labelled, silences }) => scoreTolerantly(labelled, silences));
  return f1(strict.reduce(addScores, NO_PAUSES)) + f1(tolerant.reduce(addScores, NO_PAUSES));
}

/** Which way the starts and ends of speech about the pauses lean from their labels, as medians. */
function edgeLeans(heard: readonly Heard[], lengths: Lengths) {
  const errors = heard.flatMap(({ speech, odds }) =>
    edgeErrors(speech.silences, silencesBetween(runsOfOdds(odds, [], lengths))),
  );
  // A pause starts where speech ends.
  return {
    offsetMs: median(errors.map(({ startMs }) => startMs)) ?? 0,
    onsetMs: median(errors.map(({ endMs }) => endMs)) ?? 0,
  };
}

/** How many minutes of sound there are. */
export function minutesOf(speech: readonly LabelledSpeech[]): number {
  const wholes = speech.map(({ track }): Stretch => ({
    startMs: 0,
    endMs: track.level.length * LEVEL_HOP_MS,
  }));
  return Math.round(wholes.map(lengthMs).reduce((sum, ms) => sum + ms, 0) / 60_000);
}
