import '@fastify/swagger';
import type { FastifyPluginAsync } from 'fastify';
import type { WebSocket } from '@fastify/websocket';
import { PROTOCOL_VERSION, type Command, type Hello } from '../../core/protocol/client-message.ts';
import { decodeClientMessage } from '../../core/protocol/decode-client-message.ts';
import { ProtocolError } from '../../core/protocol/protocol-error.ts';
import { CLOSE_CODE, type ServerMessage } from '../../core/protocol/server-message.ts';
import { isNoRoom } from '../storage/sqlite-faults.ts';
import { GapError } from './live-session.ts';
import type { Held, LiveSessions, Loss } from './live-sessions.ts';

/** `/interview`: one socket holds one session. Its first message is `hello`, each further one a command. */
export const interviewSocket: FastifyPluginAsync<{ sessions: LiveSessions }> = async (app, { sessions }) => {
  app.get('/interview', { websocket: true, schema: { hide: true } }, (socket) => {
    new Connection(socket, sessions).open();
  });
};

/** One client at the other end of a socket. */
class Connection {
  readonly #socket: WebSocket;
  readonly #sessions: LiveSessions;
  readonly #closed = new AbortController();
  #held: Held | null = null;
  /** The newest command that is durable and about to be acknowledged. */
  #acknowledged: number | null = null;
  /** Messages are taken one after the other, also while a session is still being loaded. */
  #taking: Promise<void> = Promise.resolve();

  constructor(socket: WebSocket, sessions: LiveSessions) {
    this.#socket = socket;
    this.#sessions = sessions;
  }

  open(): void {
    this.#socket.on('message', (data, isBinary) => {
      const text = isBinary ? '' : rawText(data);
      this.#taking = this.#taking.then(() => this.#take(text)).catch((error: unknown) => this.#refuse(error));
    });
    this.#socket.on('close', () => this.#handleClose());
  }

  async #take(text: string): Promise<void> {
    if (this.#closed.signal.aborted) return;
    const message = decodeClientMessage(text);
    if (message.type === 'hello') await this.#greet(message);
    else this.#apply(message);
  }

  async #greet({ protocolVersion, sessionId }: Hello): Promise<void> {
    if (protocolVersion !== PROTOCOL_VERSION) {
      throw new ProtocolError(`/protocolVersion: expected ${PROTOCOL_VERSION}, got ${protocolVersion}`);
    }
    if (this.#held !== null)
      throw new ProtocolError('/type: expected a command after the first hello, got hello');
    const held = await this.#sessions.take(sessionId, (how) => this.#lose(how));
    if (held === null) {
      this.#close(CLOSE_CODE.unknownSession, 'no such session');
      return;
    }
    if (this.#closed.signal.aborted) return held.release();

    this.#held = held;
    const { session, epoch } = held;
    const { signal } = this.#closed;
    session.onView((view) => this.#send({ type: 'view', view }), signal);
    session.failure.addEventListener('abort', () => this.#refuse(session.failure.reason), { signal });
    this.#send({ type: 'welcome', epoch, acknowledged: session.acknowledged, view: session.view });
  }

  #lose(how: Loss): void {
    if (how === 'taken-over') this.#close(CLOSE_CODE.takenOver, 'taken over');
    else this.#close(CLOSE_CODE.unknownSession, 'removed');
  }

  /** Commands are applied in their order, but not each waits for the disk: they are committed in groups. */
  #apply({ number, fact }: Command): void {
    if (this.#held === null) throw new ProtocolError('/type: expected hello first, got command');
    this.#held.session
      .apply(number, fact)
      .then(() => this.#acknowledge(number))
      .catch((error: unknown) => this.#refuse(error));
  }

  /** What was committed together is acknowledged by its newest number: it stands for all before it. */
  #acknowledge(number: number): void {
    const isTold = this.#acknowledged !== null;
    this.#acknowledged = number;
    if (isTold) return;
    queueMicrotask(() => {
      if (this.#acknowledged !== null) this.#send({ type: 'acknowledged', number: this.#acknowledged });
      this.#acknowledged = null;
    });
  }

  #refuse(error: unknown): void {
    if (error instanceof ProtocolError) this.#close(CLOSE_CODE.badMessage, error.message);
    else if (error instanceof GapError) this.#close(CLOSE_CODE.gap, error.message);
    else if (isNoRoom(error)) this.#close(CLOSE_CODE.noRoom, 'the disk is full');
    else this.#close(CLOSE_CODE.restart, 'could not be kept; connect again');
  }

  #send(message: ServerMessage): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #close(code: number, reason: string): void {
    this.#closed.abort();
    // RFC 6455 allows 123 bytes.
    this.#socket.close(code, reason.slice(0, 120));
  }

  #handleClose(): void {
    this.#closed.abort();
    void this.#held?.release();
  }
}

function rawText(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}
