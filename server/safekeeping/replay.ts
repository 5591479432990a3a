import { setImmediate } from 'node:timers/promises';
import type { InterviewEvent } from '../../core/interview/fact.ts';
import { fold } from '../../core/interview/transition.ts';
import { answerOf, type InterviewState } from '../../core/interview/state.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import { assembleTrack } from '../../core/session/assemble-track.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { SafekeepingError } from './safekeeping-error.ts';

/** What a store was found to hold when every log in it was replayed. */
export type Replayed = {
  readonly sessions: number;
  readonly events: number;
  readonly answers: number;
  /** What is not as the logs say, each as session, answer and what is wrong. */
  readonly faults: readonly ReplayFault[];
};

/** Something that is not as a session's log says. */
export type ReplayFault = {
  readonly sessionId: string;
  /** The answer whose track is meant; null where it is the log itself. */
  readonly answerId: string | null;
  readonly message: string;
};

/**
 * Replays every log of a store: positions and client numbers without a gap, a state that can be folded, and of each measured
 * answer the very track that the log tells.
 */
export async function replayStore(store: SessionStore): Promise<Replayed> {
  const faults: ReplayFault[] = [];
  let [events, answers] = [0, 0];
  const heads = await store.heads();
  for (const { id } of heads) {
    const log = await store.events(id);
    const tracks = new Map((await store.answers(id)).map(({ answerId, track }) => [answerId, track]));
    faults.push(...findFaults(id, log, tracks));
    events += log.length;
    answers += tracks.size;
    // Whoever else works in this process is not kept waiting for all of them.
    await setImmediate();
  }
  return { sessions: heads.length, events, answers, faults };
}

/** Replays a store. @throws {@link SafekeepingError} that tells the first fault, where there is one */
export async function replayOrThrow(store: SessionStore): Promise<Replayed> {
  const replayed = await replayStore(store);
  const [fault] = replayed.faults;
  if (fault === undefined) return replayed;
  const { sessionId, answerId, message } = fault;
  throw new SafekeepingError(
    `session ${sessionId}${answerId === null ? '' : `, answer ${answerId}`}: ${message}`,
  );
}

/** What in a session is not as its log says. */
export function findFaults(
  sessionId: string,
  log: readonly InterviewEvent[],
  tracks: ReadonlyMap<string, VoiceTrack>,
): ReplayFault[] {
  const fault = (message: string, answerId: string | null = null) => ({ sessionId, answerId, message });
  const gap = log.findIndex(({ seq }, i) => seq !== i + 1);
  if (gap !== -1) return [fault(`event ${gap + 1}: expected in its place, got ${log[gap]?.seq ?? 'none'}`)];
  const numbers = log.flatMap(({ number }) => number ?? []);
  const skip = numbers.findIndex((number, i) => number !== i + 1);
  if (skip !== -1) return [fault(`command ${skip + 1}: expected once and in order, got ${numbers[skip]}`)];
  const state = foldOrNull(log);
  if (state === null) return [fault('expected a log that begins with created, got another')];

  const measured = state.answers.filter((answer) => answer.measured !== null);
  const named = new Set([...measured.map(({ answerId }) => answerId), ...tracks.keys()]);
  return [...named].flatMap((answerId) => {
    const message = compareTrack(state, log, answerId, tracks.get(answerId));
    return message === null ? [] : [fault(message, answerId)];
  });
}

function foldOrNull(log: readonly InterviewEvent[]): InterviewState | null {
  return log[0]?.fact.type === 'created' ? fold(log).state : null;
}

function compareTrack(
  state: InterviewState,
  log: readonly InterviewEvent[],
  answerId: string,
  kept: VoiceTrack | undefined,
): string | null {
  const endSample = answerOf(state, answerId)?.endSample ?? null;
  const told = endSample === null ? null : (assembleTrack(log, answerId, endSample)?.track ?? null);
  if (told === null)
    return kept === undefined ? null : 'expected no track of an answer that the log does not tell, got one';
  if (kept === undefined) return 'expected a track, got none';
  return isSame(told, kept)
    ? null
    : `expected the track of ${told.sampleCount} samples that the log tells, got another`;
}

/** The bytes that figures are counted from; how they are coded may have had another version. */
function isSame(told: VoiceTrack, kept: VoiceTrack): boolean {
  const streams = ['voice', 'level', 'voicing', 'envelope'] as const;
  const isSameStream = (name: (typeof streams)[number]) =>
    Buffer.compare(told[name] ?? new Uint8Array(), kept[name] ?? new Uint8Array()) === 0;
  return told.sampleCount === kept.sampleCount && streams.every(isSameStream);
}
