/** White noise from -1 to 1, the same for the same seed (a linear congruential generator, Numerical Recipes). */
export function makeNoise(samples: number, seed: number): Float32Array<ArrayBuffer> {
  let state = seed;
  return Float32Array.from({ length: samples }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** A tone at full scale. */
export function makeTone(
  samples: number,
  frequencyHz: number,
  sampleRateHz: number,
): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: samples }, (_, i) =>
    Math.sin((2 * Math.PI * frequencyHz * i) / sampleRateHz),
  );
}

/** Sounds of one length, each with its gain, at once. */
export function mix(
  ...parts: readonly (readonly [samples: Float32Array, gain: number])[]
): Float32Array<ArrayBuffer> {
  const [first] = parts;
  return Float32Array.from({ length: first?.[0].length ?? 0 }, (_, i) =>
    parts.reduce((sum, [samples, gain]) => sum + gain * (samples[i] ?? 0), 0),
  );
}
