import { once } from 'node:events';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '../../../core/protocol/client-message.ts';
import type { ServerMessage } from '../../../core/protocol/server-message.ts';
import { SESSION_ID, type Numbered } from './held-sessions.ts';

type Message<Type extends ServerMessage['type']> = Extract<ServerMessage, { type: Type }>;

/** A client that says whatever a test wants it to, and keeps all that it is told. */
export class SocketClient {
  readonly received: ServerMessage[] = [];
  /** The code that the socket was closed with. */
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;
  readonly #heard = new EventTarget();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => {
      socket.on('close', (code) => {
        resolve(code);
        this.#heard.dispatchEvent(new Event('heard'));
      });
    });
    // A server that is killed resets the connection.
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      this.received.push(JSON.parse(data.toString('utf8')) as ServerMessage);
      this.#heard.dispatchEvent(new Event('heard'));
    });
  }

  static async open(url: string): Promise<SocketClient> {
    const socket = new WebSocket(url);
    const client = new SocketClient(socket);
    await once(socket, 'open');
    return client;
  }

  /** Opens, and is welcomed. */
  static async join(url: string): Promise<{ client: SocketClient; welcome: Message<'welcome'> }> {
    const client = await SocketClient.open(url);
    client.hello();
    return { client, welcome: await client.told('welcome') };
  }

  /** The highest number that was acknowledged, be it in the welcome. */
  get acknowledged(): number {
    const numbers = this.received.map((message) => {
      if (message.type === 'welcome') return message.acknowledged;
      return message.type === 'acknowledged' ? message.number : 0;
    });
    return Math.max(0, ...numbers);
  }

  hello(changes: object = {}): void {
    this.say({ type: 'hello', protocolVersion: PROTOCOL_VERSION, sessionId: SESSION_ID, ...changes });
  }

  commands(...commands: readonly Numbered[]): void {
    for (const command of commands) this.say({ type: 'command', ...command });
  }

  say(message: object): void {
    this.sendRaw(JSON.stringify(message));
  }

  sendRaw(raw: string | Uint8Array): void {
    this.#socket.send(raw);
  }

  /** Cuts the connection without a word. */
  cut(): void {
    this.#socket.terminate();
  }

  /** Resolves with the newest message of that type, once there is one. */
  async told<Type extends ServerMessage['type']>(type: Type): Promise<Message<Type>> {
    const isIt = (message: ServerMessage): message is Message<Type> => message.type === type;
    await this.until(() => this.received.some(isIt));
    const message = this.received.findLast(isIt);
    if (message === undefined) throw new Error(`The socket closed before ${type}.`);
    return message;
  }

  /** Resolves when that number is acknowledged. */
  async acknowledgedUpTo(number: number): Promise<void> {
    await this.until(() => this.acknowledged >= number);
  }

  /** Resolves when it is so, or when the socket has closed. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo() && this.#socket.readyState !== WebSocket.CLOSED) await once(this.#heard, 'heard');
  }
}
