import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ClientFact } from '../../core/interview/fact.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { fold } from '../../core/interview/transition.ts';
import { makeView } from '../../core/protocol/make-view.ts';
import { FRAME_SAMPLES } from '../../core/pacing/sample-clock.ts';
import { findFaults } from '../../server/safekeeping/replay.ts';
import type { SessionStore } from '../../server/storage/session-store.ts';
import type { Person } from './person.ts';

const WAV_HEADER_BYTES = 44;

/**
 * Holds a store to what a person said: every command once and in order, as it was said; nothing acknowledged is missing; every
 * answer's track is, to the sample, what was told; the log replays to what is kept and, where it is known, to the view that was served.
 */
export async function checkLog(
  store: SessionStore,
  person: Person,
  served: InterviewView | null | undefined,
): Promise<string[]> {
  const { sessionId, said, acknowledged, answers } = person;
  const events = await store.events(sessionId);
  const kept = await store.answers(sessionId);
  const faults = findFaults(sessionId, events, new Map(kept.map(({ answerId, track }) => [answerId, track])));
  const told = faults.map(({ message }) => message);

  const commands = events.flatMap(({ number, fact }) => (number === null ? [] : [{ number, fact }]));
  if (commands.length < acknowledged)
    told.push(`${acknowledged} were acknowledged, ${commands.length} are kept`);
  const other = commands.find(({ number, fact }) => !isSame(said.get(number), fact as ClientFact));
  if (other !== undefined) told.push(`command ${other.number} is not what was said`);
  for (const { answerId, track } of kept) {
    const voice = answers.get(answerId)?.voice;
    if (
      voice === undefined ||
      Buffer.compare(voice, track.voice) !== 0 ||
      track.sampleCount !== voice.length * FRAME_SAMPLES
    )
      told.push(`answer ${answerId}: its track is not what was told`);
  }
  if (person.isFinished && kept.length !== answers.size)
    told.push(`${answers.size} answers were finished, ${kept.length} are kept`);
  if (served !== undefined && !isDeepStrictEqual(served, makeView(sessionId, fold(events).state)))
    told.push('the view that was served is not that of the log');
  return [...person.faults, ...told].map((fault) => `session ${sessionId}: ${fault}`);
}

/** Holds a recording to the sound that was sent. */
export async function checkSound(dataFolder: string, name: string, sound: Buffer): Promise<string[]> {
  const wav = await readFile(join(dataFolder, 'recordings', `${name}.wav`)).catch(() => Buffer.alloc(0));
  const isWhole = wav.subarray(WAV_HEADER_BYTES).equals(sound);
  return isWhole ? [] : [`recording ${name}: expected the ${sound.length} bytes that were sent, got others`];
}

/** A link marks what it sends again as backlog. */
function isSame(said: ClientFact | undefined, kept: ClientFact): boolean {
  if (said?.type !== 'frames' || kept.type !== 'frames') return isDeepStrictEqual(said, kept);
  return isDeepStrictEqual({ ...said, isBacklog: false }, { ...kept, isBacklog: false });
}
