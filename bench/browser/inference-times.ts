/** Under this name the worker tells the page how long the voice model took. */
export const INFERENCE_CHANNEL = 'inference-times';

/** So many frames are told at once. */
export const TIMES_AT_A_TIME = 250;
