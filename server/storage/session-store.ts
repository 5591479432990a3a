import type { InterviewEvent } from '../../core/interview/fact.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { AnswerContext } from '../../core/session/count-answer.ts';

/** What is known of a session beside its log. */
export type SessionHead = {
  readonly id: string;
  readonly isSample: boolean;
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
  readonly pacing: Pacing;
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
  /** Newest first. */
  heads(): Promise<SessionHead[]>;
  /** The whole log, in order; empty when there is no such session. */
  events(sessionId: string): Promise<InterviewEvent[]>;
  /** Ends a session; one that has ended keeps its first end. */
  end(sessionId: string, endedAt: string): Promise<void>;
  /** Keeps what was measured of an answer; measured again, it takes the place of the earlier. */
  keepAnswer(sessionId: string, answer: MeasuredAnswer): Promise<void>;
  answers(sessionId: string): Promise<MeasuredAnswer[]>;
  /** Removes a session with all that belongs to it. @returns whether there was one */
  remove(sessionId: string): Promise<boolean>;
  /** A small note on the whole store, such as that the sample was shown. */
  note(name: string): Promise<string | null>;
  keepNote(name: string, value: string): Promise<void>;
  close(): Promise<void>;
}
