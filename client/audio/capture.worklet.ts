import { CAPTURE_PROCESSOR, type NativeBlock } from './native-block.ts';

declare const currentFrame: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** Samples that are posted at once, about 21 ms: the sound thread must not be kept busy with messages. We chose it. */
const BLOCK_SAMPLES = 1024;

/** Samples that the engine asks for at a time; fixed by the Web Audio API, and needed only when no input says it. */
const QUANTUM_SAMPLES = 128;

/** A longer wait between two calls ends the block, so that a standstill is found between blocks, never inside one. */
const WAIT_MS = 100;

/**
 * Hands the microphone's sound to the worker, stamped with the context's frame and the wall time. It only copies: the
 * engine's thread is the one place where lateness would be heard. Missing input is silence, so time never shortens.
 */
class CaptureProcessor extends AudioWorkletProcessor {
  #worker: MessagePort | null = null;
  #isClosed = false;
  #samples = new Float32Array(BLOCK_SAMPLES);
  #length = 0;
  #contextFrame = 0;
  #wallMs = 0;

  constructor() {
    super();
    // The port to the worker comes first; null ends it.
    this.port.onmessage = ({ data }: MessageEvent<MessagePort | null>) => {
      this.#worker = data;
      this.#isClosed = data === null;
    };
  }

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    if (this.#worker === null) return !this.#isClosed;
    const heard = input?.[0];
    const length = heard?.length ?? QUANTUM_SAMPLES;
    const wallMs = Date.now();
    if (!this.#follows(wallMs) || this.#length + length > BLOCK_SAMPLES) this.#post(this.#worker);
    if (this.#length === 0) this.#contextFrame = currentFrame;
    if (heard !== undefined) this.#samples.set(heard, this.#length);
    this.#length += length;
    this.#wallMs = wallMs;
    return true;
  }

  #follows(wallMs: number): boolean {
    return this.#contextFrame + this.#length === currentFrame && wallMs - this.#wallMs <= WAIT_MS;
  }

  #post(worker: MessagePort): void {
    if (this.#length === 0) return;
    const samples = this.#samples.subarray(0, this.#length);
    const block: NativeBlock = { contextFrame: this.#contextFrame, samples, wallMs: this.#wallMs };
    worker.postMessage(block, [samples.buffer]);
    this.#samples = new Float32Array(BLOCK_SAMPLES);
    this.#length = 0;
  }
}

registerProcessor(CAPTURE_PROCESSOR, CaptureProcessor);
