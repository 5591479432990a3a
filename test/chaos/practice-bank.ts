import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A bank with one long interview, without sound and without follow-ups. */
export const CHAOS_CHOICE = { bankId: 'chaos', scriptId: 'long' };

/** How many questions its interview asks. */
export const QUESTION_COUNT = 12;

/** Writes it into a folder of banks. */
export async function writeChaosBank(folder: string): Promise<void> {
  const ids = Array.from({ length: QUESTION_COUNT }, (_, i) => `q${i + 1}`);
  const questions = ids.map(
    (id) => `  - id: ${id}
    prompt: What did you do on day ${id}?
    kind: behavioural
    target: { from: 1, to: 5 }
    source: chosen for the test`,
  );
  const bank = `id: ${CHAOS_CHOICE.bankId}
title: Chaos
language: en-GB
questions:
${questions.join('\n')}
scripts:
  - id: ${CHAOS_CHOICE.scriptId}
    title: Long
    greeting: Hello.
    questions: [${ids.join(', ')}]
    followUps: never
    moveOn: Let us go on.
    closing: Goodbye.
`;
  await writeFile(join(folder, `${CHAOS_CHOICE.bankId}.yaml`), bank);
}
