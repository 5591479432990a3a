import type { Pacing } from '../pacing/pacing.ts';
import type { Columns } from './csv.ts';

/** Figures that have no column of their own. */
const WITHOUT_COLUMN = new Set<string>([
  'responseLatencyErrorMs',
  'band',
  'parts',
  'voicedHesitations',
] satisfies (keyof Pacing)[]);

/** The figures of an answer as columns, with their units: ms where the name says so. The last says what is missing. */
export const PACING_COLUMNS: Columns<Pacing> = {
  responseLatencyMs: of('responseLatencyMs'),
  speechOnsetMs: of('speechOnsetMs'),
  speechOffsetMs: of('speechOffsetMs'),
  answerMs: of('answerMs'),
  phonationTimeMs: of('phonationTimeMs'),
  phonationTimeRatio: of('phonationTimeRatio'),
  runs: ({ runs }) => runs.length,
  pauses: ({ pauses }) => pauses.length,
  silentPauseRatePerMinute: of('silentPauseRatePerMinute'),
  medianPauseMs: of('medianPauseMs'),
  longestPauseMs: of('longestPauseMs'),
  falseFinishes: ({ falseFinishes }) => falseFinishes?.length ?? null,
  tailMs: of('tailMs'),
  syllables: of('syllables'),
  'speechRate (syllables/s)': of('speechRate'),
  'articulationRate (syllables/s)': of('articulationRate'),
  'meanLengthOfRun (syllables)': of('meanLengthOfRun'),
  wordsPerMinuteFrom: ({ wordsPerMinuteRange }) => wordsPerMinuteRange?.from ?? null,
  wordsPerMinuteTo: ({ wordsPerMinuteRange }) => wordsPerMinuteRange?.to ?? null,
  noiseFloorDbfs: ({ quality }) => quality.noiseFloorDbfs,
  snrDb: ({ quality }) => quality.snrDb,
  clippedShare: ({ quality }) => quality.clippedShare,
  otherVoices: ({ quality }) => quality.otherVoices,
  music: ({ quality }) => quality.music,
  gated: ({ quality }) => quality.gated,
  interruptions: ({ interruptions }) => interruptions.length,
  minPauseMs: ({ minPauseMs }) => minPauseMs,
  measureVersion: ({ measureVersion }) => measureVersion,
  notMeasurable: reasonsOf,
};

type NumberName = { [Name in keyof Pacing]: Pacing[Name] extends number | null ? Name : never }[keyof Pacing];

function of(name: NumberName) {
  return (pacing: Pacing): number | null => pacing[name];
}

/** A reason that several figures share is told once. */
function reasonsOf({ notMeasurable }: Pacing): string {
  const missing = notMeasurable.filter(({ figure }) => !WITHOUT_COLUMN.has(figure));
  return [...Map.groupBy(missing, ({ reason }) => reason)]
    .map(([reason, figures]) => `${figures.map(({ figure }) => figure).join(' ')}: ${reason}`)
    .join(' | ');
}
