import { chance } from '../../core/interview/chance.ts';
import type { ClientFact } from '../../core/interview/fact.ts';
import { BATCH_FRAMES, tellFacts } from './told-facts.ts';

/** The fewest batches of an answer; another may have as many again. */
const BATCHES = 12;

/** An answer as it is told by chance: its facts in order, and the voice that was told in them. */
export type ToldAnswer = { readonly facts: readonly ClientFact[]; readonly voice: Uint8Array };

/** Makes up what is told of an answer. Nobody is silent for long, so that only *done* ends it. */
export function tellAnswer(seed: number, sessionId: string, answerId: string): ToldAnswer {
  const name = `${sessionId} ${answerId}`;
  const batches = BATCHES + Math.floor(chance(seed, `${name} length`) * BATCHES);
  const voice = Uint8Array.from(
    { length: batches * BATCH_FRAMES },
    (_, i) => 140 + Math.floor(chance(seed, `${name} ${i}`) * 115),
  );
  const frameAt = (frame: number) => {
    const batch = Math.floor(frame / BATCH_FRAMES);
    const [level, envelope] = [190 + (batch % 30), 180 + (batch % 20)];
    return { voice: voice[frame] ?? 0, level, voicing: 120, envelope };
  };
  return { facts: [...tellFacts(answerId, batches, frameAt)], voice };
}
