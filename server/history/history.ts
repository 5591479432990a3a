import type { CountSettings } from '../../core/session/count-answer.ts';
import type { History } from '../../core/session/past-answer.ts';
import type { SessionRecord, SessionSummary } from '../../core/session/session-record.ts';

/**
 * What was practised, counted as settings ask for it. Each time it is asked, it tells of what the store holds then, and
 * counts only what has changed, or all where the settings have.
 */
export interface SessionHistory {
  /** The sessions as a list, newest first. @param most how many at most, and only they are counted; all when left out */
  summaries(settings: CountSettings, most?: number): Promise<SessionSummary[]>;
  /** One session, whole; null when there is none. */
  record(sessionId: string, settings: CountSettings): Promise<SessionRecord | null>;
  /** All answers and sessions with their figures, oldest first; the sample is left out. */
  past(settings: CountSettings): Promise<History>;
}
