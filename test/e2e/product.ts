import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionRecord, SessionSummary } from '../../core/session/session-record.ts';
import type { Settings } from '../../core/session/settings.ts';
import type { SmallDisk } from '../small-disk.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The product as a person runs it: its own process, on a data folder of its own. */
export class Product {
  readonly dataFolder: string;
  readonly #disk: SmallDisk | null;
  #child: ChildProcess | null = null;
  #address: URL | null = null;
  #port = '0';

  private constructor(dataFolder: string, disk: SmallDisk | null) {
    this.dataFolder = dataFolder;
    this.#disk = disk;
  }

  /**
   * A new product with an empty data folder; it is not started yet.
   *
   * @param disk is the data folder, and stays its maker's; one of its own where it is left out
   */
  static async make(disk: SmallDisk | null = null): Promise<Product> {
    const dataFolder = disk?.folder ?? (await mkdtemp(join(tmpdir(), 'pacenotes-e2e-')));
    await mkdir(join(dataFolder, 'question-banks'));
    return new Product(dataFolder, disk);
  }

  /** The address as it is printed, with its start token. */
  get address(): URL {
    if (this.#address === null) throw new Error('The product has not been started.');
    return this.#address;
  }

  /** The process that it runs as. */
  get pid(): number {
    if (this.#child?.pid === undefined) throw new Error('The product does not run.');
    return this.#child.pid;
  }

  get origin(): string {
    return this.address.origin;
  }

  /** Starts it, again on the same port, and waits for the printed address. */
  async start(): Promise<void> {
    const data = this.#disk?.folderInside ?? this.dataFolder;
    const start = [process.execPath, ...startArgs(), '--no-open', '--port', this.#port, '--data', data];
    const [program = '', ...args] = [...(this.#disk?.command ?? []), ...start];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    let printed = '';
    for await (const bytes of child.stdout) {
      printed += String(bytes);
      const address = /http:\S+/.exec(printed)?.[0];
      if (address === undefined) continue;
      this.#address = new URL(address);
      this.#port = this.#address.port;
      return;
    }
    throw new Error(`The product ended without an address: ${printed}`);
  }

  /** Ends it as a crash does. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Ends it, and removes its data, which a disk that was given takes with it. */
  async remove(): Promise<void> {
    await this.kill();
    if (this.#disk === null) await rm(this.dataFolder, { recursive: true, force: true });
  }

  /** Asks the API as a script would. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const token = new URLSearchParams(this.address.hash.slice(1)).get('token') ?? '';
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(`${this.origin}/api${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  async set(change: Partial<Settings>): Promise<void> {
    const settings = (await (await this.fetch('/settings')).json()) as Settings;
    const headers = { 'content-type': 'application/json' };
    await this.fetch('/settings', {
      method: 'PUT',
      headers,
      body: JSON.stringify({ ...settings, ...change }),
    });
  }

  /** The newest session that a person held. */
  async newestSession(): Promise<SessionRecord> {
    const { sessions } = (await (await this.fetch('/sessions')).json()) as { sessions: SessionSummary[] };
    return this.session(sessions.find(({ isSample }) => !isSample)?.id ?? '');
  }

  async session(id: string): Promise<SessionRecord> {
    return (await (await this.fetch(`/sessions/${id}`)).json()) as SessionRecord;
  }
}

/** What `npm start` gives to Node, wherever it is given. */
function startArgs(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  return scripts.start
    .split(' ')
    .slice(1)
    .map((arg) => (arg.startsWith('-') ? arg : join(ROOT, arg)));
}
