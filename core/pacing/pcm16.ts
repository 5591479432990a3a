/** Steps of 16-bit sound from zero to full scale. */
const FULL_SCALE = 32_768;
const HIGHEST = 32_767;
const LOWEST = -32_768;

/** Sound as 16-bit integers: rounded, held at full scale; what is not a number becomes silence. */
export function toPcm16(samples: Float32Array): Int16Array {
  // Plain loops: `from` with a function costs ten times as much, and this runs on every sample of an answer.
  const pcm = new Int16Array(samples.length);
  for (let i = 0; i < pcm.length; i++) {
    pcm[i] = Math.max(LOWEST, Math.min(HIGHEST, Math.round((samples[i] ?? 0) * FULL_SCALE)));
  }
  return pcm;
}

/** Sound as numbers from -1 to 1; {@link toPcm16} gives the same integers back. */
export function fromPcm16(pcm: Int16Array): Float32Array {
  const samples = new Float32Array(pcm.length);
  for (let i = 0; i < samples.length; i++) samples[i] = (pcm[i] ?? 0) / FULL_SCALE;
  return samples;
}

/** How many samples stand at full scale, where the microphone could not follow the sound. */
export function countClippedSamples(pcm: Int16Array): number {
  let count = 0;
  for (const sample of pcm) if (sample === HIGHEST || sample === LOWEST) count++;
  return count;
}
