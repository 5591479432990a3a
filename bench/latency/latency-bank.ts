import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { speak } from '../../test/speech/espeak.ts';
import { writeWav } from '../../test/speech/write-wav.ts';

/** What is asked. */
export const ASKED_SCRIPT = 'Questions with an end';

/** Questions that end on soft and on hard sounds. */
const PROMPTS = [
  'What did you have for breakfast',
  'Where did you walk last',
  'What do you see from your window',
  'Which book would you lend a friend',
  'How do you spend a free evening',
  'What was the last thing you repaired',
];

/** Writes a bank of questions into a folder of banks; each carries its own sound, or none. */
export async function writeLatencyBank(folder: string, count: number, hasSound: boolean): Promise<void> {
  const questions = Array.from({ length: count }, (_, i) => ({
    id: `question-${i}`,
    prompt: PROMPTS[i % PROMPTS.length] ?? '',
  }));
  for (const { id, prompt } of hasSound ? questions : []) {
    const { samples, sampleRateHz } = speak(prompt, { voice: 'en-gb' });
    await writeWav(join(folder, `${id}.wav`), samples, sampleRateHz);
  }
  const written = questions.map(
    ({ id, prompt }) => `  - id: ${id}
    prompt: ${prompt}?
    kind: introduction
    target: { from: 1, to: 30 }
    source: chosen for the bench${hasSound ? `\n    sound: ${id}.wav` : ''}`,
  );
  await writeFile(join(folder, 'latency.yaml'), bank(written, questions));
}

function bank(written: readonly string[], questions: readonly { readonly id: string }[]): string {
  return `
id: latency
title: Latency
language: en-GB
questions:
${written.join('\n')}
scripts:
  - id: all
    title: ${ASKED_SCRIPT}
    greeting: Hello.
    questions: [${questions.map(({ id }) => id).join(', ')}]
    followUps: never
    moveOn: Thank you.
    closing: Goodbye.
`;
}
