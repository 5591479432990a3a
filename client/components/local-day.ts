const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The day of a wall time where this browser is, counted from 1970-01-01. */
export function dayOf(at: string): number {
  const time = new Date(at);
  return Math.floor((time.getTime() - time.getTimezoneOffset() * MINUTE_MS) / DAY_MS);
}

/** A day in words, short: `3 Nov`; with its year where `hasYear`. */
export function formatShortDay(day: number, hasYear = false): string {
  const year = hasYear ? { year: 'numeric' as const } : {};
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...year,
  });
}

/** A day's month: `Nov`. */
export function formatMonth(day: number): string {
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
}

/** The instant at which a day begins in this browser, ISO 8601. */
export function startOfDay(day: number): string {
  const utc = new Date(day * DAY_MS);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate()).toISOString();
}
