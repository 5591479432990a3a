import type { Generated, Selectable } from 'kysely';

/** One row a session: what a list needs, and a handle for its events. */
export type SessionTable = {
  key: Generated<number>;
  id: string;
  is_sample: 0 | 1;
  is_shared: 0 | 1;
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
  /** What was heard in the track, by the newest measure that looked; null until one has. */
  heard: string | null;
};

/** What a person said of a session after it was held, each in its place. */
export type MarkTable = { session: number; seq: number; at: string; mark: string };

/**
 * What is followed over time of a measured answer: a projection, so that years of practice are one read. A row whose
 * threshold or measure is not today's, or whose session is uncounted, is made anew before it is read.
 */
export type PractisedTable = {
  session: number;
  answer_id: string;
  bank_id: string;
  question_id: string;
  kind: string;
  asked: string;
  /** `left-out` where it is followed nowhere, such as a recording that was brought in. */
  status: string;
  at: string;
  prompt: string;
  band_from_ms: number | null;
  band_to_ms: number | null;
  response_latency_ms: number | null;
  answer_ms: number | null;
  pause_count: number;
  silent_pause_rate: number | null;
  longest_pause_ms: number | null;
  phonation_time_ratio: number | null;
  speech_rate: number | null;
  articulation_rate: number | null;
  guess_ms: number | null;
  min_pause_ms: number;
  measure_version: number;
};

/**
 * Sessions of a person's own whose answers or marks have changed since their practised answers were counted. The database adds to
 * it by triggers, whoever writes.
 */
export type UncountedTable = { session: number; changes: number };

/** Small things that are known of the whole data folder, such as whether the sample was shown. */
export type NoteTable = { name: string; value: string };

export type Tables = {
  sessions: SessionTable;
  events: EventTable;
  answers: AnswerTable;
  marks: MarkTable;
  practised: PractisedTable;
  uncounted: UncountedTable;
  notes: NoteTable;
};
