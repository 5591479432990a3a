import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeSpeech } from '../speech/compose-speech.ts';
import { writeWav } from '../speech/write-wav.ts';

/** A bank of its own for the tests: every line carries its own sound, whose length is known to the sample. */
export const TEST_BANK_ID = 'test-interview';
export const TEST_SCRIPT_TITLE = 'Three questions and a follow-up';

const RATE_HZ = 48_000;

/** Silence at both ends of each line's sound: what comes before and after the words is not part of the question. */
const LEAD_MS = 60;
const TAIL_MS = 150;

/** What the interviewer says. */
export const LINES = {
  greeting: 'Hello and welcome',
  first: 'What did you have for breakfast',
  'first-follow-up': 'Could you tell me a little more',
  second: 'What do you see from your window',
  third: 'Where did you walk last',
  closing: 'Thank you and goodbye',
};
type LineName = keyof typeof LINES;

/** How long each line takes from its first word to its last. */
export type LineLengths = Readonly<Record<LineName, number>>;

/** Writes the bank with its sounds into a folder of banks. */
export async function writeTestBank(folder: string): Promise<LineLengths> {
  const lengths: Partial<Record<LineName, number>> = {};
  for (const [name, text] of Object.entries(LINES) as [LineName, string][]) {
    const items = [{ say: text, voice: 'en-gb' }];
    const { samples, labels } = composeSpeech({
      leadMs: LEAD_MS,
      tailMs: TAIL_MS,
      items,
      noiseDbfs: null,
      sampleRateHz: RATE_HZ,
    });
    await writeWav(join(folder, `${name}.wav`), samples, RATE_HZ);
    lengths[name] = labels.offsetMs - labels.onsetMs;
  }
  await writeFile(join(folder, `${TEST_BANK_ID}.yaml`), BANK);
  return lengths as LineLengths;
}

const BANK = `
id: ${TEST_BANK_ID}
title: Test interview
language: en-GB
values:
  - name: Patience
    gloss: Chosen for the test.
questions:
  - id: first
    prompt: ${LINES.first}?
    kind: introduction
    target: { from: 30, to: 60 }
    source: chosen for the test, longer than the answer
    sound: first.wav
    followUps:
      - prompt: ${LINES['first-follow-up']}?
        when: under
        target: { from: 1, to: 30 }
        sound: first-follow-up.wav
  - id: second
    prompt: ${LINES.second}?
    kind: introduction
    target: { from: 1, to: 30 }
    source: chosen for the test, around the answer
    sound: second.wav
  - id: third
    prompt: ${LINES.third}?
    kind: introduction
    target: { from: 1, to: 4 }
    source: chosen for the test, shorter than the answer
    sound: third.wav
scripts:
  - id: three
    title: ${TEST_SCRIPT_TITLE}
    greeting: ${LINES.greeting}.
    greetingSound: greeting.wav
    questions: [first, second, third]
    followUps: when-short
    moveOn: Thank you.
    closing: ${LINES.closing}.
    closingSound: closing.wav
`;
