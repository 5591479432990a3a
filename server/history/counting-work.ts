import type { CountSettings } from '../../core/session/count-answer.ts';
import type { AnswerInLog, Measured } from '../interview/measure-answer.ts';
import type { SessionHistory } from './history.ts';

/** What the thread is made with. */
export type CountingFolder = { readonly databasePath: string; readonly recordingsFolder: string };

/** What the thread is asked for, and by which number. */
export type CountingAsk = {
  readonly number: number;
  readonly settings: CountSettings;
  readonly what:
    | { readonly summaries: number | undefined }
    | 'past'
    | { readonly record: string }
    | { readonly measure: AnswerInLog };
};

/** What it tells. */
export type CountingTold = Awaited<ReturnType<SessionHistory[keyof SessionHistory]>> | Measured;

/** The answer to what was asked: what it told, or why it could not. */
export type CountingAnswer =
  | { readonly number: number; readonly told: CountingTold }
  | { readonly number: number; readonly error: unknown };
