import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The way to a server, which can be cut and mended: nothing is done to what goes through it. */
export class CuttableWay {
  readonly port: number;
  readonly #server: Server;
  readonly #targetPort: number;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server, port: number, targetPort: number) {
    this.#server = server;
    this.port = port;
    this.#targetPort = targetPort;
    server.on('connection', (socket) => this.#carry(socket));
  }

  /** Listens on a port of its own. The caller closes it. */
  static async to(targetPort: number): Promise<CuttableWay> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
    return new CuttableWay(server, address.port, targetPort);
  }

  /** Ends every connection, and refuses new ones. */
  cut(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Takes connections again, at the same port. */
  async mend(): Promise<void> {
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** Lets nothing more through the connections that there are, and ends none of them; new ones are carried. */
  hold(): void {
    for (const socket of this.#sockets) socket.pause();
  }

  /** Lets through what was held. */
  release(): void {
    for (const socket of this.#sockets) socket.resume();
  }

  close(): void {
    this.cut();
  }

  #carry(near: Socket): void {
    const far = connect(this.#targetPort, '127.0.0.1');
    this.#join(near, far);
    this.#join(far, near);
  }

  #join(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.setNoDelay();
    from.on('error', () => from.destroy());
    // Whatever ends one end ends the other.
    from.on('close', () => {
      this.#sockets.delete(from);
      to.destroy();
    });
    from.pipe(to);
  }
}
