import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { SIGNED_IN } from './fuzz-app.ts';

/** How long the server may take to say anything at all. */
const WITHIN_MS = 10_000;

const END_OF_HEAD = '\r\n\r\n';

/** The upgrade as a browser asks for it. */
export const GOOD_UPGRADE = [
  'GET /api/interview HTTP/1.1',
  `Host: ${SIGNED_IN.host}`,
  `Authorization: ${SIGNED_IN.authorization}`,
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==',
] as const;

/** A request's head as bytes. */
export function headOf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\r\n') + END_OF_HEAD, 'latin1');
}

/** What the server has said: a close with its code and why, a pong, a message. */
export type Heard =
  | { readonly type: 'closed'; readonly code: number; readonly reason: string }
  | { readonly type: 'pong'; readonly text: string }
  | { readonly type: 'message'; readonly text: string };

/** A client of bare bytes, which no library keeps from breaking the rules. */
export class RawClient {
  readonly #socket: Socket;
  #bytes = Buffer.alloc(0);
  #hasEnded = false;
  /** Whoever waits looks whether it is so now. */
  #look: () => void = () => undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => {
      this.#bytes = Buffer.concat([this.#bytes, bytes]);
      this.#look();
    });
    socket.on('close', () => {
      this.#hasEnded = true;
      this.#look();
    });
    // The server may cut at any time.
    socket.on('error', () => undefined);
  }

  static async connect(port: number): Promise<RawClient> {
    const socket = connect(port, '127.0.0.1');
    const client = new RawClient(socket);
    await once(socket, 'connect');
    return client;
  }

  /** Connects, and is let in. */
  static async open(port: number): Promise<RawClient> {
    const client = await RawClient.connect(port);
    client.send(headOf(GOOD_UPGRADE));
    const head = await client.readHead();
    if (!head.startsWith('HTTP/1.1 101')) throw new Error(`Not let in: ${head}`);
    return client;
  }

  send(...parts: readonly Uint8Array[]): void {
    if (!this.#socket.destroyed) this.#socket.write(Buffer.concat(parts));
  }

  /** Reads nothing any more. */
  deafen(): void {
    this.#socket.pause();
  }

  /** Sends no more, and still hears. */
  end(): void {
    this.#socket.end();
  }

  /** Goes without a word. */
  cut(): void {
    this.#socket.resetAndDestroy();
  }

  /** The head of an answer, and the body that has come with it. */
  async readHead(): Promise<string> {
    await this.#until(() => this.#bytes.includes(END_OF_HEAD));
    const text = this.#bytes.toString('latin1');
    const end = text.indexOf(END_OF_HEAD);
    if (text.startsWith('HTTP/1.1 101')) {
      this.#bytes = this.#bytes.subarray(end + END_OF_HEAD.length);
      return text.slice(0, end);
    }
    this.#bytes = Buffer.alloc(0);
    return text;
  }

  /** The next that the server says; null where it cut the connection, or says nothing. */
  async hear(): Promise<Heard | null> {
    const isWhole = await this.#until(() => this.#frameEnd() !== null);
    const end = this.#frameEnd();
    if (!isWhole || end === null) return null;
    const frame = this.#bytes.subarray(0, end);
    this.#bytes = this.#bytes.subarray(end);
    return asHeard(frame.readUInt8(0) & 0x0f, frame.subarray(headBytes(frame)));
  }

  /** Where the first frame ends; null while it has not come whole. */
  #frameEnd(): number | null {
    if (this.#bytes.length < 2 || this.#bytes.length < headBytes(this.#bytes)) return null;
    const short = this.#bytes.readUInt8(1) & 0x7f;
    const payload =
      short < 126
        ? short
        : short === 126
          ? this.#bytes.readUInt16BE(2)
          : Number(this.#bytes.readBigUInt64BE(2));
    const end = headBytes(this.#bytes) + payload;
    return this.#bytes.length < end ? null : end;
  }

  /** @returns whether it is so in time */
  #until(isSo: () => boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo() && !this.#hasEnded && performance.now() < endsAt) return;
        clearTimeout(timer);
        this.#look = () => undefined;
        resolve(isSo());
      };
      const endsAt = performance.now() + WITHIN_MS;
      const timer = setTimeout(look, WITHIN_MS + 1);
      this.#look = look;
      look();
    });
  }
}

/** The server masks nothing. */
function headBytes(frame: Buffer): number {
  const short = frame.readUInt8(1) & 0x7f;
  return short < 126 ? 2 : short === 126 ? 4 : 10;
}

function asHeard(opcode: number, payload: Buffer): Heard {
  if (opcode === 10) return { type: 'pong', text: payload.toString('utf8') };
  if (opcode !== 8) return { type: 'message', text: payload.toString('utf8') };
  const code = payload.length < 2 ? 1005 : payload.readUInt16BE(0);
  return { type: 'closed', code, reason: payload.subarray(2).toString('utf8') };
}
