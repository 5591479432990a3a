/** A stretch of microphone sound as the sound engine gave it, on its way from the worklet to the worker. */
export type NativeBlock = {
  /** The context's frame at the first sample. */
  readonly contextFrame: number;
  /** Mono, -1 to 1, at the context's rate; exact zeros where nothing came in. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** Wall time, ms since 1970, when the last sample was handed over. */
  readonly wallMs: number;
};

/** Under this name the worklet is registered. */
export const CAPTURE_PROCESSOR = 'capture';
