import { HighPass } from './high-pass.ts';
import { FRAME_SAMPLES } from './sample-clock.ts';
import type { VoiceModel } from './voice-model.ts';
import { probabilityByte } from './voice-track.ts';

/** Handling noise below this made the voice model miss first words by half a second. */
const HIGH_PASS_HZ = 80;

/**
 * Has the voice model judge sound that is fed to it in pieces of any length, at a fixed gain.
 *
 * It owns the model as long as sound is fed to it, and resets it when it is made.
 */
export class VoiceJudge {
  readonly #model: VoiceModel;
  readonly #gain: number;
  readonly #highPass = new HighPass(HIGH_PASS_HZ);
  #frame = new Float32Array(FRAME_SAMPLES);
  #frameLength = 0;

  constructor({ model, gainDb }: { readonly model: VoiceModel; readonly gainDb: number }) {
    this.#model = model;
    this.#gain = 10 ** (gainDb / 20);
    model.reset();
  }

  /** The bytes of the frames that this sound completes. @param samples the next ones, mono, 16 kHz, -1 to 1 */
  async judge(samples: Float32Array): Promise<number[]> {
    const voice: number[] = [];
    for (const sample of samples) {
      this.#frame[this.#frameLength++] = this.#forModel(sample);
      if (this.#frameLength === FRAME_SAMPLES) voice.push(await this.#judgeFrame());
    }
    return voice;
  }

  #forModel(sample: number): number {
    return Math.max(-1, Math.min(1, this.#highPass.next(sample) * this.#gain));
  }

  async #judgeFrame(): Promise<number> {
    const frame = this.#frame;
    this.#frame = new Float32Array(FRAME_SAMPLES);
    this.#frameLength = 0;
    return probabilityByte(await this.#model.judge(frame));
  }
}
