import type { Pacing } from '../pacing/pacing.ts';
import type { SessionRecord } from './session-record.ts';

/** The time to first word where it is followed over time: a recording begins with a key, not when a question ended. */
export function askedLatencyMs({ kind }: Pick<SessionRecord, 'kind'>, pacing: Pacing): number | null {
  return kind === 'recording' ? null : pacing.responseLatencyMs;
}
