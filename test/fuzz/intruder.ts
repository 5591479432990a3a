import { setTimeout as delay } from 'node:timers/promises';
import { PROTOCOL_VERSION } from '../../core/protocol/client-message.ts';
import { CLOSE_CODE, type ServerMessage } from '../../core/protocol/server-message.ts';
import type { Dice } from './dice.ts';
import { INSIDE } from './fuzz-routes.ts';
import type { FuzzServer } from './fuzz-server.ts';
import {
  makeFacts,
  makeMischief,
  makeSpoiltFrames,
  RFC_CODE,
  SPOKEN,
  type Outcome,
} from './make-mischief.ts';
import { makeOddUpgrade } from './odd-upgrade.ts';
import { GOOD_UPGRADE, headOf, RawClient, type Heard } from './raw-client.ts';
import { makeFrame, OPCODE } from './socket-frames.ts';

/** What all intruders have met together. */
export type Tally = { readonly outcomes: Record<string, number>; readonly faults: string[] };

/** A session is broken into so often before another is. */
const INPUTS_A_SESSION = 50;

/** Connections that stand half open at once. */
const MOST_HALF_OPEN = 4;

/** Pings to which nobody hears the answers. */
const UNHEARD = 3000;

const DEAF_MS = 50;

const SPOIL_MS = 3;

/** The protocol names it, or RFC 6455 for frames that break its rules. */
const DOCUMENTED: readonly Outcome[] = ['goes-on', ...Object.values(CLOSE_CODE), ...Object.values(RFC_CODE)];

const LAST_PING = 'the last';

/** Sends one input after the other, each on a connection of its own, and holds the server to what may come of it. */
export class Intruder {
  readonly #server: FuzzServer;
  readonly #tally: Tally;
  readonly #dice: Dice;
  readonly #halfOpen: RawClient[] = [];
  #sessionId = '';
  #sent = 0;

  constructor(server: FuzzServer, tally: Tally, dice: Dice) {
    this.#server = server;
    this.#tally = tally;
    this.#dice = dice;
  }

  /** Sends one input. */
  async intrude(): Promise<void> {
    const dice = this.#dice;
    if (this.#sent % INPUTS_A_SESSION === 0) this.#sessionId = await this.#server.makeSession();
    this.#sent += 1;
    if (dice.isOnceIn(8)) return this.#askOddly();
    if (dice.isOnceIn(12)) return this.#standHalfOpen();
    if (dice.isOnceIn(60)) return this.#hearNothing();
    const client = await RawClient.open(this.#server.port);
    if (dice.isOnceIn(12)) return this.#spoil(client);
    if (dice.isOnceIn(4)) return this.#tellNext(client);
    if (dice.isOnceIn(2)) client.send(this.#hello());
    await this.#sendTo(client, makeMischief(dice));
  }

  /** Goes from all connections that stand half open. */
  leaveHalfOpen(): void {
    for (const client of this.#halfOpen.splice(0)) client.cut();
  }

  async #askOddly(): Promise<void> {
    const client = await RawClient.connect(this.#server.port);
    const asked = makeOddUpgrade(this.#dice);
    client.send(asked);
    client.end();
    const answer = await client.readHead();
    const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'none';
    this.#count(`upgrade ${status}`);
    const what = `upgrade ${JSON.stringify(asked.toString('latin1').slice(0, 400))}: ${answer.slice(0, 400)}`;
    if (Number(status) >= 500) this.#tally.faults.push(what);
    if (INSIDE.test(answer)) this.#tally.faults.push(`${what}: tells its inside`);
    client.cut();
  }

  /** Begins to ask, or to speak, and waits; the oldest that waits goes. */
  async #standHalfOpen(): Promise<void> {
    const dice = this.#dice;
    const isIn = dice.isOnceIn(2);
    const client = await (isIn ? RawClient.open : RawClient.connect)(this.#server.port);
    const whole = isIn ? this.#hello() : headOf(GOOD_UPGRADE);
    client.send(whole.subarray(0, dice.below(whole.length)));
    this.#halfOpen.push(client);
    if (this.#halfOpen.length > MOST_HALF_OPEN) this.#halfOpen.shift()?.cut();
    this.#count('left half open');
  }

  /** Makes the server answer more than it reads, and goes. */
  async #hearNothing(): Promise<void> {
    const client = await RawClient.open(this.#server.port);
    client.deafen();
    const ping = makeFrame(Buffer.alloc(125), { opcode: OPCODE.ping }, this.#dice);
    client.send(this.#hello(), ...new Array<Buffer>(UNHEARD).fill(ping));
    await delay(DEAF_MS);
    client.cut();
    this.#count('left unheard');
  }

  /** Where a spoilt frame ends nobody can tell, so nothing need come of it. */
  async #spoil(client: RawClient): Promise<void> {
    client.send(makeSpoiltFrames(this.#dice));
    await delay(SPOIL_MS);
    client.cut();
    this.#count('left spoilt');
  }

  /** Tells facts by chance under the numbers that are next, so that those which are understood happen. */
  async #tellNext(client: RawClient): Promise<void> {
    client.send(this.#hello());
    const heard = await client.hear();
    if (heard?.type !== 'message') {
      this.#judge('hello', DOCUMENTED, heard);
      return;
    }
    const message = JSON.parse(heard.text) as ServerMessage;
    const acknowledged = message.type === 'welcome' ? message.acknowledged : 0;
    const frames = makeFacts(this.#dice, acknowledged);
    await this.#sendTo(client, { name: 'facts that are next', frames, allowed: null });
  }

  async #sendTo(
    client: RawClient,
    { name, frames, allowed }: ReturnType<typeof makeMischief>,
  ): Promise<void> {
    const last = makeFrame(Buffer.from(LAST_PING), { opcode: OPCODE.ping }, this.#dice);
    client.send(...frames, last);
    const mayGoOn = (allowed ?? DOCUMENTED).includes('goes-on');
    let heard = await client.hear();
    // A pong is answered at once, a message when those before it are.
    while (heard !== null && heard.type !== 'closed' && !(mayGoOn && heard.text === LAST_PING)) {
      if (heard.type === 'message') this.#read(name, heard.text);
      heard = await client.hear();
    }
    client.cut();
    this.#judge(name, allowed ?? DOCUMENTED, heard);
  }

  #judge(name: string, allowed: readonly Outcome[], heard: Heard | null): void {
    const outcome = heard === null ? 'cut' : heard.type === 'closed' ? heard.code : 'goes-on';
    this.#count(String(outcome));
    if (heard?.type === 'closed') this.#read(name, heard.reason);
    if (!allowed.includes(outcome))
      this.#tally.faults.push(`${name}: expected ${allowed.join(' or ')}, got ${outcome}`);
  }

  #read(name: string, text: string): void {
    if (INSIDE.test(text)) this.#tally.faults.push(`${name}: tells its inside: ${text.slice(0, 400)}`);
    if (text.includes(SPOKEN))
      this.#tally.faults.push(`${name}: says what was spoken: ${text.slice(0, 400)}`);
  }

  #hello(): Buffer {
    const hello = { type: 'hello', protocolVersion: PROTOCOL_VERSION, sessionId: this.#sessionId };
    return makeFrame(Buffer.from(JSON.stringify(hello)), {}, this.#dice);
  }

  #count(outcome: string): void {
    this.#tally.outcomes[outcome] = (this.#tally.outcomes[outcome] ?? 0) + 1;
  }
}
