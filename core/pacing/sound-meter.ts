import { EnvelopeMeter } from './envelope-meter.ts';
import { LevelMeter } from './level-meter.ts';
import { VoicingMeter } from './voicing-meter.ts';

/** Bytes of a voice track each 10 ms; all three equally many. */
export type HopBytes = {
  readonly level: readonly number[];
  readonly voicing: readonly number[];
  readonly envelope: readonly number[];
};

/** Measures what a voice track keeps of sound beside the voice model's judgement. */
export class SoundMeter {
  readonly #level = new LevelMeter();
  readonly #voicing = new VoicingMeter();
  readonly #envelope = new EnvelopeMeter();

  /** Takes one sample, -1 to 1. */
  add(sample: number): void {
    this.#level.add(sample);
    this.#voicing.add(sample);
    this.#envelope.add(sample);
  }

  /** What is complete in all three, and was not taken yet. */
  take(): HopBytes {
    const end = Math.min(this.#level.complete, this.#voicing.complete, this.#envelope.complete);
    return {
      level: this.#level.takeUntil(end),
      voicing: this.#voicing.takeUntil(end),
      envelope: this.#envelope.takeUntil(end),
    };
  }

  /** What is still held back when the sound has ended; a last hop that is not full is dropped. */
  finish(): HopBytes {
    return {
      level: this.#level.finish(),
      voicing: this.#voicing.finish(),
      envelope: this.#envelope.finish(),
    };
  }
}
