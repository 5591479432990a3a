import { Type, type Static } from 'typebox';
import { Interruption } from './voice-track.ts';

/** Which way of measuring a stored figure came from; raised whenever the same track would give other figures. */
export const MEASURE_VERSION = 5;

const instantMs = (description: string) =>
  Type.Number({ description: `${description}, ms on the answer's clock` });
const lengthMs = (description: string) => Type.Number({ minimum: 0, description: `${description}, ms` });
const share = (description: string) =>
  Type.Number({ minimum: 0, maximum: 1, description: `${description}, 0 to 1` });
const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** Speech between two pauses (an inter-pausal unit). */
export const Run = Type.Object({ startMs: instantMs('first speech'), endMs: instantMs('last speech') });
export type Run = Static<typeof Run>;

/** A run, and its syllables where they were counted. */
export const SpokenRun = Type.Object({
  ...Run.properties,
  syllables: Type.Optional(Type.Integer({ minimum: 0, description: 'syllable nuclei' })),
  articulationRate: Type.Optional(
    Type.Number({ description: 'syllables a second; only of a run of at least 2 s' }),
  ),
});

/** How long a pause is: short below 1000 ms, long below 2500 ms, else very long (Campione & Véronis 2002). */
export const PauseKind = Type.Union([Type.Literal('short'), Type.Literal('long'), Type.Literal('very-long')]);
export type PauseKind = Static<typeof PauseKind>;

/** A silence between two runs, at least the pause threshold long. Breath and cough are silence. */
export const Pause = Type.Object({
  startMs: instantMs('its start'),
  endMs: instantMs('its end'),
  kind: PauseKind,
});
export type Pause = Static<typeof Pause>;

/** The target that an answer's length is held against. */
export const TargetBand = Type.Object({ fromMs: lengthMs('shortest'), toMs: lengthMs('longest') });
export type TargetBand = Static<typeof TargetBand>;

/** Where an answer's length lies against its target band. */
export const BandPlace = Type.Object({
  fromMs: lengthMs('shortest'),
  toMs: lengthMs('longest'),
  where: Type.Union([Type.Literal('under'), Type.Literal('within'), Type.Literal('over')]),
  offByMs: lengthMs('how far outside the band; 0 within'),
});
export type BandPlace = Static<typeof BandPlace>;

/** A part of an answer, as a person marked it. */
export const PartMark = Type.Object({
  name: Type.String(),
  startMs: instantMs('its start'),
  endMs: instantMs('its end'),
});
export type PartMark = Static<typeof PartMark>;

/** A figure that could not be had, and why. */
export const NotMeasurable = Type.Object({ figure: Type.String(), reason: Type.String() });
export type NotMeasurable = Static<typeof NotMeasurable>;

/** The figures of a part. Of its marks, what lies outside of the answer counts nowhere. */
export const PartPacing = Type.Object({
  ...PartMark.properties,
  share: share('of answerMs'),
  syllables: orNull(Type.Integer({ minimum: 0, description: 'syllable nuclei' })),
  speechRate: orNull(Type.Number({ description: 'syllables a second, pauses in' })),
  articulationRate: orNull(Type.Number({ description: 'syllables a second, pauses out' })),
  pauses: orNull(Type.Integer({ minimum: 0, description: 'pauses whose middle lies in it' })),
  notMeasurable: Type.Array(NotMeasurable),
});
export type PartPacing = Static<typeof PartPacing>;

/**
 * All figures measured from one answer's voice track. A figure that is null is not measurable, and `notMeasurable`
 * says why. Rates are per second unless the name says otherwise.
 */
export const Pacing = Type.Object({
  measureVersion: Type.Integer(),
  minPauseMs: lengthMs('the pause threshold that was used'),
  responseLatencyMs: orNull(lengthMs('end of the question to first speech (Stivers et al. 2009)')),
  responseLatencyErrorMs: orNull(lengthMs('half-width of its uncertainty, by the kind of voice that asked')),
  startedBeforeQuestionEnded: Type.Boolean({ description: 'speech was already running at sample 0' }),
  speechOnsetMs: orNull(instantMs('first speech')),
  speechOffsetMs: orNull(instantMs('last speech')),
  answerMs: orNull(lengthMs('first to last speech')),
  runs: Type.Array(SpokenRun),
  pauses: Type.Array(Pause),
  silentPauseRatePerMinute: orNull(Type.Number({ minimum: 0 })),
  medianPauseMs: orNull(lengthMs('median of the pauses')),
  longestPauseMs: orNull(lengthMs('longest pause')),
  phonationTimeMs: orNull(lengthMs('answerMs less the pauses (De Jong & Wempe 2009)')),
  phonationTimeRatio: orNull(share('phonationTimeMs ÷ answerMs')),
  syllables: orNull(Type.Integer({ minimum: 0, description: 'syllable nuclei' })),
  speechRate: orNull(Type.Number({ description: 'syllables a second, pauses in' })),
  articulationRate: orNull(Type.Number({ description: 'syllables a second, pauses out' })),
  meanLengthOfRun: orNull(Type.Number({ description: 'syllables a run (Kormos & Dénes 2004)' })),
  wordsPerMinuteRange: orNull(Type.Object({ from: Type.Number(), to: Type.Number() })),
  paceCurve: orNull(Type.Array(Type.Object({ atMs: Type.Number(), syllablesPerSecond: Type.Number() }))),
  falseFinishes: orNull(
    Type.Array(Type.Object({ atMs: instantMs('its start'), pauseMs: lengthMs('its pause') })),
  ),
  tailMs: orNull(lengthMs('time after the first false finish')),
  band: orNull(BandPlace),
  parts: orNull(Type.Array(PartPacing)),
  voicedHesitations: orNull(
    Type.Array(Run, { description: 'sounds held for 300 ms or more, to be listened to; in no count' }),
  ),
  interruptions: Type.Array(Interruption),
  notMeasurable: Type.Array(NotMeasurable),
  quality: Type.Object({
    noiseFloorDbfs: orNull(
      Type.Number({ description: 'level of the room above 100 Hz where nobody speaks, dBFS' }),
    ),
    snrDb: orNull(Type.Number({ description: 'speech above the room, dB' })),
    clippedShare: orNull(share('samples at full scale')),
    otherVoices: orNull(Type.Boolean()),
    gated: orNull(Type.Boolean({ description: 'the microphone falls to exact zeros between runs' })),
    music: orNull(Type.Boolean()),
  }),
});
export type Pacing = Static<typeof Pacing>;
