import type { Generated, Selectable } from 'kysely';

/** One row a session: what a list needs, and a handle for its events. */
export type SessionTable = {
  key: Generated<number>;
  id: string;
  is_sample: 0 | 1;
  started_at: string;
  ended_at: string | null;
};
export type SessionRow = Selectable<SessionTable>;

/** The event log. An integer key and `UNIQUE(session, seq)` wrote four times faster than a text key. */
export type EventTable = {
  session: number;
  seq: number;
  at: string;
  number: number | null;
  fact: string;
};

/** What was measured of an answer: a projection of the log, kept so that a list need not read it all. */
export type AnswerTable = {
  session: number;
  answer_id: string;
  measure_version: number;
  is_live_track: 0 | 1;
  track: string;
  voice: Uint8Array;
  level: Uint8Array;
  voicing: Uint8Array | null;
  envelope: Uint8Array | null;
  context: string;
  pacing: string;
};

/** Small things that are known of the whole data folder, such as whether the sample was shown. */
export type NoteTable = { name: string; value: string };

export type Tables = {
  sessions: SessionTable;
  events: EventTable;
  answers: AnswerTable;
  notes: NoteTable;
};
