import type { NativeBlock } from './native-block.ts';

/** Wall time may run ahead of counted sound by this much and be a busy machine; more is a standstill. We chose it. */
const STANDSTILL_MS = 250;

/** The same after the browser has said that the context stood still: only what a block's stamp may be off by. */
const TOLD_STANDSTILL_MS = 20;

/** How much sound after such a word it holds for: a context that goes on does so at once. We chose it. */
const TOLD_FOR_MS = 2000;

/** How much sound must stay late before it counts: a machine that was only busy has caught up long before. */
const HOLD_MS = 500;

/** Over how much sound the least lateness is looked for; the drift of a sound card's clock is far slower. */
const WINDOW_MS = 1000;

/** A block, and how long the sound engine stood still before it. */
export type HeardBlock = { readonly block: NativeBlock; readonly standstillMs: number };

/** A moment known by both clocks. */
export type WallAnchor = { readonly contextFrame: number; readonly wallMs: number };

/**
 * Finds where the sound engine stood still (sleep, suspension) without its frame count showing it, by the wall time of
 * each block. A block can only be stamped late, never early; so the least lateness of a second is the true one.
 */
export class StandstillFinder {
  readonly #rateHz: number;
  readonly #lateness = new RecentLowest();
  #held: NativeBlock[] = [];
  #toldForMs = 0;

  constructor(rateHz: number) {
    this.#rateHz = rateHz;
  }

  /** The blocks that are settled by now, in order; a late one is held back until it is known why it is late. */
  hear(block: NativeBlock): HeardBlock[] {
    this.#held.push(block);
    const lateMs = Math.min(...this.#held.map((held) => this.#latenessMs(held)));
    const standstillMs = lateMs - (this.#lateness.lowest ?? lateMs);
    const isLate = standstillMs > (this.#toldForMs > 0 ? TOLD_STANDSTILL_MS : STANDSTILL_MS);
    if (isLate && this.#heldMs() < HOLD_MS) return [];
    return this.#release(isLate ? standstillMs : 0);
  }

  /** The browser said that the context stands still: the next blocks are looked at more closely. */
  expectStandstill(): void {
    this.#toldForMs = TOLD_FOR_MS;
  }

  /** When a frame of the newest sound was captured, or null before the first. */
  anchorAt(contextFrame: number): WallAnchor | null {
    const { lowest } = this.#lateness;
    return lowest === null ? null : { contextFrame, wallMs: this.#soundMs(contextFrame) + lowest };
  }

  #release(standstillMs: number): HeardBlock[] {
    if (standstillMs > 0) this.#lateness.forget();
    this.#toldForMs = standstillMs > 0 ? 0 : this.#toldForMs - this.#heldMs();
    for (const block of this.#held)
      this.#lateness.add(this.#latenessMs(block), this.#soundMs(block.contextFrame));
    const released = this.#held.map((block, i) => ({ block, standstillMs: i === 0 ? standstillMs : 0 }));
    this.#held = [];
    return released;
  }

  #latenessMs({ contextFrame, samples, wallMs }: NativeBlock): number {
    return wallMs - this.#soundMs(contextFrame + samples.length);
  }

  #heldMs(): number {
    const samples = this.#held.reduce((sum, held) => sum + held.samples.length, 0);
    return (samples * 1000) / this.#rateHz;
  }

  #soundMs(contextFrame: number): number {
    return (contextFrame * 1000) / this.#rateHz;
  }
}

/** The lowest of the values of the last one to two windows. */
class RecentLowest {
  #earlier: number | null = null;
  #current: number | null = null;
  #since = 0;

  get lowest(): number | null {
    if (this.#earlier === null || this.#current === null) return this.#current ?? this.#earlier;
    return Math.min(this.#earlier, this.#current);
  }

  add(value: number, atMs: number): void {
    if (atMs - this.#since >= WINDOW_MS) {
      this.#earlier = this.#current;
      this.#current = null;
      this.#since = atMs;
    }
    this.#current = this.#current === null ? value : Math.min(this.#current, value);
  }

  forget(): void {
    this.#earlier = null;
    this.#current = null;
  }
}
