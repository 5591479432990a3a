import { readFile } from 'node:fs/promises';
import type { InterviewEvent } from '../../core/interview/fact.ts';
import { fold } from '../../core/interview/transition.ts';
import { FRAME_SAMPLES, LEVEL_HOP_SAMPLES, SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { TRACK_VERSION, type VoiceTrack } from '../../core/pacing/voice-track.ts';
import { assembleTrack } from '../../core/session/assemble-track.ts';
import { countHeard, hearTrack, type AnswerContext } from '../../core/session/count-answer.ts';
import type { SqlSessionStore } from '../../server/storage/sql-session-store.ts';
import { interview } from '../../test/core/interview/interview.ts';

const SAMPLE_FILE = new URL('../../server/sample/sample-session.json', import.meta.url);

/** Tracks that differ; the answers take them in turn. */
const TRACKS = 10;

const CONTEXT: AnswerContext = {
  band: { fromMs: 90_000, toMs: 150_000 },
  question: { responseLatencyErrorMs: 40, wasHeard: true },
  echoMs: 0,
  clippedShare: 0,
};

/**
 * Fills a store with finished sessions of answers that are each as long.
 *
 * @returns the sessions' ids
 */
export async function fillStore(
  store: SqlSessionStore,
  answers: number,
  seconds: number,
  answersASession = 10,
): Promise<string[]> {
  const tracks = await cutTracks(seconds);
  const kept = tracks.map((track) => {
    const heard = hearTrack(track, CONTEXT);
    return { track, heard, pacing: countHeard(heard, CONTEXT, 250) };
  });
  const ids = Array.from({ length: Math.ceil(answers / answersASession) }, (_, i) => `session-${i}`);
  for (const [i, id] of ids.entries()) {
    const count = Math.min(answersASession, answers - i * answersASession);
    const { created, rest } = logOf(count);
    await store.create({ id, isSample: false, startedAt: created.at, endedAt: created.at }, created);
    await store.append(id, rest);
    for (let k = 0; k < count; k++) {
      const one = kept[k % kept.length];
      if (one === undefined) throw new Error('There is no track.');
      const { heard, ...measured } = one;
      const answerId = String(k + 1);
      await store.keepAnswer(id, { answerId, isLiveTrack: false, context: CONTEXT, ...measured });
      await store.keepHeard(id, answerId, heard);
    }
  }
  return ids;
}

/** The log of a session whose answers were so many takes of one question. */
function logOf(count: number): { created: InterviewEvent; rest: InterviewEvent[] } {
  const told = interview().begun();
  for (let k = 1; k < count; k++)
    told
      .asked()
      .heard('1000 voice')
      .tells({ type: 'take-again', answerId: String(k) })
      .sent()
      .measured(1000);
  told.asked().heard('1000 voice').done().sent().measured(1000).tells({ type: 'end' });
  const [created, ...rest] = told.events;
  if (created === undefined) throw new Error('An interview begins with created.');
  return { created, rest };
}

/** Ten tracks, each cut from another place of the sample session's speech. */
async function cutTracks(seconds: number): Promise<VoiceTrack[]> {
  const spoken = await readSpoken();
  const frames = Math.floor((seconds * SAMPLE_RATE_HZ) / FRAME_SAMPLES);
  const hops = Math.floor((seconds * SAMPLE_RATE_HZ) / LEVEL_HOP_SAMPLES);
  return Array.from({ length: TRACKS }, (_, k) => ({
    trackVersion: TRACK_VERSION,
    sampleCount: frames * FRAME_SAMPLES,
    gainDb: 0,
    // 16 frames are 512 ms, hardly more than 51 hops.
    voice: around(spoken.voice, k * 16 * 25, frames),
    level: around(spoken.level, k * 51 * 25, hops),
    voicing: around(spoken.voicing, k * 51 * 25, hops),
    envelope: around(spoken.envelope, k * 51 * 25, hops),
    interruptions: [],
  }));
}

/** The first three answers of the sample, one behind the other. */
async function readSpoken(): Promise<Record<'voice' | 'level' | 'voicing' | 'envelope', Uint8Array>> {
  const events = JSON.parse(await readFile(SAMPLE_FILE, 'utf8')) as InterviewEvent[];
  const tracks = fold(events).state.answers.flatMap(
    ({ answerId, endSample }) => assembleTrack(events, answerId, endSample ?? 0)?.track ?? [],
  );
  const join = (name: 'voice' | 'level' | 'voicing' | 'envelope') =>
    Uint8Array.from(tracks.flatMap((track) => [...(track[name] ?? [])]));
  return { voice: join('voice'), level: join('level'), voicing: join('voicing'), envelope: join('envelope') };
}

/** So many bytes from a place on, from the beginning again behind the end. */
function around(bytes: Uint8Array, from: number, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => bytes[(from + i) % bytes.length] ?? 0);
}
