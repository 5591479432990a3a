import { once } from 'node:events';
import { createServer, Socket, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { chance } from '../../core/interview/chance.ts';

/** What a proxy does to connections: shares of the pieces that go through it, from 0 to 1. */
export type Mischief = {
  readonly cutShare: number;
  readonly stallShare: number;
  readonly splitShare: number;
  /** No connection is cut any more after so many. */
  readonly maxCuts: number;
};

/** The longest that a piece is held up, and that a connection waits before it goes on: later ones overtake it. */
const LONGEST_STALL_MS = 120;

/**
 * Stands before a server and cuts, stalls and splits what goes through it; of connections made at the same time, it lets any
 * arrive first. By chance, but by the same chance for the same seed.
 */
export class ChaosProxy {
  readonly port: number;
  cuts = 0;
  readonly #server: Server;
  readonly #targetPort: () => number;
  readonly #mischief: Mischief;
  readonly #seed: number;
  readonly #sockets = new Set<Socket>();
  #throws = 0;

  private constructor(server: Server, port: number, options: ProxyOptions) {
    this.port = port;
    this.#server = server;
    this.#targetPort = options.targetPort;
    this.#mischief = options.mischief;
    this.#seed = options.seed;
    server.on('connection', (socket) => void this.#carry(socket));
  }

  /** Listens on a port of its own. The caller closes it. */
  static async listen(options: ProxyOptions): Promise<ChaosProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
    return new ChaosProxy(server, address.port, options);
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  async #carry(near: Socket): Promise<void> {
    const far = new Socket();
    for (const socket of [near, far]) {
      this.#sockets.add(socket);
      socket.setNoDelay();
      // Whatever ends one end ends the other.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        (socket === near ? far : near).destroy();
      });
    }
    near.pause();
    await delay(this.#throwDice() * LONGEST_STALL_MS * this.#mischief.stallShare);
    far.connect(this.#targetPort(), '127.0.0.1');
    void this.#pipe(near, far);
    void this.#pipe(far, near);
  }

  async #pipe(from: Socket, to: Socket): Promise<void> {
    try {
      for await (const piece of from as AsyncIterable<Buffer>) {
        if (this.#isCutNow()) break;
        if (this.#throwDice() < this.#mischief.stallShare) await delay(this.#throwDice() * LONGEST_STALL_MS);
        for (const part of this.#split(piece)) if (!to.destroyed) to.write(part);
      }
    } catch {
      // The other end has gone.
    }
    from.destroy();
    to.destroy();
  }

  #isCutNow(): boolean {
    if (this.cuts >= this.#mischief.maxCuts || this.#throwDice() >= this.#mischief.cutShare) return false;
    this.cuts += 1;
    return true;
  }

  #split(piece: Buffer): Buffer[] {
    if (piece.length < 2 || this.#throwDice() >= this.#mischief.splitShare) return [piece];
    const at = 1 + Math.floor(this.#throwDice() * (piece.length - 1));
    return [piece.subarray(0, at), piece.subarray(at)];
  }

  #throwDice(): number {
    this.#throws += 1;
    return chance(this.#seed, `proxy ${this.#throws}`);
  }
}

/** What a proxy is made with. */
export type ProxyOptions = {
  /** Where the server is now; it may come back elsewhere. */
  readonly targetPort: () => number;
  readonly mischief: Mischief;
  readonly seed: number;
};
