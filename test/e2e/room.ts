import type { Page } from 'playwright';
import type { InterviewRoom } from '../../client/components/interview-room.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import type { Product } from './product.ts';

/** What the room shows now. */
export type Shown = {
  readonly phase: InterviewView['phase'];
  readonly question: number;
  readonly heardMs: number;
  /** Since the last speech; 0 before the first word. */
  readonly silenceMs: number;
  readonly connection: string;
};

/** Opens the product as the printed address says, and goes to the interview room past the sound check. */
export async function enterRoom(page: Page, product: Product, scriptTitle: string): Promise<void> {
  await page.goto(product.address.href);
  await page.getByRole('link', { name: scriptTitle, exact: true }).click();
  await page.getByRole('button', { name: 'Start interview' }).click();
  await page.getByRole('button', { name: 'Pass over' }).click();
  await page.locator('interview-room').waitFor({ timeout: 20_000 });
}

/** What the room shows now; null while there is none. */
export async function look(page: Page): Promise<Shown | null> {
  const room = page.locator('interview-room');
  if ((await room.count()) === 0) return null;
  return room.evaluate((element) => {
    const { view, heardMs, silenceMs, connection } = element as InterviewRoom;
    const { phase, questionNumber: question } = view;
    return { phase, question, heardMs, silenceMs: silenceMs ?? 0, connection };
  });
}

/** What a person reads in the room now. */
export type Read = {
  /** The sentence above *Done*. */
  readonly notice: string;
  readonly clockMs: number;
};

export async function read(page: Page): Promise<Read> {
  const room = page.locator('interview-room');
  const notice = (await room.locator('.notice').textContent())?.trim() ?? '';
  const [minutes = NaN, seconds = NaN] = ((await room.getByRole('timer').textContent()) ?? '')
    .split(':')
    .map(Number);
  return { notice, clockMs: (minutes * 60 + seconds) * 1000 };
}

/** How many commands the browser keeps over a reload: those that are not acknowledged. */
export async function countKept(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.outbox.')).length);
}

/** How often it is looked at. */
const LOOK_EACH_MS = 50;

/** Waits until what the room shows is as wanted. @throws when it never is, with what it showed last */
export async function waitForRoom(
  page: Page,
  isWanted: (shown: Shown) => boolean,
  timeoutMs = 60_000,
): Promise<void> {
  const until = performance.now() + timeoutMs;
  let shown: Shown | null = null;
  while (performance.now() < until) {
    shown = await look(page);
    if (shown !== null && isWanted(shown)) return;
    await page.waitForTimeout(LOOK_EACH_MS);
  }
  throw new Error(`The room is not as wanted after ${timeoutMs} ms: ${JSON.stringify(shown)}.`);
}
