import type { Fact, InterviewEvent } from '../../core/interview/fact.ts';
import { planRecording } from '../../core/interview/make-plan.ts';
import { countClippedSamples } from '../../core/pacing/pcm16.ts';
import { msOfSample } from '../../core/pacing/sample-clock.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { RecordingFiles } from '../storage/recording-files.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { trackRecording } from '../voice-model/measure-recording.ts';
import { readPcm16 } from '../voice-model/recording-pcm16.ts';
import type { LiveSessions } from './live-sessions.ts';

/** What bringing in a recording needs of the world. */
export type ImportTools = {
  readonly store: SessionStore;
  readonly recordings: RecordingFiles;
  readonly live: LiveSessions;
  readonly newId: () => string;
  readonly now: () => string;
  /** A model of its own, for this recording alone. */
  readonly loadModel: () => Promise<VoiceModel>;
};

/** What is written when the recording has ended; the rest when it began. */
const HEARD_AT_THE_END: ReadonlySet<Fact['type']> = new Set(['frames', 'done', 'end', 'answer-sent']);

/** The only answer of a recording's session. */
const ANSWER_ID = '1';

/**
 * Keeps a recording as a session of one answer: its log is written as if it had been said, so that it is measured,
 * counted again and shown as every other.
 *
 * @param keepSound whether the sound is kept beside its track
 * @returns the session's id
 * @throws {@link WavError} when the bytes are no wav file that can be read
 */
export async function importRecording(
  tools: ImportTools,
  name: string,
  wavBytes: Uint8Array,
  keepSound: boolean,
): Promise<string> {
  const pcm = await readPcm16(wavBytes);
  const track = await trackRecording(pcm, await tools.loadModel());
  const [id, endedAt] = [tools.newId(), tools.now()];
  // As if its last sample had been heard now.
  const at = new Date(Date.parse(endedAt) - msOfSample(pcm.length)).toISOString();
  const [created, ...rest] = asLog(name, { at, endedAt }, track, pcm);
  await tools.store.create({ id, isSample: false, startedAt: at, endedAt: null }, created);
  await tools.store.append(id, rest);
  if (keepSound) {
    const bytes = new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
    await tools.recordings.writeChunk(id, ANSWER_ID, 0, bytes);
  }
  // Taking it up measures it: the log leaves just that to be done.
  const held = await tools.live.take(id, () => undefined);
  await held?.session.settled();
  await held?.release();
  return id;
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
    {
      type: 'frames',
      answerId,
      firstFrame: 0,
      voice: [...track.voice],
      firstLevel: 0,
      level: [...track.level],
      voicing: [...(track.voicing ?? [])],
      envelope: [...(track.envelope ?? [])],
      isBacklog: true,
    },
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
