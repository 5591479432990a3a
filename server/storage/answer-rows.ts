import type { Selectable } from 'kysely';
import type { Fact, InterviewEvent } from '../../core/interview/fact.ts';
import type { HeardAnswer } from '../../core/pacing/heard-answer.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { AnswerContext } from '../../core/session/count-answer.ts';
import type { StoredPacing } from '../../core/session/first-pacing.ts';
import type { MeasuredAnswer, SessionHead, StoredAnswer } from './session-store.ts';
import type { AnswerTable, EventTable, SessionRow } from './tables.ts';

/** The columns of a track. */
export type TrackRow = Pick<Selectable<AnswerTable>, 'track' | 'voice' | 'level' | 'voicing' | 'envelope'>;
type WithoutStreams = Omit<VoiceTrack, 'voice' | 'level' | 'voicing' | 'envelope'>;
/** The columns of an answer without its streams. */
export type StoredRow = Omit<
  Selectable<AnswerTable>,
  Exclude<keyof TrackRow, 'track'> | 'session' | 'measure_version'
>;

/** A claim as SQLite keeps it. */
export function asBit(claim: boolean): 0 | 1 {
  return claim ? 1 : 0;
}

/** An event as a row of the log. */
export function asRow(session: number, { seq, at, number, fact }: InterviewEvent): EventTable {
  return { session, seq, at, number, fact: JSON.stringify(fact) };
}

/** A row of the log as its event. */
export function asEvent({ fact, ...event }: Omit<EventTable, 'session'>): InterviewEvent {
  return { ...event, fact: JSON.parse(fact) as Fact };
}

/** A row of the sessions as what is known beside the log. */
export function asHead({ id, is_sample, is_shared, started_at, ended_at }: SessionRow): SessionHead {
  const shared = is_shared === 1 ? { isShared: true } : {};
  return { id, isSample: is_sample === 1, ...shared, startedAt: started_at, endedAt: ended_at };
}

/** What is known of a session beside its log, as its row. */
export function sessionRow({ id, isSample, isShared = false, startedAt, endedAt }: SessionHead) {
  return {
    id,
    is_sample: asBit(isSample),
    is_shared: asBit(isShared),
    started_at: startedAt,
    ended_at: endedAt,
  };
}

/** An answer as its row. What was heard in its track is kept after it: the track before was another. */
export function answerRow(
  session: number,
  { answerId, track, isLiveTrack, context, pacing }: MeasuredAnswer,
): AnswerTable {
  const { voice, level, voicing, envelope, ...rest } = track;
  return {
    session,
    answer_id: answerId,
    measure_version: pacing.measureVersion,
    is_live_track: asBit(isLiveTrack),
    track: JSON.stringify(rest),
    voice,
    level,
    voicing,
    envelope,
    context: JSON.stringify(context),
    pacing: JSON.stringify(pacing),
    heard: null,
  };
}

/** A row as the answer, whole. */
export function asAnswer(row: Selectable<AnswerTable>): MeasuredAnswer {
  return {
    answerId: row.answer_id,
    track: asTrack(row),
    isLiveTrack: row.is_live_track === 1,
    context: JSON.parse(row.context) as AnswerContext,
    pacing: JSON.parse(row.pacing) as StoredPacing,
  };
}

/** What a row keeps of the track. */
export function asTrack({ track, voice, level, voicing, envelope }: TrackRow): VoiceTrack {
  return { ...(JSON.parse(track) as WithoutStreams), voice, level, voicing, envelope };
}

/** A row as the answer without its track. */
export function asStored(row: StoredRow): StoredAnswer {
  return {
    answerId: row.answer_id,
    isLiveTrack: row.is_live_track === 1,
    sampleCount: (JSON.parse(row.track) as WithoutStreams).sampleCount,
    context: JSON.parse(row.context) as AnswerContext,
    pacing: JSON.parse(row.pacing) as StoredPacing,
    heard: row.heard === null ? null : (JSON.parse(row.heard) as HeardAnswer),
  };
}
