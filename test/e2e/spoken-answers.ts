import { composeSpeech, type Composition } from '../speech/compose-speech.ts';
import type { LineLengths } from './spoken-script.ts';

type Items = Composition['items'];

/** Boundaries against the composed ones, each against its answer's own first onset. */
export const MEDIAN_BOUNDARY_MS = 40;
export const WORST_BOUNDARY_MS = 120;

/** A spoken answer, as it lies in the microphone's wav. */
export type AnswerTruth = {
  /** Instants of the wav. */
  readonly onsetMs: number;
  readonly offsetMs: number;
  readonly runs: readonly (readonly [fromMs: number, toMs: number])[];
};

/** The answers, in the order in which they are asked for; their pauses are the composed ones and no others. */
const ANSWERS: readonly Items[] = [
  [{ say: 'I had two eggs and a piece of toast' }, { pauseMs: 450 }, { say: 'and a cup of coffee' }],
  [
    { say: 'the eggs come from my neighbour' },
    { pauseMs: 1200 },
    { say: 'and the toast was a little black' },
  ],
  [{ say: 'I see a garden and a wall' }, { pauseMs: 480 }, { say: 'and behind it a railway line' }],
  [
    { say: 'we went along the river' },
    { pauseMs: 700 },
    { say: 'until the second bridge' },
    { pauseMs: 550 },
    { say: 'and then back through the town' },
  ],
];

/** Room for the microphone and the voice model to be opened, which is not part of the schedule. */
const OPENING_MS = 6000;

/** Each answer begins so long after its question should have ended: what the machine is late by falls in here. */
const SLACK_MS = 3000;

/** From the end of an answer to the next question's first word, where patience ends it or a key does. */
export type Ending = { readonly afterSpeechMs: number };

/** Composes what the microphone hears over the whole interview: each answer falls into its window. */
export function composeAnswers(
  lines: LineLengths,
  endings: readonly Ending[],
  sampleRateHz: number,
  openingMs = OPENING_MS,
): { samples: Float32Array; answers: AnswerTruth[] } {
  const asked = [lines['first-follow-up'], lines.second, lines.third];
  const items = ANSWERS.flatMap((answer, i): Items => {
    const ending = endings[i];
    const next = asked[i];
    return ending === undefined || next === undefined
      ? answer
      : [...answer, { pauseMs: ending.afterSpeechMs + next + SLACK_MS }];
  });
  const leadMs = openingMs + lines.greeting + lines.first + SLACK_MS;
  const composed = composeSpeech({ leadMs, tailMs: 20_000, items, noiseDbfs: -58, sampleRateHz });
  return { samples: composed.samples, answers: splitAnswers(composed.labels.runs) };
}

function splitAnswers(runs: AnswerTruth['runs']): AnswerTruth[] {
  let from = 0;
  return ANSWERS.map((answer) => {
    const count = answer.filter((item) => !('pauseMs' in item)).length;
    const own = runs.slice(from, (from += count));
    return { runs: own, onsetMs: own[0]?.[0] ?? NaN, offsetMs: own.at(-1)?.[1] ?? NaN };
  });
}
