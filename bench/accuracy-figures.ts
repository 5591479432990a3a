import { markedHops } from '../core/pacing/marked-hops.ts';
import { median, quantile } from '../core/pacing/quantile.ts';
import { LEVEL_HOP_MS } from '../core/pacing/sample-clock.ts';
import { lengthMs, silencesBetween, touches, type Stretch } from '../core/pacing/stretch.ts';
import { seededRandom } from '../test/speech/pink-noise.ts';
import type { LabelledSpeech } from './labelled-speech.ts';
import { labelledRuns, lessLabelled, reportedOf, type ReportedFigures } from './reported-figures.ts';
import {
  addScores,
  edgeErrors,
  f1,
  NO_PAUSES,
  scoreStrictly,
  scoreTolerantly,
  type EdgeErrors,
  type PauseScore,
} from './pause-score.ts';

/** From here on every pause must be found. */
const PLAIN_PAUSE_MS = 300;

/** Draws of the bootstrap, and what it leaves out on either side: a 95 % interval. */
const DRAWS = 400;
const OUTSIDE = 0.025;

/** How found runs of one recording compare with its labels. */
export type Compared = {
  readonly strict: PauseScore;
  readonly tolerant: PauseScore;
  /** 10-ms hops: speech found, speech missed, silence taken for speech. */
  readonly hops: PauseScore;
  /** Pauses of at least 300 ms in which no silence was found. */
  readonly plainMissed: number;
  readonly edges: readonly EdgeErrors[];
  readonly firstWordMs: readonly number[];
  /** Of what is told of an answer, what was found less what is labelled. */
  readonly reported: ReportedFigures;
  /** Pauses found less pauses labelled. */
  readonly countError: number;
};

/** The figures of many recordings together. */
export type Figures = {
  readonly strictF1: number;
  readonly tolerantF1: number;
  readonly frameF1: number;
  readonly pauses: number;
  readonly missed: number;
  readonly invented: number;
  readonly plainMissed: number;
  readonly edgeMedianMs: number;
  readonly edgeP95Ms: number;
  readonly edgeLeanMs: number;
  readonly firstWordMedianMs: number;
  readonly firstWordP95Ms: number;
  readonly firstWordMostMs: number;
  readonly countErrorMean: number;
};

/** Compares found runs with the labels. */
export function compareRuns(speech: LabelledSpeech, runs: readonly Stretch[]): Compared {
  const { silences, onsetMs } = speech;
  // Those below the pause threshold too: counting tolerantly needs them.
  const found = silencesBetween(runs);
  const plain = silences.filter((silence) => lengthMs(silence) >= PLAIN_PAUSE_MS);
  const [first] = runs;
  return {
    strict: scoreStrictly(silences, found),
    tolerant: scoreTolerantly(silences, found),
    hops: scoreHops(speech, runs),
    plainMissed: plain.filter((silence) => !found.some((one) => touches(one, shrunk(silence)))).length,
    edges: edgeErrors(silences, found),
    firstWordMs: first === undefined ? [] : [first.startMs - onsetMs],
    reported: lessLabelled(reportedOf(runs), reportedOf(labelledRuns(speech))),
    countError: pausesIn(found) - pausesIn(silences),
  };
}

/** All recordings as one. */
export function figuresOf(compared: readonly Compared[]): Figures {
  const strict = compared.map((one) => one.strict).reduce(addScores, NO_PAUSES);
  const tolerant = compared.map((one) => one.tolerant).reduce(addScores, NO_PAUSES);
  const edgesMs = compared.flatMap((one) => one.edges).flatMap(({ startMs, endMs }) => [startMs, endMs]);
  const firstMs = compared.flatMap((one) => one.firstWordMs).map(Math.abs);
  const counts = compared.map((one) => Math.abs(one.countError));
  return {
    strictF1: f1(strict),
    tolerantF1: f1(tolerant),
    frameF1: f1(compared.map((one) => one.hops).reduce(addScores, NO_PAUSES)),
    pauses: tolerant.found + tolerant.missed,
    missed: tolerant.missed,
    invented: tolerant.invented,
    plainMissed: compared.reduce((sum, one) => sum + one.plainMissed, 0),
    edgeMedianMs: median(edgesMs.map(Math.abs)) ?? 0,
    edgeP95Ms: quantile(edgesMs.map(Math.abs), 0.95) ?? 0,
    edgeLeanMs: median(edgesMs) ?? 0,
    firstWordMedianMs: median(firstMs) ?? 0,
    firstWordP95Ms: quantile(firstMs, 0.95) ?? 0,
    firstWordMostMs: Math.max(0, ...firstMs),
    countErrorMean: counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length),
  };
}

/** Between which values a figure lies in 95 of 100 draws of the recordings, with replacement. */
export function intervalOf(compared: readonly Compared[], name: keyof Figures): [number, number] {
  const random = seededRandom(1);
  const draws = Array.from({ length: DRAWS }, () => {
    const drawn = compared.map(() => compared[Math.floor(random() * compared.length)]);
    return figuresOf(drawn.filter((one) => one !== undefined))[name];
  });
  return [quantile(draws, OUTSIDE) ?? 0, quantile(draws, 1 - OUTSIDE) ?? 0];
}

function scoreHops({ track, onsetMs, offsetMs, silences }: LabelledSpeech, runs: readonly Stretch[]) {
  const truth = markedHops(track.level.length, [{ startMs: onsetMs, endMs: offsetMs }]);
  for (const { startMs, endMs } of silences)
    truth.fill(0, Math.round(startMs / LEVEL_HOP_MS), Math.round(endMs / LEVEL_HOP_MS));
  const heard = markedHops(track.level.length, runs);
  const count = (isIt: (truth: number, heard: number) => boolean) =>
    truth.filter((hop, i) => isIt(hop, heard[i] ?? 0)).length;
  return {
    found: count((hop, found) => hop === 1 && found === 1),
    missed: count((hop, found) => hop === 1 && found === 0),
    invented: count((hop, found) => hop === 0 && found === 1),
  };
}

/** The middle half of a silence. */
function shrunk(silence: Stretch): Stretch {
  const quarter = lengthMs(silence) / 4;
  return { startMs: silence.startMs + quarter, endMs: silence.endMs - quarter };
}

function pausesIn(silences: readonly Stretch[]): number {
  return silences.filter((silence) => lengthMs(silence) >= 250).length;
}
