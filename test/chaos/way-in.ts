import { request } from 'node:http';
import { WebSocket as NodeSocket } from 'ws';
import { PROTOCOL_VERSION } from '../../core/protocol/client-message.ts';
import type { ServerMessage } from '../../core/protocol/server-message.ts';
import type { Product } from '../e2e/product.ts';

type Welcome = Extract<ServerMessage, { type: 'welcome' }>;

/** A tab that was welcomed. */
export type Entered = { readonly socket: NodeSocket; readonly welcome: Welcome };

/** The server answers in milliseconds; a busy machine may take its time. */
const PATIENCE_MS = 10_000;

/** How a client reaches the server through a proxy: with the server's own name, and a cookie that outlives its restarts. */
export class WayIn {
  readonly #port: number;
  readonly #headers: Readonly<Record<string, string>>;

  private constructor(port: number, headers: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#headers = headers;
  }

  /** Signs in at the server itself. @param port where the proxy listens */
  static async open(product: Product, port: number): Promise<WayIn> {
    const { origin, address } = product;
    const token = address.hash.replace('#token=', '');
    const response = await fetch(`${origin}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ token }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return new WayIn(port, { host: address.host, origin, cookie });
  }

  get socketUrl(): string {
    return `ws://127.0.0.1:${this.#port}/api/interview`;
  }

  /** A connection that has said nothing yet. */
  connect(): NodeSocket {
    const socket = new NodeSocket(this.socketUrl, { headers: this.#headers });
    // A connection that is cut also closes, which is what counts.
    socket.on('error', () => undefined);
    return socket;
  }

  /** Says hello as any tab may; null when the connection was cut, or stalled for too long, before it was welcomed. */
  async enter(sessionId: string): Promise<Entered | null> {
    const socket = this.connect();
    const welcome = await this.greet(socket, sessionId, PATIENCE_MS);
    return welcome === null ? null : { socket, welcome };
  }

  /** Says hello over a connection, and closes it where it is not welcomed in time. */
  greet(socket: NodeSocket, sessionId: string, patienceMs: number): Promise<Welcome | null> {
    const hello = JSON.stringify({ type: 'hello', protocolVersion: PROTOCOL_VERSION, sessionId });
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => socket.terminate(), patienceMs);
      socket.once('close', () => {
        clearTimeout(giveUp);
        resolve(null);
      });
      if (socket.readyState === NodeSocket.OPEN) socket.send(hello);
      else socket.once('open', () => socket.send(hello));
      socket.once('message', (data: Buffer) => {
        clearTimeout(giveUp);
        // The first message to a hello is its welcome.
        resolve(JSON.parse(data.toString()) as Welcome);
      });
    });
  }

  /** The browser's socket as the product's link opens it, which tells neither cookie nor origin by itself. */
  get BrowserSocket(): typeof WebSocket {
    const headers = this.#headers;
    class BrowserSocket extends NodeSocket {
      constructor(url: string) {
        super(url, { headers });
        this.on('error', () => undefined);
      }
    }
    // The link uses what the two kinds of sockets share.
    return BrowserSocket as unknown as typeof WebSocket;
  }

  /** Puts bytes once; null when the connection was cut. */
  put(path: string, body: Uint8Array): Promise<number | null> {
    return new Promise((resolve) => {
      const headers = { ...this.#headers, 'content-type': 'application/octet-stream' };
      const options = { host: '127.0.0.1', port: this.#port, path, method: 'PUT', headers, agent: false };
      const asked = request(options, (response) => {
        response.resume();
        response.once('close', () => resolve(response.complete ? (response.statusCode ?? null) : null));
      });
      asked.on('error', () => resolve(null));
      asked.end(body);
    });
  }
}
