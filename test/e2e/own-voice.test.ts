import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { SoundRecorder } from '../../client/components/sound-recorder.ts';
import { KEPT_AROUND_MS } from '../../core/pacing/spoken-sound.ts';
import { readSpokenPart } from '../../core/pacing/spoken-wav.ts';
import { openWav } from '../../core/pacing/wav.ts';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import { composeSpeech } from '../speech/compose-speech.ts';
import { writeWav } from '../speech/write-wav.ts';
import { LATENCY_SPREAD_MS, latencySpreadMs } from './latency-spread.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';
import { enterRoom } from './room.ts';

const SCRIPT = 'Two in a friend’s voice';

const BANK = `id: friend
title: A friend asks
language: en-GB
questions:
  - id: window
    prompt: What do you see from your window?
    kind: introduction
    target: { from: 1, to: 30 }
    source: chosen for the test
  - id: walk
    prompt: Where did you walk last?
    kind: introduction
    target: { from: 1, to: 30 }
    source: chosen for the test
scripts:
  - id: two
    title: ${SCRIPT}
    greeting: Hello.
    questions: [window, walk]
    followUps: never
    moveOn: Thank you.
    closing: Goodbye.
`;

/** The least that can be set, so that the test is short. */
const PATIENCE_MS = 2000;

/** The room alone, before the friend speaks: so long a busy machine takes to attach the recorder. */
const BEFORE_QUESTION_MS = 4000;

/** The recorder is stopped so long after it began: whenever it was attached, the words are over, and no answer begins. */
const RECORDED_MS = 9000;

/** From the microphone's beginning; the first question is over long before this. */
const FIRST_ANSWER_MS = 22_000;

/** From the end of the first answer to the second: patience, going on, the second question, and room for a busy machine. */
const BETWEEN_ANSWERS_MS = 11_000;

/** A room without a voice, after the words of the wav that is dropped. */
const QUIET_TAIL_MS = 3000;

/** Ends of runs against where they were laid down, over a file: 42 ms at most was measured through the microphone. */
const EDGE_TOLERANCE_MS = 60;

const walk = composeSpeech({
  leadMs: 1500,
  items: [{ say: 'Where did you walk last', voice: 'en-gb' }],
  tailMs: QUIET_TAIL_MS,
  noiseDbfs: -60,
  sampleRateHz: MICROPHONE_RATE_HZ,
});

/** What the microphone hears while the friend's question is recorded. */
const friend = composeSpeech({
  leadMs: BEFORE_QUESTION_MS,
  items: [{ say: 'What do you see from your window', voice: 'en-gb' }],
  tailMs: RECORDED_MS,
  noiseDbfs: -58,
  sampleRateHz: MICROPHONE_RATE_HZ,
});

/** What it hears in the interview: a room, and the answers to both questions. */
function composeAnswers() {
  const [first, second] = [
    [{ say: 'I see a garden and a wall' }, { pauseMs: 500 }, { say: 'and behind it a railway line' }],
    [{ say: 'we went along the river' }, { pauseMs: 700 }, { say: 'until the second bridge' }],
  ];
  const { samples, labels } = composeSpeech({
    leadMs: FIRST_ANSWER_MS,
    items: [...first, { pauseMs: BETWEEN_ANSWERS_MS }, ...second],
    tailMs: 20_000,
    noiseDbfs: -58,
    sampleRateHz: MICROPHONE_RATE_HZ,
  });
  const truth = [labels.runs.slice(0, 2), labels.runs.slice(2)].map((runs) => ({
    runs,
    onsetMs: runs[0]?.[0] ?? NaN,
    offsetMs: runs.at(-1)?.[1] ?? NaN,
  }));
  return { samples, truth };
}

test('questions in a friend’s voice, recorded and dropped, go as a file and come back, ask the interview, and end where their words do', async () => {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await writeFile(join(product.dataFolder, 'question-banks', 'friend.yaml'), BANK);
  await product.start();
  await product.set({ patienceMs: PATIENCE_MS });
  const { page, told } = await openWith(product, friend.samples);

  await page.goto(`${product.origin}/library/friend`);
  await recordQuestion(page);
  await dropQuestion(page, product);
  const bankFile = await exportBank(page, product);
  await deleteBank(page);
  await importBank(page, bankFile);

  const questionMs = friend.labels.offsetMs - friend.labels.onsetMs;
  const walkMs = walk.labels.offsetMs - walk.labels.onsetMs;
  const saidMs = [walkMs, questionMs].toSorted((one, other) => one - other);
  const parts = spokenParts(await readFile(bankFile));
  expect(parts).toHaveLength(2);
  for (const [i, { startMs, endMs, afterMs }] of parts.entries()) {
    expect(startMs).toBeCloseTo(KEPT_AROUND_MS, 0);
    expect(afterMs).toBeCloseTo(KEPT_AROUND_MS, 0);
    expect(Math.abs(endMs - startMs - (saidMs[i] ?? NaN))).toBeLessThan(2 * EDGE_TOLERANCE_MS);
  }

  const { samples, truth } = composeAnswers();
  const held = await openWith(product, samples);
  await enterRoom(held.page, product, SCRIPT);
  await held.page.getByRole('link', { name: 'See your timeline' }).click({ timeout: 120_000 });
  await held.page.waitForURL(/\/sessions\//);

  const session = await product.newestSession();
  expect(session.answers.map(({ askedBy, status }) => [askedBy, status])).toEqual([
    ['question-sound', 'answered'],
    ['question-sound', 'answered'],
  ]);
  const [asked = NaN, askedNext = NaN] = session.answers.map(askedForMs);
  process.stdout.write(`asked for ${asked} and ${askedNext} ms; said in ${questionMs} and ${walkMs} ms\n`);
  expect(Math.abs(asked - questionMs)).toBeLessThan(2 * EDGE_TOLERANCE_MS);
  expect(Math.abs(askedNext - walkMs)).toBeLessThan(2 * EDGE_TOLERANCE_MS);
  expect(latencySpreadMs(session, truth)).toBeLessThanOrEqual(LATENCY_SPREAD_MS);
  expect([...told, ...held.told]).toEqual([[], [], [], []]);
});

/** Opens the start page in a browser whose microphone hears those samples. */
async function openWith(product: Product, samples: Float32Array) {
  const microphoneWav = await writeMicrophoneWav(samples);
  const { browser, page, foreign, faults } = await openBrowser({ origin: product.origin, microphoneWav });
  onTestFinished(() => browser.close());
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();
  return { page, told: [foreign, faults] };
}

/** From the question's first word to its last, as the interview heard it: the answer's clock begins with the last. */
function askedForMs({ askedAt, startedAt }: AnswerRecord): number {
  return Date.parse(startedAt ?? '') - Date.parse(askedAt ?? '');
}

/** Records the first question from the microphone. */
async function recordQuestion(page: Page): Promise<void> {
  await page.locator('summary').first().click();
  const recorder = page.getByRole('group', { name: 'Recording of question 1' });
  await recorder.getByRole('button', { name: 'Record' }).click();
  await page.waitForFunction(
    (ms) => {
      const shown = document.querySelector('pacenotes-app')?.shadowRoot?.querySelector('bank-page');
      const view = shown?.shadowRoot?.querySelector<SoundRecorder>('sound-recorder')?.recorder;
      return view?.type === 'recording' && view.elapsedMs >= ms;
    },
    RECORDED_MS,
    { timeout: 60_000 },
  );
  await recorder.getByRole('button', { name: 'Stop' }).click();
  await recorder.getByText('Recorded,').waitFor({ timeout: 60_000 });
}

/** Drops a wav on the second question. */
async function dropQuestion(page: Page, product: Product): Promise<void> {
  const path = join(product.dataFolder, 'walk.wav');
  await writeWav(path, walk.samples, MICROPHONE_RATE_HZ);
  const base64 = (await readFile(path)).toString('base64');
  await page.locator('summary').nth(1).click();
  const recorder = page.getByRole('group', { name: 'Recording of question 2' });
  await recorder.evaluate((element, content) => {
    const dataTransfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], 'walk.wav', { type: 'audio/wav' }));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, base64);
  await recorder.getByText('Recorded,').waitFor({ timeout: 60_000 });
}

/** Where speech is in each sound of a bank's file, and how long the sound goes on after it; the shortest speech first. */
function spokenParts(zip: Uint8Array) {
  const wavs = Object.entries(unzipSync(zip)).filter(([name]) => name.endsWith('.wav'));
  const parts = wavs.map(([, bytes]) => {
    const { startSeconds = NaN, endSeconds = NaN } = readSpokenPart(bytes) ?? {};
    const { sampleCount, sampleRateHz } = openWav(bytes);
    const [startMs, endMs] = [startSeconds * 1000, endSeconds * 1000];
    return { startMs, endMs, afterMs: (sampleCount / sampleRateHz) * 1000 - endMs };
  });
  return parts.toSorted((one, other) => one.endMs - other.endMs);
}

async function exportBank(page: Page, product: Product): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export' }).click(),
  ]);
  const path = join(product.dataFolder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function deleteBank(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Delete the bank' }).click();
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
}

async function importBank(page: Page, bankFile: string): Promise<void> {
  await page.getByText('Import a question bank’s file').click();
  await page.getByLabel('Choose a file').setInputFiles(bankFile);
  await page.getByRole('heading', { level: 1, name: 'A friend asks' }).waitFor();
  await page.locator('summary').first().click();
  await page.getByText('This recording asks it.').first().waitFor();
}
