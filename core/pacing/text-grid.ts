import { hearSpeech } from './heard-speech.ts';
import { nucleiOf } from './measure-syllables.ts';
import type { Pacing } from './pacing.ts';
import type { Stretch } from './stretch.ts';
import type { VoiceTrack } from './voice-track.ts';

/** A stretch of a tier, with what stands in it. */
type Labelled = Stretch & { readonly label: string };

/** What was measured of a sound. */
export type MeasuredSound = {
  readonly track: VoiceTrack;
  readonly pacing: Pacing;
  /** Length of the sound. */
  readonly durationMs: number;
  /** How long the question's own sound was heard at the start. */
  readonly echoMs?: number;
};

/**
 * Writes what was measured as a Praat TextGrid in the long text format, in seconds from the start of the sound: a tier
 * of the runs, pauses and interruptions, one of the syllable nuclei, one of the answer, from its first speech to its
 * last, and one of its parts where they are marked. The intervals tile the whole sound; what has no label is silence
 * around the answer, or too short for a pause.
 *
 * @returns null when the sound has no length: Praat knows no such thing
 * @see https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html
 */
export function writeTextGrid({ track, pacing, durationMs, echoMs = 0 }: MeasuredSound): string | null {
  if (durationMs <= 0) return null;
  const nuclei = nucleiOf(track, hearSpeech(track, echoMs)) ?? [];
  const tiers = [
    intervalTier('runs and pauses', tile(stretchesOf(pacing), durationMs), durationMs),
    pointTier(
      'syllables',
      nuclei.filter((atMs) => atMs <= durationMs),
      durationMs,
    ),
    intervalTier('answer', tile(answerOf(pacing), durationMs), durationMs),
    ...partTiers(pacing, durationMs),
  ];
  const head = ['File type = "ooTextFile"', 'Object class = "TextGrid"', '', ...spanLines(0, durationMs)];
  const body = tiers.flatMap((lines, i) => [
    `    item [${i + 1}]:`,
    ...lines.map((line) => `        ${line}`),
  ]);
  return [...head, 'tiers? <exists>', `size = ${tiers.length}`, 'item []:', ...body, ''].join('\n');
}

/** By their start; of two that overlap the first stays whole. */
function stretchesOf({ runs, pauses, interruptions }: Pacing): Labelled[] {
  const labelled = [
    ...runs.map((run) => ({ ...run, label: 'run' })),
    ...pauses.map((pause) => ({ ...pause, label: `pause ${pause.kind}` })),
    ...interruptions.map((interruption) => ({ ...interruption, label: `not heard ${interruption.cause}` })),
  ];
  return labelled.toSorted((one, other) => one.startMs - other.startMs);
}

function answerOf({ speechOnsetMs, speechOffsetMs }: Pacing): Labelled[] {
  if (speechOnsetMs === null || speechOffsetMs === null) return [];
  return [{ startMs: speechOnsetMs, endMs: speechOffsetMs, label: 'answer' }];
}

/** None where no part is marked. */
function partTiers({ parts }: Pacing, durationMs: number): string[][] {
  if (parts === null || parts.length === 0) return [];
  const labelled = parts.map(({ name, startMs, endMs }) => ({ startMs, endMs, label: name }));
  const inOrder = labelled.toSorted((one, other) => one.startMs - other.startMs);
  return [intervalTier('parts', tile(inOrder, durationMs), durationMs)];
}

/** Fills what lies between the stretches; what overlaps or reaches past the end is cut off. */
function tile(stretches: readonly Labelled[], durationMs: number): Labelled[] {
  const tiles: Labelled[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const startMs = Math.max(at, stretch.startMs);
    const endMs = Math.min(durationMs, stretch.endMs);
    if (endMs <= startMs) continue;
    if (startMs > at) tiles.push({ startMs: at, endMs: startMs, label: '' });
    tiles.push({ startMs, endMs, label: stretch.label });
    at = endMs;
  }
  if (at < durationMs) tiles.push({ startMs: at, endMs: durationMs, label: '' });
  return tiles;
}

function intervalTier(name: string, tiles: readonly Labelled[], durationMs: number): string[] {
  const intervals = tiles.flatMap(({ startMs, endMs, label }, i) => [
    `intervals [${i + 1}]:`,
    ...spanLines(startMs, endMs).map((line) => `    ${line}`),
    `    text = ${quoted(label)}`,
  ]);
  return [...tierHead('IntervalTier', name, durationMs), `intervals: size = ${tiles.length}`, ...intervals];
}

function pointTier(name: string, instants: readonly number[], durationMs: number): string[] {
  const points = instants.flatMap((atMs, i) => [
    `points [${i + 1}]:`,
    `    number = ${seconds(atMs)}`,
    `    mark = ${quoted(String(i + 1))}`,
  ]);
  return [...tierHead('TextTier', name, durationMs), `points: size = ${instants.length}`, ...points];
}

function tierHead(kind: string, name: string, durationMs: number): string[] {
  return [`class = ${quoted(kind)}`, `name = ${quoted(name)}`, ...spanLines(0, durationMs)];
}

function spanLines(startMs: number, endMs: number): string[] {
  return [`xmin = ${seconds(startMs)}`, `xmax = ${seconds(endMs)}`];
}

/** To the sample: at 16 kHz one lasts 62.5 µs. */
function seconds(ms: number): string {
  return String(Number((ms / 1000).toFixed(7)));
}

/** A quote inside is written twice; a label has one line. */
function quoted(text: string): string {
  return `"${text.replace(/[\r\n\0]+/g, ' ').replaceAll('"', '""')}"`;
}
