import { WebSocket } from 'ws';
import type { ClientFact } from '../../core/interview/fact.ts';
import { PROTOCOL_VERSION } from '../../core/protocol/client-message.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import type { ServerMessage } from '../../core/protocol/server-message.ts';
import type { LoadTask } from './load-task.ts';
import { ANSWER_BATCHES, BATCH_MS, IN_FLIGHT } from './pace.ts';
import { SoundPutter } from './sound-putter.ts';
import { spokenFacts } from './spoken-facts.ts';

/** Before its first frames: that it has begun, and that its answer is open. */
const FIRST_COMMANDS = 2;

/** Holds one interview: says what a browser says, in order and numbered, and hears it acknowledged. */
export class Interviewee {
  readonly tookMs: number[] = [];
  isLost = false;
  readonly #task: LoadTask;
  readonly #sessionId: string;
  /** Where in its first 256 ms it begins to send, and how much of its first answer it has behind it then: not all do the same at once. */
  readonly #phase: number;
  readonly #sentAt = new Map<number, number>();
  readonly #sound: SoundPutter | null;
  #socket: WebSocket | null = null;
  /** What it says next; what came before is said to its end, for the phase changes only then. */
  #toSay: Iterator<ClientFact, void> = [].values();
  #number = 0;
  #spokenTo = '';
  #hasBegun = false;
  /** How many commands it says before that, as fast as they are taken, and who waits for it. */
  #headStart = 0;
  #handleCaughtUp: (() => void) | null = null;

  constructor(task: LoadTask, sessionId: string, phase: number) {
    this.#task = task;
    this.#sessionId = sessionId;
    this.#phase = phase;
    this.#sound = task.hasSound ? new SoundPutter(task, sessionId) : null;
  }

  get chunks(): number {
    return this.#sound?.arrived ?? 0;
  }

  /** Connects, and waits to be welcomed. */
  enter(): Promise<void> {
    const { url, headers } = this.#task;
    const socket = new WebSocket(url, { headers, perMessageDeflate: false });
    this.#socket = socket;
    socket.on('close', () => (this.isLost = true));
    socket.on('error', () => (this.isLost = true));
    socket.once('open', () => {
      socket.send(
        JSON.stringify({ type: 'hello', protocolVersion: PROTOCOL_VERSION, sessionId: this.#sessionId }),
      );
    });
    return new Promise((resolve) => {
      socket.on('close', () => resolve());
      socket.on('message', (data: Buffer) => {
        // It is our own server.
        this.#hear(JSON.parse(data.toString('utf8')) as ServerMessage);
        resolve();
      });
    });
  }

  /** Says what it has behind it when it begins: so answers end, and are measured, as evenly as where people come and go. */
  catchUp(): Promise<void> {
    if (this.#task.pace !== 'real-time') return Promise.resolve();
    this.#headStart = FIRST_COMMANDS + Math.floor(ANSWER_BATCHES['real-time'] * this.#phase);
    return new Promise((resolve) => {
      this.#handleCaughtUp = resolve;
      this.#sayHeadStart();
    });
  }

  begin(): void {
    this.#hasBegun = true;
    if (this.#task.pace === 'real-time') {
      setTimeout(() => setInterval(() => this.#saySome(1), BATCH_MS), this.#phase * BATCH_MS);
    } else this.#saySome(IN_FLIGHT);
  }

  #hear(message: ServerMessage): void {
    if (message.type === 'acknowledged') {
      this.#hearAcknowledged(message.number);
    } else this.#answerTo(message.view);
    if (!this.#hasBegun) this.#sayHeadStart();
    else if (this.#task.pace === 'saturating') this.#saySome(IN_FLIGHT - this.#sentAt.size);
  }

  #sayHeadStart(): void {
    const left = this.#headStart - this.#number;
    this.#saySome(Math.min(left, IN_FLIGHT - this.#sentAt.size));
    if (left <= 0 && this.#sentAt.size === 0) this.#handleCaughtUp?.();
  }

  #hearAcknowledged(upTo: number): void {
    for (const [number, sentAt] of this.#sentAt) {
      if (number > upTo) return;
      this.#sentAt.delete(number);
      this.tookMs.push(performance.now() - sentAt);
    }
  }

  #answerTo({ phase, answer }: InterviewView): void {
    const moment = `${phase} ${answer?.answerId ?? ''}`;
    if (moment === this.#spokenTo) return;
    this.#spokenTo = moment;
    if (phase === 'ready') this.#toSay = [{ type: 'begun' } as const].values();
    if (phase === 'asking' && answer !== null)
      this.#toSay = spokenFacts(answer.answerId, ANSWER_BATCHES[this.#task.pace]);
  }

  #saySome(count: number): void {
    for (let i = 0; i < count; i++) {
      const { value: fact } = this.#toSay.next();
      if (!fact) return;
      this.#number += 1;
      this.#sentAt.set(this.#number, performance.now());
      this.#socket?.send(JSON.stringify({ type: 'command', number: this.#number, fact }));
      if (fact.type === 'frames' && this.#hasBegun) this.#sound?.heard(fact.answerId, fact.firstFrame);
    }
  }
}
