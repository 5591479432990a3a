import type { Command } from '../../core/protocol/client-message.ts';

const PREFIX = 'pacenotes.outbox';

/**
 * What was said to the server and is not yet acknowledged, in order. Each command is kept under a key of its own, so that
 * a reload loses none and keeping one costs the same however many wait. Where the browser gives no room, they are kept in
 * memory alone.
 */
export class Outbox {
  readonly #prefix: string;
  readonly #storage: Storage;
  readonly #commands = new Map<number, Command>();

  constructor(sessionId: string, storage: Storage) {
    this.#prefix = `${PREFIX}.${sessionId}.`;
    this.#storage = storage;
    for (const command of this.#stored()) this.#commands.set(command.number, command);
  }

  /** Those that wait, by number. */
  get waiting(): Command[] {
    return [...this.#commands.values()].sort((one, other) => one.number - other.number);
  }

  get size(): number {
    return this.#commands.size;
  }

  /** The highest number that waits; 0 when none does. */
  get newest(): number {
    return Math.max(0, ...this.#commands.keys());
  }

  keep(command: Command): void {
    this.#commands.set(command.number, command);
    try {
      this.#storage.setItem(this.#key(command.number), JSON.stringify(command));
    } catch {
      // Full, or refused by the browser: a reload would lose it, the connection does not.
    }
  }

  /** Lets go of all up to a number: they are durable. */
  acknowledge(upTo: number): void {
    for (const number of this.#commands.keys()) {
      if (number > upTo) continue;
      this.#commands.delete(number);
      this.#storage.removeItem(this.#key(number));
    }
  }

  #key(number: number): string {
    return `${this.#prefix}${number}`;
  }

  #stored(): Command[] {
    const keys = Object.keys(this.#storage).filter((key) => key.startsWith(this.#prefix));
    return keys.flatMap((key) => {
      const text = this.#storage.getItem(key);
      return text === null ? [] : [JSON.parse(text) as Command];
    });
  }
}
