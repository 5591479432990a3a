import type { Kept, KeptSound } from '../../core/session/kept.ts';
import { formatCount } from '../format.ts';

const MEGABYTE = 1_000_000;

/** The size of files: `64 MB`, `1.2 GB`; of little, `less than 1 MB`. */
export function sayBytes(bytes: number): string {
  if (bytes < MEGABYTE) return 'less than 1\u00a0MB';
  const megabytes = bytes / MEGABYTE;
  return megabytes < 1000 ? `${Math.round(megabytes)}\u00a0MB` : `${(megabytes / 1000).toFixed(1)}\u00a0GB`;
}

/** Sound, counted: `the sound of 12 answers (64 MB)`. */
export function saySound({ answers, bytes }: KeptSound): string {
  return answers === 0 ? 'no sound' : `the sound of ${formatCount(answers, 'answer')} (${sayBytes(bytes)})`;
}

/** What is kept: `14 sessions, the sound of 41 answers (312 MB), 3 notes and 1 question bank of yours`. */
export function sayKept({ sessions, sound, notes, banks }: Kept): string {
  const parts = [formatCount(sessions, 'session'), saySound(sound)];
  if (notes > 0) parts.push(notes === 1 ? '1 page of notes' : `${notes} pages of notes`);
  if (banks > 0) parts.push(`${formatCount(banks, 'question bank')} of yours`);
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
