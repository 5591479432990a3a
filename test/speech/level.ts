/** The level of sound, 0 dBFS being a full-scale square wave; minus infinity for silence. */
export function levelOf(samples: Float32Array): number {
  let energy = 0;
  for (const sample of samples) energy += sample ** 2;
  return 10 * Math.log10(energy / samples.length);
}

/** The same sound, brought to a level. */
export function atLevel(samples: Float32Array, dbfs: number): Float32Array {
  const gain = 10 ** ((dbfs - levelOf(samples)) / 20);
  return samples.map((sample) => sample * gain);
}
