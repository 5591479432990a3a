import type { ClientFact } from '../../core/interview/fact.ts';
import { PROTOCOL_VERSION, type ClientMessage, type Command } from '../../core/protocol/client-message.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { CLOSE_CODE, type ServerMessage } from '../../core/protocol/server-message.ts';
import { Outbox } from './outbox.ts';

/** First wait before connecting anew; it doubles each time. Full jitter keeps clients from coming all at once. */
const FIRST_WAIT_MS = 250;

/** Longest wait before connecting anew: a person looks on. */
const LONGEST_WAIT_MS = 4000;

/** Who says nothing for so long, while something waits to be acknowledged, is gone. We chose it: it takes a moment. */
const SILENT_MS = 5000;

/** What a connection closes with that just ended (RFC 6455). */
const ENDED_CODE = 1006;

/** Four batches come a second, and are acknowledged within a moment: this many are some seconds of answer. */
const CATCHING_UP_FROM = 12;

/** How the link to the server stands. */
export type LinkState = 'connecting' | 'connected' | 'reconnecting' | 'no-room' | 'taken-over' | 'refused';

/** The server has told where the interview stands. */
export class ViewEvent extends Event {
  readonly view: InterviewView;

  constructor(view: InterviewView) {
    super('view');
    this.view = view;
  }
}

/** The link's state or its backlog has changed. */
export class LinkEvent extends Event {
  constructor() {
    super('link');
  }
}

/**
 * The way of facts to the server: each is numbered, kept until it is acknowledged, and sent again after a lost
 * connection, a reload or a restart of the server.
 *
 * @fires view - {@link ViewEvent}
 * @fires link - {@link LinkEvent}
 */
export class InterviewLink extends EventTarget {
  readonly #sessionId: string;
  readonly #url: string;
  readonly #outbox: Outbox;
  #socket: WebSocket | null = null;
  #state: Exclude<LinkState, 'no-room'> = 'connecting';
  /** The disk was full when the server was last told something; it may be connected all the same. */
  #hasNoRoom = false;
  #nextNumber: number | null = null;
  #waitMs = FIRST_WAIT_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awaySinceMs: number | null = null;
  /** Runs while a word of the server is waited for. */
  #silence: ReturnType<typeof setTimeout> | undefined;

  /** @param storage keeps what is not acknowledged over a reload */
  constructor(sessionId: string, url: string, storage: Storage) {
    super();
    this.#sessionId = sessionId;
    this.#url = url;
    this.#outbox = new Outbox(sessionId, storage);
  }

  get state(): LinkState {
    const isHere = this.#state === 'connected' || this.#state === 'reconnecting';
    return this.#hasNoRoom && isHere ? 'no-room' : this.#state;
  }

  /** How long the server has been away, by the page's clock; 0 while it is there. */
  get awayMs(): number {
    return this.#awaySinceMs === null ? 0 : performance.now() - this.#awaySinceMs;
  }

  /** What is not acknowledged yet, in order. */
  get waiting(): readonly Command[] {
    return this.#outbox.waiting;
  }

  /** More waits to be acknowledged than is ever on its way at once while all is well. */
  get isCatchingUp(): boolean {
    return this.#outbox.size > CATCHING_UP_FROM;
  }

  connect(): void {
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    const hello = { type: 'hello', protocolVersion: PROTOCOL_VERSION, sessionId: this.#sessionId } as const;
    // One that was given up may still say something.
    const isOurs = () => this.#socket === socket;
    socket.addEventListener('open', () => isOurs() && this.#post(hello));
    socket.addEventListener('message', (event: MessageEvent<string>) => {
      if (isOurs()) this.#handle(JSON.parse(event.data) as ServerMessage);
    });
    socket.addEventListener('close', ({ code }) => isOurs() && this.#handleClose(code));
    this.#awaitWord();
  }

  /** Sends a fact, or keeps it until it can be sent. @throws Error before the first welcome, which gives the numbers */
  send(fact: ClientFact): void {
    if (this.#nextNumber === null) throw new Error('The link has not been welcomed yet.');
    const command: Command = { type: 'command', number: this.#nextNumber, fact };
    this.#nextNumber += 1;
    this.#outbox.keep(command);
    if (this.#state !== 'connected') return;
    this.#post(this.isCatchingUp ? asBacklog(command) : command);
    this.#awaitWord();
  }

  /** Lets go of the connection. What is not acknowledged is kept for the next link to this session. */
  close(): void {
    clearTimeout(this.#timer);
    this.#letGo()?.close(1000);
  }

  #handle(message: ServerMessage): void {
    this.#hearWord();
    switch (message.type) {
      case 'welcome':
        this.#handleWelcome(message.acknowledged);
        this.dispatchEvent(new ViewEvent(message.view));
        break;
      case 'acknowledged':
        this.#outbox.acknowledge(message.number);
        this.#findRoom();
        break;
      case 'view':
        // What the server did by itself, such as measuring, is acknowledged by nothing else.
        this.#findRoom();
        this.dispatchEvent(new ViewEvent(message.view));
    }
    if (this.#outbox.size > 0) this.#awaitWord();
  }

  #handleWelcome(acknowledged: number): void {
    this.#outbox.acknowledge(acknowledged);
    this.#nextNumber = Math.max(acknowledged, this.#outbox.newest) + 1;
    // Where nothing can be kept, a welcome says nothing of the next try.
    if (!this.#hasNoRoom) this.#waitMs = FIRST_WAIT_MS;
    this.#awaySinceMs = null;
    this.#enter('connected');
    const waiting = this.#outbox.waiting;
    waiting.forEach((command, i) => this.#post(i < waiting.length - 1 ? asBacklog(command) : command));
  }

  /** Something could be kept. On a disk that is full, now and then a little still finds room. */
  #findRoom(): void {
    if (this.#outbox.size > 0) return;
    this.#hasNoRoom = false;
    this.#waitMs = FIRST_WAIT_MS;
    this.dispatchEvent(new LinkEvent());
  }

  #handleClose(code: number): void {
    this.#letGo();
    this.#hasNoRoom ||= code === CLOSE_CODE.noRoom;
    if (code === CLOSE_CODE.takenOver) return this.#enter('taken-over');
    if (code === CLOSE_CODE.unknownSession || code === CLOSE_CODE.badMessage) return this.#enter('refused');
    this.#awaySinceMs ??= performance.now();
    this.#enter('reconnecting');
    this.#timer = setTimeout(() => this.connect(), Math.random() * this.#waitMs);
    this.#waitMs = Math.min(LONGEST_WAIT_MS, this.#waitMs * 2);
  }

  #letGo(): WebSocket | null {
    this.#hearWord();
    const socket = this.#socket;
    this.#socket = null;
    return socket;
  }

  #awaitWord(): void {
    if (this.#socket === null) return;
    this.#silence ??= setTimeout(() => {
      this.#socket?.close();
      this.#handleClose(ENDED_CODE);
    }, SILENT_MS);
  }

  #hearWord(): void {
    clearTimeout(this.#silence);
    this.#silence = undefined;
  }

  #enter(state: Exclude<LinkState, 'no-room'>): void {
    this.#state = state;
    this.dispatchEvent(new LinkEvent());
  }

  #post(message: ClientMessage): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }
}

/** More waits behind it, so patience is not to be decided on it. */
function asBacklog(command: Command): Command {
  const { fact } = command;
  return fact.type === 'frames' ? { ...command, fact: { ...fact, isBacklog: true } } : command;
}
