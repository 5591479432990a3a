import type { ClientFact } from '../../core/interview/fact.ts';
import { tellFacts, tellFrames, type ToldFrame } from '../../test/chaos/told-facts.ts';

/** Speech and a pause in turn; nobody is silent for long, so that only *done* ends an answer. */
const RUN_FRAMES = 70;
const PAUSE_FRAMES = 14;
const SPEECH: ToldFrame = { voice: 240, level: 210, voicing: 150, envelope: 205 };
const SILENCE: ToldFrame = { voice: 3, level: 110, voicing: 20, envelope: 105 };

/** All that a browser tells of an answer of so many batches, in order. */
export function spokenFacts(answerId: string, batches: number): Generator<ClientFact, void> {
  return tellFacts(answerId, batches, spokenAt);
}

/** A batch as any other is. */
export function framesFact(answerId: string, firstFrame: number): ClientFact {
  return tellFrames(answerId, firstFrame, spokenAt);
}

/** No two frames beside each other are the same, as in speech. */
function spokenAt(frame: number): ToldFrame {
  const { voice, level, voicing, envelope } =
    frame % (RUN_FRAMES + PAUSE_FRAMES) < RUN_FRAMES ? SPEECH : SILENCE;
  const more = frame % 5;
  return { voice: voice + more, level: level + more, voicing: voicing + more, envelope: envelope + more };
}
