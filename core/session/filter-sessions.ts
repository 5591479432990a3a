import { hasWords, searchedWords } from './has-words.ts';
import type { SessionSummary } from './session-record.ts';

/** What of sessions is wanted; what is empty or null wants everything. */
export type SessionFilter = {
  /** Words that must all stand in its name or its tags, in any order and case. */
  readonly text: string;
  readonly tag: string | null;
  readonly kind: SessionSummary['kind'] | null;
  /** Days, both counted in, from 1970-01-01 where the person lives. */
  readonly fromDay: number | null;
  readonly toDay: number | null;
};

/** What a filter looks at. */
export type FilteredSession = Pick<SessionSummary, 'title' | 'tags' | 'kind' | 'startedAt'>;

/** Wants everything. */
export const EVERY_SESSION: SessionFilter = { text: '', tag: null, kind: null, fromDay: null, toDay: null };

/** The sessions that are wanted, in their order. @param dayOf the day of a wall time where the person lives */
export function filterSessions<Session extends FilteredSession>(
  sessions: readonly Session[],
  { text, tag, kind, fromDay, toDay }: SessionFilter,
  dayOf: (at: string) => number,
): Session[] {
  const words = searchedWords(text);
  return sessions.filter((session) => {
    const day = dayOf(session.startedAt);
    return (
      hasWords([session.title, ...session.tags].join(' '), words) &&
      (tag === null || session.tags.includes(tag)) &&
      (kind === null || session.kind === kind) &&
      (fromDay === null || day >= fromDay) &&
      (toDay === null || day <= toDay)
    );
  });
}

/** All tags of sessions, each once, by the alphabet. */
export function tagsOf(sessions: readonly Pick<SessionSummary, 'tags'>[]): string[] {
  const tags = new Set(sessions.flatMap((session) => session.tags));
  return [...tags].sort((one, other) => one.localeCompare(other));
}
