import type { Fact, InterviewEvent } from '../../core/interview/fact.ts';
import type { NamedQuestion } from '../../core/interview/named-question.ts';
import { planRecording } from '../../core/interview/plan-recording.ts';
import { trackStretches } from '../../core/interview/track-stretches.ts';
import { countClippedSamples } from '../../core/pacing/pcm16.ts';
import { msOfSample } from '../../core/pacing/sample-clock.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { RecordingFiles } from '../storage/recording-files.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { hearRecording, type HeardRecording, type OnHearing } from '../voice-model/hear-recording.ts';
import { HearingThreads } from '../voice-model/hearing-threads.ts';
import type { LiveSessions } from './live-sessions.ts';

/** What bringing in a recording needs of the world. */
export type ImportTools = {
  readonly store: SessionStore;
  readonly recordings: RecordingFiles;
  readonly live: LiveSessions;
  readonly newId: () => string;
  readonly now: () => string;
};

/** A recording to be brought in. */
export type BroughtRecording = {
  readonly name: string;
  readonly wavBytes: Uint8Array;
  /** What it answers; null where nobody said. */
  readonly question: NamedQuestion | null;
  /** Whether the sound is kept beside its track. */
  readonly keepSound: boolean;
  /** Stops it; nothing is kept then. */
  readonly signal: AbortSignal;
  readonly onHearing: OnHearing;
};

/** What is written when the recording has ended; the rest when it began. */
const HEARD_AT_THE_END: ReadonlySet<Fact['type']> = new Set(['frames', 'done', 'end', 'answer-sent']);

/** The only answer of a recording's session. */
const ANSWER_ID = '1';

/**
 * Keeps a recording as a session of one answer: its log is written as if it had been said, so that it is measured,
 * counted again and shown as every other.
 *
 * @returns the session's id
 * @throws {@link WavError} when the bytes are no wav file that can be read, or the signal's reason
 */
export async function importRecording(tools: ImportTools, brought: BroughtRecording): Promise<string> {
  const { name, question, keepSound, signal } = brought;
  const { pcm, track } = await hear(brought);
  const [id, endedAt] = [tools.newId(), tools.now()];
  // As if its last sample had been heard now.
  const at = new Date(Date.parse(endedAt) - msOfSample(pcm.length)).toISOString();
  const [created, ...rest] = asLog(name, { at, endedAt }, track, pcm);
  await tools.store.create({ id, isSample: false, startedAt: at, endedAt: null }, created);
  await tools.store.append(id, rest);
  if (question !== null)
    await tools.store.mark(id, { type: 'question-named', answerId: ANSWER_ID, question }, endedAt);
  if (keepSound) {
    const bytes = new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
    await tools.recordings.writeWhole(id, ANSWER_ID, bytes);
  }
  // Taking it up measures it: the log leaves just that to be done.
  const held = await tools.live.take(id, () => undefined);
  await held?.session.settled();
  await held?.release();
  if (signal.aborted) await forget(tools, id);
  signal.throwIfAborted();
  return id;
}

async function hear({ wavBytes, signal, onHearing }: BroughtRecording): Promise<HeardRecording> {
  signal.throwIfAborted();
  const threads = new HearingThreads();
  const stop = () => void threads.end(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    return await hearRecording(wavBytes, threads, onHearing);
  } finally {
    signal.removeEventListener('abort', stop);
    await threads.end();
  }
}

async function forget({ live, store, recordings }: ImportTools, id: string): Promise<void> {
  await live.forget(id);
  await store.remove(id);
  recordings.removeSession(id);
}

function asLog(
  name: string,
  { at, endedAt }: { readonly at: string; readonly endedAt: string },
  track: VoiceTrack,
  pcm: Int16Array,
): [InterviewEvent, ...InterviewEvent[]] {
  const answerId = ANSWER_ID;
  const frames = track.voice.length;
  const created: Fact = { type: 'created', plan: planRecording(name), patience: { patienceMs: null } };
  const facts: Fact[] = [
    { type: 'begun' },
    {
      type: 'answer-opened',
      answerId,
      askedBy: 'words',
      askedAt: at,
      startedAt: at,
      responseLatencyErrorMs: null,
      gainDb: track.gainDb,
    },
    ...trackStretches(answerId, track),
    { type: 'done', answerId, atSample: pcm.length },
    { type: 'end' },
    { type: 'answer-sent', answerId, frames, clippedSamples: countClippedSamples(pcm) },
  ];
  const place = (fact: Fact, i: number): InterviewEvent => ({
    seq: i + 1,
    at: HEARD_AT_THE_END.has(fact.type) ? endedAt : at,
    number: null,
    fact,
  });
  return [place(created, 0), ...facts.map((fact, i) => place(fact, i + 1))];
}
