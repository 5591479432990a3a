import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import type { Settings } from '../../core/session/settings.ts';
import { chromiumFlags, findChromium } from '../../test/chromium.ts';
import { Product } from '../../test/e2e/product.ts';
import { enterRoom, waitForRoom } from '../../test/e2e/room.ts';
import { ASKED_SCRIPT, writeLatencyBank } from './latency-bank.ts';
import type { LoopRecording, SoundLoop } from './sound-loop.ts';

/** A way of asking, as it is set. */
export type Way = { readonly voice: Settings['voice']; readonly hasSound: boolean };

/** What a whole interview gave: what the product says, and what could be heard. */
export type Interview = { readonly answers: readonly AnswerRecord[]; readonly heard: LoopRecording };

/** Patience must not end an answer that is only about to begin. */
const LONGEST_PATIENCE_MS = 8000;

/** From the last word to Done: longer than any tail of the voice model. */
const DONE_AFTER_MS = 700;

/** The way to read a question takes as long as its words; the voices of a browser may need seconds to be found. */
const ASKED_WITHIN_MS = 40_000;

/** Holds an interview in the loop: waits for each question's end, answers `delayMs(i)` later, and says Done. */
export async function askAndAnswer(
  loop: SoundLoop,
  way: Way,
  answerWav: string,
  delaysMs: readonly number[],
): Promise<Interview> {
  const product = await Product.make();
  await writeLatencyBank(join(product.dataFolder, 'question-banks'), delaysMs.length, way.hasSound);
  await product.start();
  await product.set({ voice: way.voice, patienceMs: LONGEST_PATIENCE_MS });
  const browser = await openLoopBrowser(loop);
  try {
    const page = await browser.newPage();
    await enterRoom(page, product, ASKED_SCRIPT);
    await loop.record();
    for (const [i, delayMs] of delaysMs.entries()) await answer(page, loop, i, delayMs, answerWav);
    const heard = await loop.stopRecording();
    await waitForRoom(page, ({ phase }) => phase === 'saying-goodbye' || phase === 'finished');
    return { answers: (await product.newestSession()).answers, heard };
  } finally {
    await browser.close();
    await product.remove();
  }
}

async function answer(page: Page, loop: SoundLoop, i: number, delayMs: number, wav: string): Promise<void> {
  const isAsked = ({ phase, question }: { phase: string; question: number }) =>
    phase === 'listening' && question === i + 1;
  await waitForRoom(page, isAsked, ASKED_WITHIN_MS);
  await sleep(delayMs);
  await loop.say(wav);
  await sleep(DONE_AFTER_MS);
  await page.keyboard.press('Space');
}

/** A Chromium that speaks and hears in the loop: its own microphone, and the speech program of the system. */
async function openLoopBrowser(loop: SoundLoop) {
  const isReal = (flag: string) => flag !== '--use-fake-device-for-media-stream';
  return chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [...chromiumFlags().filter(isReal), '--enable-speech-dispatcher'],
    ignoreDefaultArgs: ['--mute-audio'],
    env: loop.environment,
  });
}
