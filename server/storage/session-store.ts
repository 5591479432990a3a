import type { InterviewEvent } from '../../core/interview/fact.ts';
import type { HeardAnswer } from '../../core/pacing/heard-answer.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { AnswerContext, CountableAnswer } from '../../core/session/count-answer.ts';
import type { StoredPacing } from '../../core/session/first-pacing.ts';
import type { Mark } from '../../core/session/mark.ts';

/** What is known of a session beside its log. */
export type SessionHead = {
  readonly id: string;
  readonly isSample: boolean;
  /** It came as a file; left out where it did not. */
  readonly isShared?: boolean;
  readonly startedAt: string;
  readonly endedAt: string | null;
};

/** An answer's voice track and the figures measured from it. */
export type MeasuredAnswer = {
  readonly answerId: string;
  readonly track: VoiceTrack;
  /** The gain was off while listening, and no better track could be made. */
  readonly isLiveTrack: boolean;
  readonly context: AnswerContext;
  /** As they were first counted: an older way of measuring did not know all of today's figures. */
  readonly pacing: StoredPacing;
};

/** An answer without its track: what its figures are counted from at any threshold. */
export type StoredAnswer = CountableAnswer & {
  readonly answerId: string;
  readonly isLiveTrack: boolean;
  /** What was heard in its track; null until it is kept. An older way of measuring may have heard it. */
  readonly heard: HeardAnswer | null;
};

/** A position in the log was already written: another writer was there first. */
export class SeqTakenError extends Error {
  override readonly name = 'SeqTakenError';
}

/** Keeps sessions. Whatever a method has resolved for is durable. */
export interface SessionStore {
  /** Makes a session with its first event. */
  create(head: SessionHead, first: InterviewEvent): Promise<void>;
  /**
   * Appends to the log, all or nothing, in order. The next append to a session begins when this one has resolved: were
   * it to go on behind one that fails, the log would have a hole.
   *
   * @throws {@link SeqTakenError} when a position is already written
   */
  append(sessionId: string, events: readonly InterviewEvent[]): Promise<void>;
  head(sessionId: string): Promise<SessionHead | null>;
  /** Newest first. @param most how many at most; all when left out */
  heads(most?: number): Promise<SessionHead[]>;
  /** How many sessions there are. */
  count(): Promise<number>;
  /** The whole log, in order; empty when there is no such session. */
  events(sessionId: string): Promise<InterviewEvent[]>;
  /** The first event of every session, the sample's and shared ones left out. */
  beginnings(): Promise<InterviewEvent[]>;
  /** Ends a session; one that has ended keeps its first end. */
  end(sessionId: string, endedAt: string): Promise<void>;
  /** Keeps what was measured of an answer; measured again, it takes the place of the earlier. */
  keepAnswer(sessionId: string, answer: MeasuredAnswer): Promise<void>;
  answers(sessionId: string): Promise<MeasuredAnswer[]>;
  /** The answers without their tracks. */
  storedAnswers(sessionId: string): Promise<StoredAnswer[]>;
  /** The track of an answer; null when nothing was measured of it. */
  track(sessionId: string, answerId: string): Promise<VoiceTrack | null>;
  /** Keeps what was heard in an answer's track, until the answer is kept anew. */
  keepHeard(sessionId: string, answerId: string, heard: HeardAnswer): Promise<void>;
  /** What changes whenever something of a session does; null when there is no such session. */
  stamp(sessionId: string): Promise<string | null>;
  /** Adds what a person said of a session behind all that was said before. @returns whether there is such a session */
  mark(sessionId: string, mark: Mark, at: string): Promise<boolean>;
  /** All that was said of a session, in order. */
  marks(sessionId: string): Promise<Mark[]>;
  /** Removes a session with all that belongs to it, so that no byte of it stays. @returns whether there was one */
  remove(sessionId: string): Promise<boolean>;
  /** Removes every session, so that no byte of any stays. Small notes on the whole store are kept. */
  removeAll(): Promise<void>;
  /** A small note on the whole store, such as that the sample was shown. */
  note(name: string): Promise<string | null>;
  keepNote(name: string, value: string): Promise<void>;
  close(): Promise<void>;
}
