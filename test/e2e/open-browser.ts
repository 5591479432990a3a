import { chromium, type Browser, type Page } from 'playwright';
import { chromiumFlags, findChromium } from '../chromium.ts';

/** A page of the product in a real Chromium, and what it asked of whom. */
export type OpenPage = {
  readonly browser: Browser;
  readonly page: Page;
  /** Addresses that were asked for outside of the product's own origin. */
  readonly foreign: string[];
  /** Faults that the page reported, refusals by its content policy among them. */
  readonly faults: string[];
};

/** How the browser is opened. */
export type BrowserOptions = {
  readonly origin: string;
  /** What the microphone hears, once, from when it is opened. */
  readonly microphoneWav?: string;
  /** The rate of the page's sound engine; the device's own where it is left out. */
  readonly contextRateHz?: number;
  /** The port that the product's own is reached by; that port itself where it is left out. */
  readonly byPort?: number;
};

/** Opens a Chromium whose microphone hears a wav. */
export async function openBrowser({
  origin,
  microphoneWav,
  contextRateHz,
  byPort,
}: BrowserOptions): Promise<OpenPage> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [...chromiumFlags(microphoneWav), ...flagsToGoBy(origin, byPort)],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const [foreign, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('blob:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => {
    faults.push(error.message);
  });
  if (contextRateHz !== undefined) await page.addInitScript(runAtRate, contextRateHz);
  return { browser, page, foreign, faults };
}

/** The page's address stays the product's, which is what the product answers to. */
function flagsToGoBy(origin: string, port: number | undefined): string[] {
  return port === undefined ? [] : [`--host-resolver-rules=MAP ${new URL(origin).host} 127.0.0.1:${port}`];
}

/** In the page: a device of another rate, as far as the page can tell. */
function runAtRate(sampleRate: number): void {
  const Native = window.AudioContext;
  window.AudioContext = class extends Native {
    constructor(options: AudioContextOptions = {}) {
      super({ sampleRate, ...options });
    }
  };
}
