import type { CountSettings } from '../../core/session/count-answer.ts';
import type { SessionHistory } from './history.ts';

/** What the thread is made with. */
export type HistoryFolder = { readonly databasePath: string; readonly recordingsFolder: string };

/** What the thread is asked for, and by which number. */
export type HistoryAsk = {
  readonly number: number;
  readonly settings: CountSettings;
  readonly what: { readonly summaries: number | undefined } | 'past' | { readonly record: string };
};

/** What it tells. */
export type HistoryTold = Awaited<ReturnType<SessionHistory[keyof SessionHistory]>>;

/** The answer to what was asked: what it told, or why it could not. */
export type HistoryAnswer =
  | { readonly number: number; readonly told: HistoryTold }
  | { readonly number: number; readonly error: unknown };
