import type { Replayed } from '../safekeeping/replay.ts';

/** What was replayed, in a few words. */
export function describeReplayed({ sessions, answers, events }: Replayed): string {
  return `${sessions} sessions with ${answers} answers, replayed from ${events} events`;
}
