import { msOfSample } from '../../core/pacing/sample-clock.ts';

/** A sample whose wall time is known. */
export type WallAnchor = { readonly sample: number; readonly wallMs: number };

/** When samples of the capture were, by anchors about a second apart; behind a standstill by those after it. */
export class WallClock {
  readonly #anchors: WallAnchor[] = [];

  add(anchor: WallAnchor): void {
    this.#anchors.push(anchor);
  }

  /** @returns null before the first anchor */
  timeOf(sample: number): Date | null {
    const anchor = this.#anchors.findLast((known) => known.sample <= sample) ?? this.#anchors[0];
    return anchor ? new Date(anchor.wallMs + msOfSample(sample - anchor.sample)) : null;
  }

  /** How far wall time ran ahead of counted samples since the first anchor; more than 20 ms is the machine's fault. */
  get driftMs(): number {
    const first = this.#anchors[0];
    const last = this.#anchors.at(-1);
    if (first === undefined || last === undefined) return 0;
    return last.wallMs - first.wallMs - msOfSample(last.sample - first.sample);
  }
}
