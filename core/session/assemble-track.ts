import type { Fact, Frames, InterviewEvent } from '../interview/fact.ts';
import { FRAME_SAMPLES, LEVEL_HOP_SAMPLES } from '../pacing/sample-clock.ts';
import { TRACK_VERSION, type Interruption, type VoiceTrack } from '../pacing/voice-track.ts';

/** An answer as its log tells it: the track, and what must be known beside it to measure it. */
export type AssembledAnswer = {
  readonly track: VoiceTrack;
  /** The voice was judged while listening; false where it was judged anew, whole, with a better gain. */
  readonly isLive: boolean;
  readonly clippedSamples: number;
  readonly responseLatencyErrorMs: number | null;
  readonly wasHeard: boolean;
  readonly echoMs: number;
};

type OfAnswer<Type extends Fact['type']> = Extract<Fact, { type: Type; answerId: string }>;

/**
 * Puts an answer's voice track together from the session's log.
 *
 * @param endSample where the answer ended; what was heard after it is left out
 * @returns null when the answer never began
 */
export function assembleTrack(
  events: readonly InterviewEvent[],
  answerId: string,
  endSample: number,
): AssembledAnswer | null {
  const facts = factsOf(events, answerId);
  const only = <Type extends OfAnswer<Fact['type']>['type']>(type: Type) =>
    facts.filter((fact): fact is OfAnswer<Type> => fact.type === type);
  const [opened] = only('answer-opened');
  if (opened === undefined) return null;

  const batches = only('frames');
  const sent = only('answer-sent').at(-1);
  const live = bytesOf(batches.map(({ firstFrame, voice }) => [firstFrame, voice]));
  const gainDb = only('rejudged').at(-1)?.gainDb;
  const rejudged = only('rejudged').filter((fact) => fact.gainDb === gainDb);
  const anew = bytesOf(rejudged.map(({ firstFrame, voice }) => [firstFrame, voice]));
  const frames = Math.floor(endSample / FRAME_SAMPLES);
  const levels = Math.floor(endSample / LEVEL_HOP_SAMPLES);
  const isAnew = gainDb !== undefined && wholeUpTo(rejudged) >= Math.min(live.length, frames);
  const voice = (isAnew ? anew : live).subarray(0, frames);

  return {
    track: {
      trackVersion: TRACK_VERSION,
      sampleCount: Math.min(endSample, voice.length * FRAME_SAMPLES),
      gainDb: isAnew ? gainDb : opened.gainDb,
      voice,
      level: bytesOf(batches.map(({ firstLevel, level }) => [firstLevel, level])).subarray(0, levels),
      voicing: streamOf(batches, 'voicing')?.subarray(0, levels) ?? null,
      envelope: streamOf(batches, 'envelope')?.subarray(0, levels) ?? null,
      interruptions: interruptionsOf(only('interrupted').map((fact) => fact.interruption)),
    },
    isLive: !isAnew,
    clippedSamples: sent?.clippedSamples ?? 0,
    responseLatencyErrorMs: opened.responseLatencyErrorMs,
    wasHeard: opened.askedBy !== 'words',
    echoMs: only('echoed').at(-1)?.echoMs ?? 0,
  };
}

/** What was told of the answer from its opening on; before it, nothing is part of it. */
function factsOf(events: readonly InterviewEvent[], answerId: string): OfAnswer<Fact['type']>[] {
  const facts = events
    .map((event) => event.fact)
    .filter((fact): fact is OfAnswer<Fact['type']> => 'answerId' in fact && fact.answerId === answerId);
  const opening = facts.findIndex((fact) => fact.type === 'answer-opened');
  return opening === -1 ? [] : facts.slice(opening);
}

/** Frames from the first on that are there without a gap. */
function wholeUpTo(stretches: readonly OfAnswer<'rejudged'>[]): number {
  return stretches
    .toSorted((one, other) => one.firstFrame - other.firstFrame)
    .reduce(
      (end, { firstFrame, voice }) => (firstFrame <= end ? Math.max(end, firstFrame + voice.length) : end),
      0,
    );
}

/** A stream that stands beside the levels; null unless it is there for every one of them. */
function streamOf(batches: readonly Frames[], name: 'voicing' | 'envelope'): Uint8Array | null {
  const isWhole = batches.every((batch) => batch[name]?.length === batch.level.length);
  return isWhole ? bytesOf(batches.map((batch) => [batch.firstLevel, batch[name] ?? []])) : null;
}

/** What was heard first stays: a page that was left begins again a few frames earlier, with silence. */
function bytesOf(stretches: readonly (readonly [first: number, bytes: readonly number[]])[]): Uint8Array {
  const length = stretches.reduce((most, [first, bytes]) => Math.max(most, first + bytes.length), 0);
  const whole = new Uint8Array(length);
  for (const [first, bytes] of stretches.toReversed()) whole.set(bytes, first);
  return whole;
}

/** Sorted; a stretch that was told again as it went on is kept once, at its longest. */
function interruptionsOf(told: readonly Interruption[]): Interruption[] {
  const longest = new Map<string, Interruption>();
  for (const interruption of told) {
    const key = `${interruption.cause} ${interruption.startMs}`;
    const known = longest.get(key);
    if (known === undefined || known.endMs < interruption.endMs) longest.set(key, interruption);
  }
  return [...longest.values()].sort((one, other) => one.startMs - other.startMs);
}
