import type { Run } from './pacing.ts';
import { LEVEL_HOP_MS } from './sample-clock.ts';
import { lengthMs, type Stretch } from './stretch.ts';
import { levelDbfs, probability } from './voice-track.ts';

/** A sound of 300 ms is steady between its rise and its fall; shorter ones are vowels like any other. */
const LEAST_STEADY_MS = 220;
const RISE_MS = 40;

/** A held vowel is as periodic as sound gets. */
const LEAST_VOICING = 0.8;

/** Hops on either side between which a held sound hardly changes. */
const REACH = 3;

/** How much its envelope, and the envelope against the level, may change over them: a vowel that moves changes more. */
const MOST_CHANGE_DB = 3;

/** So many hops may be unsteady within one: half a decibel is a step of the envelope. */
const JOIN_HOPS = 1;

/** The streams that held sounds are found in. */
export type HeldSoundStreams = {
  readonly level: ArrayLike<number>;
  readonly envelope: ArrayLike<number>;
  readonly voicing: ArrayLike<number>;
};

/**
 * Finds sounds that are held without change, as in *um*, *uh* and words that are drawn out. Most are something
 * else: they are places to listen to, and nothing is counted from them. How often they are right is printed by
 * `bench/held-sounds.ts`.
 *
 * @returns stretches within the runs, in order
 * @see Goto et al. 1999, A real-time filled pause detection system for spontaneous speech recognition
 */
export function findHeldSounds(streams: HeldSoundStreams, runs: readonly Run[]): Stretch[] {
  return runs.flatMap((run) =>
    steadyIn(streams, run)
      .filter((steady) => lengthMs(steady) >= LEAST_STEADY_MS)
      .map((steady) => ({
        startMs: Math.max(run.startMs, steady.startMs - RISE_MS),
        endMs: Math.min(run.endMs, steady.endMs + RISE_MS),
      })),
  );
}

function steadyIn(streams: HeldSoundStreams, { startMs, endMs }: Run): Stretch[] {
  const from = Math.max(0, Math.round(startMs / LEVEL_HOP_MS));
  const to = Math.min(streams.envelope.length, Math.round(endMs / LEVEL_HOP_MS));
  const steady: { from: number; to: number }[] = [];
  for (let hop = from; hop < to; hop++) {
    if (!isSteady(streams, hop, Math.max(from, hop - REACH), Math.min(to - 1, hop + REACH))) continue;
    const last = steady.at(-1);
    if (last !== undefined && hop - last.to <= JOIN_HOPS) last.to = hop + 1;
    else steady.push({ from: hop, to: hop + 1 });
  }
  return steady.map((hops) => ({ startMs: hops.from * LEVEL_HOP_MS, endMs: hops.to * LEVEL_HOP_MS }));
}

function isSteady(
  { level, envelope, voicing }: HeldSoundStreams,
  hop: number,
  before: number,
  after: number,
): boolean {
  const at = (stream: ArrayLike<number>, where: number) => levelDbfs(stream[where] ?? 0);
  const tilt = (where: number) => at(level, where) - at(envelope, where);
  return (
    probability(voicing[hop] ?? 0) >= LEAST_VOICING &&
    Math.abs(at(envelope, after) - at(envelope, before)) <= MOST_CHANGE_DB &&
    Math.abs(tilt(after) - tilt(before)) <= MOST_CHANGE_DB
  );
}
