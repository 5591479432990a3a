import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags, findChromium } from '../chromium.ts';

/** An answer of Chromium's. @see https://chromedevtools.github.io/devtools-protocol/ */
type Answer = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Target = { readonly targetInfos: { readonly targetId: string; readonly type: string }[] };
type Evaluated = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
};

/**
 * A tab that is really hidden, behind another one. Playwright tells every page that it is visible and in front, and
 * turns off what browsers do to hidden ones; so this one is spoken to without it.
 */
export class HiddenTab {
  readonly #browser: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #awaited = new Map<number, (answer: Answer) => void>();
  #sessionId: string | undefined;

  private constructor(browser: ChildProcess, profile: string, socket: WebSocket) {
    this.#browser = browser;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.#awaited.get(answer.id)?.(answer);
    });
  }

  /** Opens a page in a Chromium of its own, and another tab in front of it. */
  static async open(url: string, microphoneWav: string): Promise<HiddenTab> {
    const profile = await mkdtemp(join(tmpdir(), 'pacenotes-hidden-tab-'));
    const remote = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
    const args = [...chromiumFlags(microphoneWav), ...remote, 'about:blank'];
    const browser = spawn(findChromium() ?? 'chromium', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const socket = new WebSocket(await debuggerUrl(browser));
    await once(socket, 'open');
    const tab = new HiddenTab(browser, profile, socket);
    await tab.#openBehind(url);
    return tab;
  }

  /** The value of an expression in the page, once it has settled. */
  async evaluate(expression: string): Promise<unknown> {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', asked)) as Evaluated;
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  }

  async close(): Promise<void> {
    const ended = once(this.#browser, 'exit');
    this.#socket.close();
    this.#browser.kill();
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #openBehind(url: string): Promise<void> {
    const { targetInfos } = (await this.#send('Target.getTargets')) as Target;
    const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
    const attached = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    this.#sessionId = (attached as { readonly sessionId: string }).sessionId;
    await this.#send('Page.navigate', { url });
    await this.#waitFor('document.readyState === "complete"');
    await this.#send('Target.createTarget', { url: 'about:blank' });
    await this.#waitFor('document.hidden');
  }

  async #waitFor(condition: string): Promise<void> {
    const until = Date.now() + HIDDEN_MS;
    while (!(await this.evaluate(condition)))
      if (Date.now() > until) throw new Error(`In the hidden tab this does not become true: ${condition}.`);
  }

  #send(method: string, params: object = {}): Promise<unknown> {
    const id = this.#awaited.size + 1;
    const isOfBrowser = method.startsWith('Target.');
    const message = { id, method, params, ...(!isOfBrowser && { sessionId: this.#sessionId }) };
    return new Promise((resolve, reject) => {
      this.#awaited.set(id, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
      );
      this.#socket.send(JSON.stringify(message));
    });
  }
}

/** How long a page may take to load, and to become hidden. */
const HIDDEN_MS = 20_000;

function debuggerUrl(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    // It is read to the end: a Chromium that nobody reads ends.
    browser.stderr?.on('data', (bytes: Buffer) => {
      printed += String(bytes);
      const url = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    browser.once('exit', () => reject(new Error(`Chromium ended: ${printed}`)));
  });
}
