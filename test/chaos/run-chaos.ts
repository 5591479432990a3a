import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chance } from '../../core/interview/chance.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { openDatabase } from '../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../server/storage/sql-session-store.ts';
import { Product } from '../e2e/product.ts';
import { ChaosProxy } from './chaos-proxy.ts';
import { checkFence } from './check-fence.ts';
import { checkLog, checkSound } from './check-kept.ts';
import { checkWelcome } from './check-welcome.ts';
import { intrude } from './intrude.ts';
import { Person } from './person.ts';
import { CHAOS_CHOICE, writeChaosBank } from './practice-bank.ts';
import { readServedView } from './read-served-view.ts';
import { sendSound, soundOf } from './sound-sender.ts';
import { WayIn } from './way-in.ts';

/** How much is done, and by which chance. */
export type ChaosSize = {
  /** Commands that are said at least, over all sessions. */
  readonly commands: number;
  /** How often the server is killed, evenly over the commands. */
  readonly kills: number;
  /** How many connections are cut at most. */
  readonly cuts: number;
  /** How many interviews are held at once. */
  readonly people: number;
  readonly seed: number;
};

/** What was done, and what was lost or changed by it. */
export type ChaosReport = {
  readonly commands: number;
  readonly sessions: number;
  readonly recordings: number;
  readonly kills: number;
  readonly cuts: number;
  readonly intrusions: number;
  readonly faults: readonly string[];
};

/** One in so many answers has its sound sent too: it is 100 times larger than its track. */
const SOUND_EVERY = 8;

/** Every so many turns a person's session is broken into. */
const INTRUDE_EVERY = 90;

/** As many views are held against their logs. */
const VIEWS_COMPARED = 40;

/** A command and a hello meet in one turn of the server's loop at every second try or so. */
const WELCOMES_TRIED = 5;

const TURN_MS = 4;

/** Whoever is not done so long after the last progress never will be. */
const STUCK_AFTER_MS = 30_000;

/** Holds interviews through a proxy that cuts, with tabs that have gone mad, and a server that is killed again and again. */
export async function runChaos(size: ChaosSize, tell: (line: string) => void): Promise<ChaosReport> {
  const product = await Product.make();
  await writeChaosBank(join(product.dataFolder, 'question-banks'));
  await product.start();
  const mischief = { cutShare: 0.02, stallShare: 0.02, splitShare: 0.2, maxCuts: size.cuts };
  const targetPort = () => Number(product.address.port);
  const proxy = await ChaosProxy.listen({ targetPort, mischief, seed: size.seed });
  const ownSocket = globalThis.WebSocket;
  try {
    const way = await WayIn.open(product, proxy.port);
    globalThis.WebSocket = way.BrowserSocket;
    return await new Chaos(size, { product, proxy, way, tell }).run();
  } finally {
    globalThis.WebSocket = ownSocket;
    proxy.close();
    await product.remove();
  }
}

type World = {
  readonly product: Product;
  readonly proxy: ChaosProxy;
  readonly way: WayIn;
  readonly tell: (line: string) => void;
};

/** One run: the people who practise, and what has been done to them. */
class Chaos {
  readonly #size: ChaosSize;
  readonly #world: World;
  readonly #practising: Person[] = [];
  readonly #all: Person[] = [];
  readonly #sounds = new Map<string, Buffer>();
  readonly #underWay = new Set<Promise<void>>();
  readonly #soundOf = new Set<string>();
  /** Ends what is still being sent when somebody is stuck. */
  readonly #over = new AbortController();
  #kills = 0;
  #intrusions = 0;
  #turns = 0;

  constructor(size: ChaosSize, world: World) {
    this.#size = size;
    this.#world = world;
  }

  async run(): Promise<ChaosReport> {
    const stuck = await this.#practise();
    for (const person of this.#all) person.leave();
    if (stuck.length > 0) this.#over.abort();
    await Promise.all(this.#underWay);
    const views = await this.#readViews();
    const doors = await this.#tryDoors();
    const faults = [...stuck, ...doors, ...(await this.#checkAll(views))];
    const { commands, sessions } = { commands: this.#said, sessions: this.#all.length };
    const counts = { kills: this.#kills, cuts: this.#world.proxy.cuts, intrusions: this.#intrusions };
    return { commands, sessions, recordings: this.#sounds.size, ...counts, faults };
  }

  get #said(): number {
    return this.#all.reduce((sum, { said }) => sum + said.size, 0);
  }

  /** @returns who never came to an end */
  async #practise(): Promise<string[]> {
    const { people, commands, kills } = this.#size;
    let [said, changedAt] = [0, performance.now()];
    while (this.#practising.length > 0 || said < commands) {
      while (this.#practising.length < people && said < commands) await this.#welcome();
      for (const person of this.#practising) this.#stepOf(person);
      if (this.#kills < kills && this.#said >= ((this.#kills + 1) * commands) / (kills + 1))
        await this.#kill();
      this.#practising.splice(0, Infinity, ...this.#practising.filter((person) => !this.#hasLeft(person)));
      if (this.#said > said) changedAt = performance.now();
      said = this.#said;
      if (performance.now() - changedAt > STUCK_AFTER_MS)
        return this.#practising.map(
          ({ sessionId, acknowledged }) => `session ${sessionId}: stuck behind ${acknowledged}`,
        );
      await delay(TURN_MS);
    }
    return [];
  }

  async #welcome(): Promise<void> {
    const person = new Person(await this.#makeSession(), this.#world.way.socketUrl, this.#size.seed);
    this.#practising.push(person);
    this.#all.push(person);
  }

  async #makeSession(): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(CHAOS_CHOICE) };
    return ((await (await this.#world.product.fetch('/sessions', init)).json()) as { id: string }).id;
  }

  #stepOf(person: Person): void {
    const { seed } = this.#size;
    person.step();
    for (const [answerId, { voice }] of person.answers)
      this.#sendSoundOf(person.sessionId, answerId, voice.length);
    this.#turns += 1;
    if (chance(seed, `intrude ${this.#turns}`) * INTRUDE_EVERY >= 1 || person.isFinished) return;
    this.#intrusions += 1;
    this.#keep(intrude(this.#world.way, person, seed));
  }

  #sendSoundOf(sessionId: string, answerId: string, frames: number): void {
    const name = `${sessionId}/${answerId}`;
    if (this.#soundOf.has(name)) return;
    this.#soundOf.add(name);
    if (this.#soundOf.size % SOUND_EVERY !== 1) return;
    const sound = soundOf(this.#size.seed, sessionId, answerId, frames);
    this.#sounds.set(name, sound);
    const path = `/api/sessions/${sessionId}/answers/${answerId}/recording`;
    this.#keep(sendSound(this.#world.way, { path, sound, seed: this.#size.seed, signal: this.#over.signal }));
  }

  #keep(work: Promise<void>): void {
    const kept = work.finally(() => this.#underWay.delete(kept));
    this.#underWay.add(kept);
  }

  async #kill(): Promise<void> {
    this.#kills += 1;
    await this.#world.product.kill();
    await this.#world.product.start();
    this.#world.tell(
      `killed ${this.#kills} times, ${this.#said} commands said, ${this.#world.proxy.cuts} cuts`,
    );
  }

  #hasLeft(person: Person): boolean {
    if (!person.isFinished || !person.isHeard) return false;
    person.step();
    person.leave();
    return true;
  }

  async #readViews(): Promise<Map<string, InterviewView | null>> {
    const some = this.#all.slice(-VIEWS_COMPARED);
    const views = new Map<string, InterviewView | null>();
    for (const { sessionId } of some) views.set(sessionId, await readServedView(this.#world.way, sessionId));
    return views;
  }

  /** Takes sessions over where nothing else is done to the server; it has ended afterwards. */
  async #tryDoors(): Promise<string[]> {
    const { product } = this.#world;
    const way = await WayIn.open(product, Number(product.address.port));
    const faults = await checkFence(way, await this.#makeSession());
    for (let killed = 0; killed < WELCOMES_TRIED; killed++) {
      if (killed > 0) await product.start();
      faults.push(...(await checkWelcome(product, way, await this.#makeSession())));
    }
    return faults;
  }

  async #checkAll(views: ReadonlyMap<string, InterviewView | null>): Promise<string[]> {
    const { dataFolder } = this.#world.product;
    const store = new SqlSessionStore(await openDatabase(join(dataFolder, 'pacenotes.db')));
    const faults: string[] = [];
    for (const person of this.#all)
      faults.push(...(await checkLog(store, person, views.get(person.sessionId))));
    for (const [name, sound] of this.#sounds) faults.push(...(await checkSound(dataFolder, name, sound)));
    await store.close();
    return faults;
  }
}
