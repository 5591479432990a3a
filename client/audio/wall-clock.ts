import { msOfSample } from '../../core/pacing/sample-clock.ts';

/** A sample whose wall time is known. */
export type WallAnchor = { readonly sample: number; readonly wallMs: number };

/** Anchors further off than this tell of a standstill, nearer ones of a busy machine; as far as it is told from lateness. */
const STANDSTILL_FROM_MS = 250;

/**
 * When samples of the capture were, by anchors about a second apart. Times follow the counted samples, so that they keep
 * their distance on a busy machine too; only behind a standstill are they set anew.
 */
export class WallClock {
  readonly #anchors: WallAnchor[] = [];
  /** The anchors that times are counted from: the first, and one behind each standstill. */
  readonly #settings: WallAnchor[] = [];

  add(anchor: WallAnchor): void {
    const before = this.#anchors.at(-1);
    this.#anchors.push(anchor);
    // From one anchor to the next: over a whole interview a busy machine wanders further than a standstill lasts.
    const isSet =
      before !== undefined && Math.abs(anchor.wallMs - timeBy(before, anchor.sample)) < STANDSTILL_FROM_MS;
    if (!isSet) this.#settings.push(anchor);
  }

  /** @returns null before the first anchor */
  timeOf(sample: number): Date | null {
    const setting = this.#settings.findLast((known) => known.sample <= sample) ?? this.#settings[0];
    return setting ? new Date(timeBy(setting, sample)) : null;
  }

  /** How far wall time ran ahead of counted samples since the first anchor; more than 20 ms is the machine's fault. */
  get driftMs(): number {
    const first = this.#anchors[0];
    const last = this.#anchors.at(-1);
    if (first === undefined || last === undefined) return 0;
    return last.wallMs - first.wallMs - msOfSample(last.sample - first.sample);
  }
}

function timeBy(anchor: WallAnchor, sample: number): number {
  return anchor.wallMs + msOfSample(sample - anchor.sample);
}
