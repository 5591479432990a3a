import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from './sample-clock.ts';
import type { VoiceModel } from './voice-model.ts';

/** Samples of the frame before that stand in front of each frame; without them quiet speech is lost. */
const CONTEXT_SAMPLES = 64;

/** What the model remembers between two frames. */
const STATE_SHAPE = [2, 1, 128];
const STATE_LENGTH = 256;

/** What is used of an onnxruntime tensor. */
export type ModelTensor = { readonly data: unknown };

/** Makes a tensor: onnxruntime's `Tensor`. */
export type MakeTensor<Tensor extends ModelTensor> = {
  new (type: 'float32', data: Float32Array, shape: readonly number[]): Tensor;
  new (type: 'int64', data: BigInt64Array, shape: readonly number[]): Tensor;
};

/** What is used of an onnxruntime `InferenceSession` in which a Silero v6 model is loaded. */
export type ModelSession<Tensor extends ModelTensor> = {
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
};

/** The part of onnxruntime that the model runs on; the browser's worker and Node bring their own. */
export type ModelRuntime<Tensor extends ModelTensor> = {
  readonly session: ModelSession<Tensor>;
  readonly Tensor: MakeTensor<Tensor>;
};

/**
 * Silero's voice model, version 6, 16 kHz.
 *
 * @see https://github.com/snakers4/silero-vad
 */
export class SileroModel<Tensor extends ModelTensor> implements VoiceModel {
  readonly #runtime: ModelRuntime<Tensor>;
  readonly #sampleRate: Tensor;
  #context = new Float32Array(CONTEXT_SAMPLES);
  #state: Tensor;

  constructor(runtime: ModelRuntime<Tensor>) {
    this.#runtime = runtime;
    this.#sampleRate = new runtime.Tensor('int64', BigInt64Array.of(BigInt(SAMPLE_RATE_HZ)), []);
    this.#state = this.#emptyState();
  }

  async judge(frame: Float32Array): Promise<number> {
    if (frame.length !== FRAME_SAMPLES)
      throw new Error(`A frame is ${FRAME_SAMPLES} samples, got ${frame.length}.`);
    const { session, Tensor } = this.#runtime;
    const input = new Float32Array(CONTEXT_SAMPLES + FRAME_SAMPLES);
    input.set(this.#context);
    input.set(frame, CONTEXT_SAMPLES);
    this.#context = frame.slice(-CONTEXT_SAMPLES);
    const { output, stateN } = await session.run({
      input: new Tensor('float32', input, [1, input.length]),
      state: this.#state,
      sr: this.#sampleRate,
    });
    if (output === undefined || stateN === undefined)
      throw new Error('The voice model gave no output or no state.');
    this.#state = stateN;
    return firstNumber(output);
  }

  reset(): void {
    this.#context = new Float32Array(CONTEXT_SAMPLES);
    this.#state = this.#emptyState();
  }

  #emptyState(): Tensor {
    return new this.#runtime.Tensor('float32', new Float32Array(STATE_LENGTH), STATE_SHAPE);
  }
}

function firstNumber({ data }: ModelTensor): number {
  const first = data instanceof Float32Array ? data[0] : undefined;
  if (first === undefined) throw new Error('The voice model gave no probability.');
  return first;
}
