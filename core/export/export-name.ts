import type { SessionRecord } from '../session/session-record.ts';

/** Longest name before its ending; all file systems take it. */
const MAX_NAME = 80;

/**
 * What a file made of a session is called: `recruiter-screen-2026-11-21-answers.csv`, in letters that every system takes.
 *
 * @param what of the session is in it; empty for all of it
 * @param ending without its dot
 */
export function exportName({ title, startedAt }: SessionRecord, what: string, ending: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAME)
    .replace(/^-+|-+$/g, '');
  const parts = [words === '' ? 'session' : words, startedAt.slice(0, 10), what];
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}
