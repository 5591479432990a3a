import { chance } from '../../core/interview/chance.ts';

/** Chance that falls the same way for the same seed. */
export class Dice {
  readonly #seed: number;
  #throws = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#throws += 1;
    return chance(this.#seed, String(this.#throws));
  }

  /** A whole number from 0 up to a limit, which it never is. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Whether something happens that does once in so many times. */
  isOnceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<Thing>(things: readonly [Thing, ...Thing[]]): Thing {
    return things[this.below(things.length)] ?? things[0];
  }
}
